"""Checking letters against the law in the worker: it takes memory that the interface does without.

Everything is read at the start, and decoded when a letter is first checked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from petitiondesk.law.checker.checker import Checker
from petitiondesk.law.checker.loading import FILES, FOLDERS, decode_references
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter


class LawDesk:
    """Checks one letter again and again; keeps the readings of its texts."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._newer: Mapping[str, bytes] = {}
        self._checker: Checker | None = None

    def findings(self, letter: Letter, today: dt.date) -> tuple[Finding, ...]:
        """Return what the law has to say about a letter.

        Raises:
            LawDataError: a data file does not have its shape.
        """
        if self._checker is None:
            self._checker = Checker(decode_references({**self._files, **self._newer}))
        return self._checker.check(letter, today)

    def take(self, newer: Mapping[str, bytes]) -> None:
        """Check against these files from now on, and else against those that were read."""
        self._newer, self._checker = newer, None


def read_law_desk(assets: Path) -> LawDesk:
    """Read what letters are checked against.

    Args:
        assets: the folder with `law`.

    Raises:
        OSError: where a file cannot be read.
    """
    law = assets / "law"
    of_languages = (path for folder in FOLDERS for path in sorted((law / folder).glob("*.json")))
    paths = [*(law / name for name in FILES), *of_languages]
    return LawDesk({path.relative_to(law).as_posix(): path.read_bytes() for path in paths})
