"""The references of the checker from the files of the law, each language decoded at its first use.

Whoever reads the files hands in their bytes; a worker that may open nothing any more has them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from petitiondesk.law.address.forms import decode_address
from petitiondesk.law.catalogue import decode_catalogue
from petitiondesk.law.checker.certainty_words import decode_certainty_words
from petitiondesk.law.checker.mention_words import decode_mention_words
from petitiondesk.law.checker.misuses import decode_misuses
from petitiondesk.law.checker.quantity_words import decode_quantity_words
from petitiondesk.law.checker.reading import References
from petitiondesk.law.checker.word_list import decode_word_list
from petitiondesk.law.parties import decode_parties

FILES = ("provisions.json", "parties.json", "misuses.json")
FOLDERS = ("address", "certainty", "mentions", "quantities", "word_lists")
"""What a checker needs from ``assets/law``: files, and folders with a file for each language."""

T = TypeVar("T")


def decode_references(files: Mapping[str, bytes]) -> References:
    """Return what letters are checked against.

    Args:
        files: FILES, and those in FOLDERS as ``mentions/en.json``.

    Raises:
        LawDataError: a file does not have its shape. Those of languages raise it when they are
            first used.
    """
    return References(
        catalogue=decode_catalogue(files["provisions.json"]),
        parties=decode_parties(files["parties.json"]),
        misuses=decode_misuses(files["misuses.json"]),
        mentions=_ByLanguage(files, "mentions", decode_mention_words),
        certainty=_ByLanguage(files, "certainty", decode_certainty_words),
        word_lists=_ByLanguage(files, "word_lists", decode_word_list),
        quantities=_ByLanguage(files, "quantities", decode_quantity_words),
        addresses=_ByLanguage(files, "address", decode_address),
    )


class _ByLanguage(Mapping[str, T]):
    """Values by language code; most letters need two or three."""

    def __init__(
        self, files: Mapping[str, bytes], folder: str, decode: Callable[[bytes], T]
    ) -> None:
        names = (name.removeprefix(f"{folder}/") for name in files if name.startswith(folder))
        self._files = {
            name.removesuffix(".json"): files[f"{folder}/{name}"] for name in sorted(names)
        }
        self._decode = decode
        self._decoded: dict[str, T] = {}

    def __getitem__(self, code: str) -> T:
        if code not in self._decoded:
            self._decoded[code] = self._decode(self._files[code])
        return self._decoded[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
