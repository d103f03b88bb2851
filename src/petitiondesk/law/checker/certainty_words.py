"""How a language hedges, attributes and asserts: data, so that it can be corrected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.checker.phrases import pattern
from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError

Phrases = tuple[str, ...]


class _File(Record, frozen=True, kw_only=True):
    format: str
    format_version: int
    language: str
    as_of: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]
    source: str
    reviewed: bool
    qualifications: Mapping[str, Phrases]
    established: Phrases
    hedges: Phrases
    attributions: Phrases
    asserting_before: Phrases
    asserting_after: Phrases
    neutral: Phrases


class CertaintyWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language, ready to be looked for.

    Attributes:
        language: code of the language.
        qualifications: legal words for what happened, such as war crime, by their key.
        established: what tells that a court has found it.
        hedges: what leaves open whether it is so.
        attributions: what tells who says so.
        asserting_before: what, right before such a word, says that it is so.
        asserting_after: what says so right behind it.
        neutral: what speaks of the matter without saying that it happened.
    """

    language: str
    qualifications: Mapping[str, re.Pattern[str]]
    established: re.Pattern[str]
    hedges: re.Pattern[str]
    attributions: re.Pattern[str]
    asserting_before: re.Pattern[str]
    asserting_after: re.Pattern[str]
    neutral: re.Pattern[str]


def decode_certainty_words(data: bytes) -> CertaintyWords:
    """Return the words in an ``assets/law/certainty/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no regular expression.
    """
    file = decode(data, _File)
    if (file.format, file.format_version) != ("petitiondesk/certainty", 1):
        raise LawDataError(place="$.format")
    code = file.language
    try:
        return CertaintyWords(
            language=code,
            qualifications={k: pattern(words, code) for k, words in file.qualifications.items()},
            established=pattern(file.established, code),
            hedges=pattern(file.hedges, code),
            attributions=pattern(file.attributions, code),
            asserting_before=pattern(file.asserting_before, code),
            asserting_after=pattern(file.asserting_after, code),
            neutral=pattern(file.neutral, code),
        )
    except re.error as cause:
        raise LawDataError(place=f"$.{cause.pattern!r}") from cause
