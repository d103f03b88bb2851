"""The references of the checker from the files of the law, each language decoded at its first use.

Whoever reads the files hands in their bytes; a worker that may open nothing any more has them all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from petitiondesk.law.address.forms import decode_address
from petitiondesk.law.catalogue import decode_catalogue
from petitiondesk.law.checker.reading.letter_reading import References
from petitiondesk.law.checker.words.certainty_words import decode_certainty_words
from petitiondesk.law.checker.words.mention_words import decode_mention_words
from petitiondesk.law.checker.words.misuses import decode_misuses
from petitiondesk.law.checker.words.quantity_words import decode_quantity_words
from petitiondesk.law.checker.words.word_list import decode_word_list
from petitiondesk.law.made_when_needed import MadeWhenNeeded
from petitiondesk.law.names import decode_names
from petitiondesk.law.parties import decode_parties

FILES = ("provisions.json", "parties.json", "misuses.json")
FOLDERS = ("address", "certainty", "mentions", "names", "quantities", "word_lists")
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
        names=_by_language(files, "names", decode_names),
        mentions=_by_language(files, "mentions", decode_mention_words),
        certainty=_by_language(files, "certainty", decode_certainty_words),
        word_lists=_by_language(files, "word_lists", decode_word_list),
        quantities=_by_language(files, "quantities", decode_quantity_words),
        addresses=_by_language(files, "address", decode_address),
    )


def _by_language(
    files: Mapping[str, bytes], folder: str, decode: Callable[[bytes], T]
) -> Mapping[str, T]:
    """Return what is in the files of a folder, by the language code that each is named after."""
    names = sorted(name for name in files if name.startswith(f"{folder}/"))
    codes = {name.removeprefix(f"{folder}/").removesuffix(".json"): files[name] for name in names}
    return MadeWhenNeeded(codes, decode)
