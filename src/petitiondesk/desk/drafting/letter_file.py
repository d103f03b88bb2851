"""Letter files: reading one that a person chose, writing one that a person asked for."""

from __future__ import annotations

import re
from pathlib import Path

from petitiondesk.desk.whole_file import read_limited, write_whole
from petitiondesk.letter import codec
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.scan import MAX_BYTES

SUFFIX = ".letter"

MAX_NAME = 60
"""So many characters of a reference go into the name of a file."""


def neutral_name(letter: Letter) -> str:
    """Return what a file of this letter is called, without a suffix.

    It says no more than the reference does: a title or a name would tell what the letter is about
    to whoever sees the folder.
    """
    reference = re.sub(r"[^A-Za-z0-9]+", "-", letter.reference).strip("-")
    return reference[:MAX_NAME].rstrip("-") or letter.kind.value.replace("_", "-")


def read_letter(path: Path) -> Letter:
    """Read a letter file.

    Raises:
        InputError: if the file cannot be read.
        LetterFileError: if it is not a letter file.
    """
    return codec.decode(read_limited(path, MAX_BYTES))


def write_letter(letter: Letter, path: Path, *, replace: bool) -> None:
    """Write a letter file, in clear, because a person asked for it.

    Raises:
        OutputError: if it could not be written.
    """
    write_whole(path, codec.encode(letter), replace=replace)
