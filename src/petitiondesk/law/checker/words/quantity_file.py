"""What stands in a file of quantities, one for each language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.checker.words.word_file import Phrases, WordFile
from petitiondesk.law.decoding import Record


class NumberWord(Record, frozen=True, kw_only=True):
    """A number, and the words for it."""

    value: int
    words: Phrases


class ShareWord(Record, frozen=True, kw_only=True):
    """A share of a hundred, and the words for it, such as ``a third``."""

    value: Annotated[float, msgspec.Meta(gt=0, lt=100)]
    words: Phrases


class QuantityFile(WordFile, frozen=True, kw_only=True):
    """Its members are told where they are made ready: numbers, days, parts, signers."""

    source: str
    numbers: tuple[NumberWord, ...]
    han_numbers: bool
    shares: tuple[ShareWord, ...]
    inexact: Phrases
    counters: Phrases
    persons: Phrases
    measures: Phrases
    measured: Phrases
    single: Phrases
    ones: Phrases
    scales: Mapping[str, int]
    loose: Phrases
    grouped: bool
    buddhist_years: bool
    months: Phrases
    dates: Phrases
    ranges: tuple[tuple[str, str], ...]
    begun: Phrases
    ended: Phrases
    told_back: Phrases
    percent: Phrases
    percent_before: Phrases
    whole_before: Phrases
    whole_after: Phrases
    of_them: Phrases
    grown: Phrases
    totals: Phrases
    rest: Phrases
    subsets: Phrases
    complements: tuple[tuple[str, str], ...]
    us: Phrases
    signatories: Phrases
    signing: Phrases
    elsewhere: Phrases
    asking: Phrases
    asked: Phrases
    numbered: Phrases
    demands: Phrases
    announcing: Phrases
    past: Phrases
    done_before: Phrases
    done_after: Phrases
    ahead: Phrases
    ahead_before: Phrases
    ahead_after: Phrases
    year_known: Phrases
    weekdays: tuple[Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases]
