"""How a language says numbers, days and what is counted: data, so that it can be corrected."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from petitiondesk.law.checker.words.han_numbers import HAN, han_number
from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.checker.words.word_file import decode_words
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.phrases import alternatives, bound, pattern

DIGITS = r"[0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)?"
"""A number in digits, with a comma or a space between thousands."""

_YEAR = "(?P<y>(?:1[89]|2[0-6])[0-9]{2})"
_BARE_YEAR = "(?P<y>1[89][0-9]{2}|20[0-3][0-9])"
"""A year by itself: above it, a number of four digits counts something."""
_PLACES = {"{d}": "(?P<d>[0-3]?[0-9])", "{n}": "(?P<n>[01]?[0-9])", "{y}": _YEAR}
_HAN_PLACES = {
    "{d}": "(?P<d>[0-3]?[0-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])",
    "{n}": "(?P<n>[01]?[0-9]|十[一二]?|[一二三四五六七八九])",
    "{y}": f"(?:{_YEAR[:-1]}|[一二][〇零一二三四五六七八九]{{3}}))",
}
_BOUNDS = r"(?<![0-9A-Za-z/.:№-])", r"(?![0-9A-Za-z/]|[.,:][0-9])"


class QuantityWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language, ready to be looked for.

    Attributes:
        language: code of the language.
        as_of: the day to which the file was compiled (ISO 8601).
        source: what it rests on, in words.
        words: numbers in words; the group that is met tells which.
        values: of these groups; empty where the words are Chinese characters.
        counter: what is counted, right behind a number; None where nouns of any kind stand there.
        persons: which of these count persons, whichever of them is used.
        measures: what makes a number before it one of hours, years, money.
        measured: what makes one behind it an age or an hour.
        single: what tells of one thing more without a number, such as ``and a school``.
        ones: words for one thing.
        shares: words for shares of a hundred, each with its value.
        inexact: what makes a number or a share that follows it inexact.
        digits: numbers in digits, with what multiplies them behind.
        scales: what multiplies a number, by the words for it.
        loose: ordinals and names with a number: they may be said otherwise in another language.
        grouped: whether a number may be several with their scales, such as ``1만 2천``.
        buddhist_years: whether years may be of the Buddhist era.
        months: names of months; the group that is met tells which.
        dates: how days are written, the fullest first.
        ranges: what stands before the first day of a range, and between the two.
        begun: what tells that somebody was taken.
        ended: what tells that this ended: released, died.
        told_back: what tells that the later of two days is told first.
        percent: what makes a number before it a share of a hundred.
        percent_before: what does so before the number.
        whole_before: what stands before the number of which a share is told.
        whole_after: what stands behind it and its counter.
        of_them: what tells a part of the number before.
        grown: what tells of growth: a share of nothing.
        totals: what makes a number a sum.
        rest: what makes the last part the one that completes the whole.
        subsets: what makes numbers parts of which others are left out, or makes one inexact.
        complements: words for two parts that make up a whole.
        us: what tells that those who sign speak of themselves.
        signatories: what they are counted as.
        signing: words that name them as signing.
        elsewhere: what tells that others signed or asked, or earlier.
        asking: what announces demands.
        asked: what tells so behind them, such as ``set out below``.
        numbered: what stands before their number alone: ``Our requests are``.
        demands: what these are counted as.
        announcing: what stands between a number and its parts.
        past: what tells that the sentence speaks of what was done; met everywhere where empty.
        done_before: what tells right before a day that it has come, such as ``since``.
        done_after: what tells so right behind it.
        ahead: what tells that the sentence speaks of what is to come.
        ahead_before: what tells right before a day that it lies ahead.
        ahead_after: what tells so right behind it.
        year_known: what tells the year, or that it does not matter.
        weekdays: the days of the week, Monday first.
    """

    language: str
    as_of: str
    source: str
    words: re.Pattern[str]
    values: tuple[int, ...]
    counter: re.Pattern[str] | None
    persons: frozenset[str]
    measures: re.Pattern[str]
    measured: re.Pattern[str]
    single: re.Pattern[str]
    ones: re.Pattern[str]
    shares: tuple[tuple[re.Pattern[str], float], ...]
    inexact: re.Pattern[str]
    digits: re.Pattern[str]
    scales: tuple[tuple[re.Pattern[str], int], ...]
    loose: re.Pattern[str]
    grouped: bool
    buddhist_years: bool
    months: tuple[re.Pattern[str], ...]
    dates: tuple[re.Pattern[str], ...]
    ranges: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    begun: re.Pattern[str]
    ended: re.Pattern[str]
    told_back: re.Pattern[str]
    percent: re.Pattern[str]
    percent_before: re.Pattern[str]
    whole_before: re.Pattern[str]
    whole_after: re.Pattern[str]
    of_them: re.Pattern[str]
    grown: re.Pattern[str]
    totals: re.Pattern[str]
    rest: re.Pattern[str]
    subsets: re.Pattern[str]
    complements: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    us: re.Pattern[str]
    signatories: re.Pattern[str]
    signing: re.Pattern[str]
    elsewhere: re.Pattern[str]
    asking: re.Pattern[str]
    asked: re.Pattern[str]
    numbered: re.Pattern[str]
    demands: re.Pattern[str]
    announcing: re.Pattern[str]
    past: re.Pattern[str]
    done_before: re.Pattern[str]
    done_after: re.Pattern[str]
    ahead: re.Pattern[str]
    ahead_before: re.Pattern[str]
    ahead_after: re.Pattern[str]
    year_known: re.Pattern[str]
    weekdays: tuple[re.Pattern[str], ...]

    def word_value(self, found: re.Match[str]) -> int:
        """Return the number that a match of ``words`` writes."""
        if not self.values:
            return han_number(found.group())
        return self.values[(found.lastindex or 1) - 1]


def decode_quantity_words(data: bytes) -> QuantityWords:
    """Return the words in an ``assets/law/quantities/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no regular expression.
    """
    return decode_words(data, QuantityFile, "quantities", _ready)


def _places(written: str) -> list[str]:
    return re.findall(r"\{[a-z]\}", written)


def _ready(file: QuantityFile) -> QuantityWords:
    if any(place not in _PLACES and place != "{m}" for d in file.dates for place in _places(d)):
        raise LawDataError(place="$.dates")

    def find(phrases: Iterable[str]) -> re.Pattern[str]:
        return pattern(phrases, file.language)

    return QuantityWords(
        language=file.language,
        as_of=file.as_of,
        source=file.source,
        words=_number_words(file),
        values=() if file.han_numbers else tuple(number.value for number in file.numbers),
        counter=re.compile(rf"\s?(?:{'|'.join(file.counters)})") if file.counters else None,
        persons=frozenset(file.persons),
        measures=re.compile(rf"[\s-]?{alternatives(file.measures, file.language)}"),
        measured=re.compile(rf"{alternatives(file.measured, file.language)}\s?$"),
        single=find(file.single),
        ones=find(file.ones),
        shares=tuple((find(share.words), share.value) for share in file.shares),
        inexact=re.compile(rf"{alternatives(file.inexact, file.language)}\s?$"),
        digits=re.compile(f"{_BOUNDS[0]}(?:{_digits(file)}){_BOUNDS[1]}"),
        scales=tuple((_scale(words), value) for words, value in file.scales.items()),
        loose=find(file.loose),
        grouped=file.grouped,
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
        percent=re.compile(rf"\s*(?:{alternatives(file.percent, 'ko')})"),
        percent_before=re.compile(rf"{alternatives(file.percent_before, 'ko')}\s?$"),
        whole_before=re.compile(rf"{alternatives(file.whole_before, file.language)}\s?$"),
        whole_after=re.compile(rf"[^,.;()]{{0,12}}?{alternatives(file.whole_after, 'ko')}"),
        of_them=find(file.of_them),
        grown=find(file.grown),
        totals=find(file.totals),
        rest=find(file.rest),
        subsets=find(file.subsets),
        complements=tuple((find([one]), find([other])) for one, other in file.complements),
        us=find(file.us),
        signatories=find(file.signatories),
        signing=find(file.signing),
        elsewhere=find(file.elsewhere),
        asking=find(file.asking),
        asked=find(file.asked),
        numbered=re.compile(rf"{alternatives(file.numbered, file.language)}\s?$"),
        demands=find(file.demands),
        announcing=find(file.announcing),
        past=find(file.past) if file.past else re.compile(""),
        done_before=re.compile(rf"{alternatives(file.done_before, file.language)}\s*$"),
        done_after=re.compile(rf"\s?{alternatives(file.done_after, file.language)}"),
        ahead=find(file.ahead),
        ahead_before=re.compile(rf"{alternatives(file.ahead_before, file.language)}\s*$"),
        ahead_after=re.compile(rf"\s?{alternatives(file.ahead_after, file.language)}"),
        year_known=find(file.year_known),
        weekdays=tuple(map(find, file.weekdays)),
    )


def _number_words(file: QuantityFile) -> re.Pattern[str]:
    """Return a pattern with a group for each number, the longest words first."""
    counters = "|".join(file.counters)
    if file.han_numbers:
        led = "|".join(f"(?<={words})" for words in file.percent_before)
        return re.compile(rf"(?<!{HAN[:-1]})(?:{led}{HAN}|{HAN}(?=\s?(?:{counters})))")
    options = "|".join(f"({'|'.join(number.words)})" for number in file.numbers) or "(?!)"
    if counters:
        return re.compile(rf"(?<![0-9가-힣])(?:{options})(?=\s?(?:{counters}))")
    return re.compile(rf"(?i)(?<![^\W_])(?:{options})(?![^\W_])")


def _digits(file: QuantityFile) -> str:
    if not file.grouped:
        return DIGITS
    scales = "|".join(file.scales)
    return rf"(?:(?:{DIGITS})\s?(?:{scales})\s?)+(?:[0-9]+)?|{DIGITS}"


def _scale(words: str) -> re.Pattern[str]:
    ending = words.replace("~", r"[^\W_]*")
    return re.compile(rf"(?i)\s?(?:{ending})")


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
