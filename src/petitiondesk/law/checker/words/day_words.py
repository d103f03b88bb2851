"""Days as a language writes them, and what tells whether they have come."""

from __future__ import annotations

import functools
import re

import msgspec

from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.phrases import alternatives, bound, pattern

_YEAR = "(?P<y>(?:1[89]|2[0-6])[0-9]{2})"
_BARE_YEAR = "(?P<y>1[89][0-9]{2}|20[0-3][0-9])"
"""A year by itself: above it, a number of four digits counts something."""
_PLACES = {"{d}": "(?P<d>[0-3]?[0-9])", "{n}": "(?P<n>[01]?[0-9])", "{y}": _YEAR}
_HAN_PLACES = {
    "{d}": "(?P<d>[0-3]?[0-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])",
    "{n}": "(?P<n>[01]?[0-9]|十[一二]?|[一二三四五六七八九])",
    "{y}": f"(?:{_YEAR[:-1]}|[一二][〇零一二三四五六七八九]{{3}}))",
}


class DayWords(msgspec.Struct, frozen=True, kw_only=True):
    """How a language writes days, and says that they have come or lie ahead.

    Attributes:
        buddhist_years: whether years may be of the Buddhist era.
        months: names of months; the group that is met tells which.
        dates: how days are written, the fullest first.
        ranges: what stands before the first day of a range, and between the two.
        begun: what tells that somebody was taken.
        ended: what tells that this ended: released, died.
        told_back: what tells that the later of two days is told first.
        past: what tells that the sentence speaks of what was done; met everywhere where empty.
        done_before: what tells right before a day that it has come, such as ``since``.
        done_after: what tells so right behind it.
        ahead: what tells that the sentence speaks of what is to come.
        ahead_before: what tells right before a day that it lies ahead.
        ahead_after: what tells so right behind it.
        year_known: what tells the year, or that it does not matter.
        weekdays: the days of the week, Monday first.
    """

    buddhist_years: bool
    months: tuple[re.Pattern[str], ...]
    dates: tuple[re.Pattern[str], ...]
    ranges: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    begun: re.Pattern[str]
    ended: re.Pattern[str]
    told_back: re.Pattern[str]
    past: re.Pattern[str]
    done_before: re.Pattern[str]
    done_after: re.Pattern[str]
    ahead: re.Pattern[str]
    ahead_before: re.Pattern[str]
    ahead_after: re.Pattern[str]
    year_known: re.Pattern[str]
    weekdays: tuple[re.Pattern[str], ...]


def day_words(file: QuantityFile) -> DayWords:
    """Return them from the file of a language, ready to be looked for.

    Raises:
        LawDataError: a form of a day has a place that is none.
    """
    if any(place not in _PLACES and place != "{m}" for d in file.dates for place in _places(d)):
        raise LawDataError(place="$.dates")
    find = functools.partial(pattern, language=file.language)
    return DayWords(
        buddhist_years=file.buddhist_years,
        months=tuple(re.compile(f"(?:{month})") for month in file.months),
        dates=tuple(_date(written, file) for written in file.dates),
        ranges=tuple(
            (_led_in(before, file.language), re.compile(between, re.I))
            for before, between in file.ranges
        ),
        begun=find(file.begun),
        ended=find(file.ended),
        told_back=find(file.told_back),
        past=find(file.past) if file.past else re.compile(""),
        done_before=re.compile(rf"{alternatives(file.done_before, file.language)}\s*$"),
        done_after=re.compile(rf"\s?{alternatives(file.done_after, file.language)}"),
        ahead=find(file.ahead),
        ahead_before=re.compile(rf"{alternatives(file.ahead_before, file.language)}\s*$"),
        ahead_after=re.compile(rf"\s?{alternatives(file.ahead_after, file.language)}"),
        year_known=find(file.year_known),
        weekdays=tuple(map(find, file.weekdays)),
    )


def _places(written: str) -> list[str]:
    return re.findall(r"\{[a-z]\}", written)


def _led_in(before: str, language: str) -> re.Pattern[str]:
    return re.compile(f"{bound(language)}{before}" if before[0] != "$" else "", re.I)


def _date(written: str, file: QuantityFile) -> re.Pattern[str]:
    months = "|".join(file.months) or "(?!)"
    source = written.replace("{m}", f"(?P<m>{months})").replace(" ", r"\s")
    places = _PLACES | _HAN_PLACES if file.han_numbers else _PLACES
    if written.startswith("{y}") and "{m}" not in written and "{n}" not in written:
        source = source.replace("{y}", _BARE_YEAR)
    for place, group in places.items():
        source = source.replace(place, group)
    if file.buddhist_years:
        source = source.replace(_YEAR, "(?P<y>2[456][0-9]{2}|(?:19|20)[0-9]{2})")
    return re.compile(f"(?<![0-9A-Za-z/.:-]){source}(?![0-9])")
