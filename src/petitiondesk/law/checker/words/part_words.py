"""What tells that numbers are a whole and its parts."""

from __future__ import annotations

import functools
import re

import msgspec

from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.phrases import alternatives, pattern


class PartWords(msgspec.Struct, frozen=True, kw_only=True):
    """How a language says that numbers are a whole and its parts.

    Attributes:
        single: what tells of one thing more without a number, such as ``and a school``.
        whole_before: what stands before the number of which a share is told.
        whole_after: what stands behind it and its counter.
        of_them: what tells a part of the number before.
        grown: what tells of growth: a share of nothing.
        totals: what makes a number a sum.
        rest: what makes the last part the one that completes the whole.
        subsets: what makes numbers parts of which others are left out, or makes one inexact.
        complements: words for two parts that make up a whole.
        announcing: what stands between a number and its parts.
    """

    single: re.Pattern[str]
    whole_before: re.Pattern[str]
    whole_after: re.Pattern[str]
    of_them: re.Pattern[str]
    grown: re.Pattern[str]
    totals: re.Pattern[str]
    rest: re.Pattern[str]
    subsets: re.Pattern[str]
    complements: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    announcing: re.Pattern[str]


def part_words(file: QuantityFile) -> PartWords:
    """Return them from the file of a language, ready to be looked for."""
    find = functools.partial(pattern, language=file.language)
    return PartWords(
        single=find(file.single),
        whole_before=re.compile(rf"{alternatives(file.whole_before, file.language)}\s?$"),
        whole_after=re.compile(rf"[^,.;()]{{0,12}}?{alternatives(file.whole_after, 'ko')}"),
        of_them=find(file.of_them),
        grown=find(file.grown),
        totals=find(file.totals),
        rest=find(file.rest),
        subsets=find(file.subsets),
        complements=tuple((find([one]), find([other])) for one, other in file.complements),
        announcing=find(file.announcing),
    )
