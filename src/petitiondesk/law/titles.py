"""What provisions and themes are called in a language of the interface. Data, for a translator."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError


class Titles(Record, frozen=True, kw_only=True):
    """Names in one language; for finding and showing, never printed in a letter.

    Attributes:
        format: names the format of the file.
        language: code of the language.
        reviewed: whether somebody whose language it is, and who knows the law, has read the file.
        reviewer: who that was.
        themes: by tag.
        titles: of provisions, by id; empty in English, where the catalogue has them.
        synonyms: other words for a word of the data, by that word; they find it too.
    """

    format: str
    language: str
    reviewed: bool
    reviewer: str
    themes: Mapping[str, str]
    titles: Mapping[str, str]
    synonyms: Mapping[str, str]


def decode_titles(data: bytes) -> Titles:
    """Return the names in an ``assets/law/titles/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or claims a review by nobody.
    """
    titles = decode(data, Titles)
    if titles.format != "petitiondesk/provision-titles":
        raise LawDataError(place="$.format")
    if titles.reviewed != bool(titles.reviewer):
        raise LawDataError(place="$.reviewer")
    return titles
