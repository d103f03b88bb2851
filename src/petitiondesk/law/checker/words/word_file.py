"""What all files of words have in common: a head, and phrases that are made into patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, TypeVar

import msgspec

from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.phrases import pattern

Phrases = tuple[str, ...]
Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]


class DatedFile(Record, frozen=True, kw_only=True):
    """The head of a file: what it is, and the day to which it was compiled (ISO 8601)."""

    format: str
    format_version: int
    as_of: Day


class WordFile(DatedFile, frozen=True, kw_only=True):
    """The same of one language, and whether somebody who writes it has read the file."""

    language: str
    reviewed: bool


FileT = TypeVar("FileT", bound=DatedFile)
WordsT = TypeVar("WordsT")


def decode_words(
    data: bytes, shape: type[FileT], name: str, ready: Callable[[FileT], WordsT]
) -> WordsT:
    """Return what ``ready`` makes of a file.

    Args:
        data: the file (JSON, UTF-8).
        shape: what it has to have.
        name: of its format, behind ``petitiondesk/``.
        ready: makes its phrases into patterns.

    Raises:
        LawDataError: the file does not have that shape, or a phrase is no regular expression.
    """
    file = decode(data, shape)
    if (file.format, file.format_version) != (f"petitiondesk/{name}", 1):
        raise LawDataError(place="$.format")
    try:
        return ready(file)
    except re.error as cause:
        raise LawDataError(place=f"$ ({cause.pattern!r})") from cause


def pattern_at(phrases: Phrases, language: str, place: str) -> re.Pattern[str]:
    """Return the pattern of phrases that stand at a place of a file.

    Raises:
        LawDataError: one of them is no regular expression; it tells the place.
    """
    try:
        return pattern(phrases, language)
    except re.error as cause:
        raise LawDataError(place=place) from cause
