"""Family 10, shares: parts of a hundred that do not agree with the numbers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.quantities.numbers import finding
from petitiondesk.law.checker.reading.amounts import Amount
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.checker.reading.told import Told, told
from petitiondesk.letter.finding import Finding

_HUNDRED = 100.0
_ROUNDING, _ROUGHLY, _ABOUT = 1.0, 3.5, 10.0
"""Percentage points by which a share may differ: it was rounded, or the whole was; the same for a
share in words, such as a third, and for one that is said to be about as much."""

_RANGE = re.compile(
    r"\s*(?:-|\u2013|\u2014|~|\u301c|\u81f3|\u5230|and|to|et|\u00e0|\u0442\u0430|\u0434\u043e|\u0456|\u0e16\u0e36\u0e07|\uc5d0\uc11c|\ub0b4\uc9c0)\s*"
)
"""What stands between the two ends of a range."""

_BESIDE = 25
"""Characters between a part and its share, where there are several of both."""


def shares_agree(reading: Reading) -> Iterator[Finding]:
    """A share of a hundred agrees with the whole and the part that stand beside it."""
    for here in told(reading):
        for sentence in here.place.text.sentences:
            if not here.place.text.has(here.words.parts.grown, sentence):
                yield from _in_sentence(here, sentence)


def _in_sentence(here: Told, sentence: Span) -> Iterator[Finding]:
    numbers = [n for n in here.amounts.numbers_in(sentence) if not n.loose]
    shares = [n for n in numbers if n.share]
    counts = [n for n in numbers if _counts(n)]
    if len(shares) == 1 and counts:
        yield from _share(here, shares[0], counts, _wholes(here, sentence, counts))
    elif len(shares) > 1:
        yield from _several(here, sentence, shares, counts)


def _counts(number: Amount) -> bool:
    """Tell whether a number counts something exactly."""
    return not (number.share or number.loose or number.inexact) and number.value > 1


def _share(
    here: Told, share: Amount, parts: list[Amount], wholes: list[Amount]
) -> Iterator[Finding]:
    pairs = [(part, whole) for whole in wholes for part in parts if part.value < whole.value]
    rest = _tells_of_the_rest(here, share)
    if pairs and not any(_agrees(share, _percent(*pair), rest=rest) for pair in pairs):
        part, whole = min(pairs, key=lambda pair: abs(pair[0].start - share.start))
        ends = [each for each in wholes if _is_end(here, each, whole) and part.value < each.value]
        yield _found(here, share, _between([_percent(part, each) for each in ends]))


def _is_end(here: Told, one: Amount, other: Amount) -> bool:
    """Tell whether a number is a whole, or the other end of its range: ``300 to 350 people``."""
    first, second = sorted((one, other), key=lambda number: number.start)
    between = here.amounts.plain[first.end : second.start]
    return one is other or _RANGE.fullmatch(between) is not None


def _between(percents: list[float]) -> float | str:
    if len(percents) == 1:
        return percents[0]
    return f"{min(percents):.0f}\u2013{max(percents):.0f}"


def _several(
    here: Told, sentence: Span, shares: list[Amount], counts: list[Amount]
) -> Iterator[Finding]:
    """Look at each share beside its part; shares of parts that make up a whole are a hundred."""
    wholes = _wholes(here, sentence, counts)
    for share in shares:
        before = [n for n in counts if 0 <= share.start - n.end <= _BESIDE and n not in wholes]
        yield from _share(here, share, before[-1:], wholes)
    text, total = here.place.text, sum(share.value for share in shares)
    complete = text.has(here.words.parts.rest, sentence) or any(
        text.has(one, sentence) and text.has(other, sentence)
        for one, other in here.words.parts.complements
    )
    exact = not any(share.rough or share.inexact for share in shares)
    if not counts and complete and exact and abs(total - _HUNDRED) > _ROUNDING:
        yield _found(here, shares[-1], _HUNDRED - (total - shares[-1].value))


def _percent(part: Amount, whole: Amount) -> float:
    return _HUNDRED * part.value / whole.value


def _tells_of_the_rest(here: Told, share: Amount) -> bool:
    """Tell whether a share may be that of the others: ``20 of 80 agreed, 75 % did not``."""
    text = here.place.text
    sentence = text.sentence(share.start)
    denied = text.words is not None and text.has(text.words.denials, sentence)
    return denied or text.has(here.words.parts.rest, sentence)


def _agrees(share: Amount, right: float, *, rest: bool) -> bool:
    """Tell whether a share is that of the part, or, where the text speaks of it, of the rest."""
    off = abs(share.value - right)
    if rest:
        off = min(off, abs(share.value - (_HUNDRED - right)))
    if share.inexact:
        return off < _ABOUT
    return off < (_ROUGHLY if share.rough else _ROUNDING)


def _wholes(here: Told, sentence: Span, counts: list[Amount]) -> list[Amount]:
    """Return the numbers of which a share may be told; they may stand in the sentence before."""
    marked = [number for number in counts if _is_whole(here, number)]
    text = here.place.text
    last = text.sentence(max(0, sentence.start - 1))
    told_before = [n for n in here.amounts.numbers_in(last) if _counts(n) and sentence.start]
    marks = [m.start() for m in text.matches(here.words.parts.of_them)]
    mark = next((m for m in marks if sentence.start <= m < sentence.end), None)
    if mark is not None:
        ahead = [n for n in counts if n.start < mark]
        behind = [n for n in counts if n.start > mark]
        return [*marked, *(ahead if ahead and behind else [*ahead[:-1], *told_before])]
    one_alone = len(counts) == 1 and len(told_before) == 1
    if not marked and one_alone and text.has(here.words.parts.totals, last):
        return told_before
    return marked


def _is_whole(here: Told, number: Amount) -> bool:
    """Tell whether words beside a number say that shares are told of it."""
    before, after = here.amounts.plain[: number.start], here.amounts.plain[number.end :]
    words = here.words.parts
    return bool(words.whole_before.search(before) or words.whole_after.match(after))


def _found(here: Told, share: Amount, right: float | str) -> Finding:
    return finding("number.percentage", here, share, said=share.value, right=right)


RULES = (shares_agree,)
