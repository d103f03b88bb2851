"""How a language hedges, attributes and asserts: data, so that it can be corrected."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from petitiondesk.law.checker.words.word_file import Phrases, WordFile, decode_words
from petitiondesk.law.phrases import pattern


class _File(WordFile, frozen=True, kw_only=True):
    source: str
    qualifications: Mapping[str, Phrases]
    circumstances: Mapping[str, Phrases]
    established: Phrases
    hedges: Phrases
    attributions: Phrases
    asserting_before: Phrases
    asserting_after: Phrases
    neutral: Phrases
    not_granted: Phrases
    certain: Phrases
    but: Phrases


class CertaintyWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language, ready to be looked for.

    Attributes:
        language: code of the language.
        qualifications: legal words for what happened, such as war crime, by their key.
        circumstances: those of them that say nothing by themselves, such as systematic.
        established: what tells that a court has found it.
        hedges: what leaves open whether it is so.
        attributions: what tells who says so.
        asserting_before: what, right before such a word, says that it is so.
        asserting_after: what says so right behind it.
        neutral: what speaks of the matter without saying that it happened.
        not_granted: what does so where no verb asserts it.
        certain: what says that there is no doubt.
        but: what sets a clause against the one before.
    """

    language: str
    qualifications: Mapping[str, re.Pattern[str]]
    circumstances: frozenset[str]
    established: re.Pattern[str]
    hedges: re.Pattern[str]
    attributions: re.Pattern[str]
    asserting_before: re.Pattern[str]
    asserting_after: re.Pattern[str]
    neutral: re.Pattern[str]
    not_granted: re.Pattern[str]
    certain: re.Pattern[str]
    but: re.Pattern[str]


def decode_certainty_words(data: bytes) -> CertaintyWords:
    """Return the words in an ``assets/law/certainty/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no regular expression.
    """
    return decode_words(data, _File, "certainty", _ready)


def _ready(file: _File) -> CertaintyWords:
    code = file.language
    qualifications = {**file.qualifications, **file.circumstances}
    return CertaintyWords(
        language=code,
        qualifications={k: pattern(words, code) for k, words in qualifications.items()},
        circumstances=frozenset(file.circumstances),
        established=pattern(file.established, code),
        hedges=pattern(file.hedges, code),
        attributions=pattern(file.attributions, code),
        asserting_before=pattern(file.asserting_before, code),
        asserting_after=pattern(file.asserting_after, code),
        neutral=pattern(file.neutral, code),
        not_granted=pattern(file.not_granted, code),
        certain=pattern(file.certain, code),
        but=pattern(file.but, code),
    )
