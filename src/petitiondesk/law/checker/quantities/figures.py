"""Family 10, figures: the numbers of a fact agree with one another, and every text tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.quantities.numbers import finding
from petitiondesk.law.checker.reading.amounts import Amount, Amounts, amounts_of
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.restating import meaning, restates
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reading.told import Told, told
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.words.quantity_words import QuantityWords
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Fact

_PERCENT = frozenset({"%", "percent", "per cent"})
_HUNDRED = 100
_PAUSES = re.compile(r"[,;:\uff0c\uff1b\u3001\u0e00]|\.\s")
"""Where a clause ends."""
_DIGIT = re.compile("[0-9]")


def figures_are_possible(reading: Reading) -> Iterator[Finding]:
    """A range has its lower end first, a part is no more than its whole, a share than a hundred."""
    for fact in reading.letter.facts:
        by_name = {figure.what: figure for figure in fact.figures}
        for figure in fact.figures:
            most = _most(figure, by_name)
            if figure.low > min(figure.high, most):
                yield _contradicts(fact, figure, str(min(figure.high, most)))


def _most(figure: Figure, by_name: dict[str, Figure]) -> int:
    whole = by_name.get(figure.share_of)
    if whole is not None and whole.unit == figure.unit:
        return whole.high
    return _HUNDRED if figure.unit.strip().casefold() in _PERCENT else figure.high


def facts_tell_the_same_figures(reading: Reading) -> Iterator[Finding]:
    """The same words mean the same figure: two facts do not tell it differently."""
    first: dict[tuple[str, str], Figure] = {}
    for fact in reading.letter.facts:
        for figure in fact.figures:
            key = (figure.what.strip().casefold(), figure.unit.strip().casefold())
            known = first.setdefault(key, figure)
            apart = known.high < figure.low or figure.high < known.low
            if known is not figure and apart:
                yield _contradicts(fact, figure, _range(known))


def _contradicts(fact: Fact, figure: Figure, right: str) -> Finding:
    data = {"words": figure.what, "said": _range(figure), "right": right}
    return report("number.sum", Severity.WARNING, fact.id, data=data)


def _range(figure: Figure) -> str:
    return str(figure.low) if figure.low == figure.high else f"{figure.low}–{figure.high}"


def texts_tell_the_figures(reading: Reading) -> Iterator[Finding]:
    """The text of a fact, and what says it again elsewhere, tells its figures in every language."""
    facts = {fact.id: fact for fact in reading.letter.facts if fact.figures}
    if not facts:
        return
    every = tuple(told(reading))
    own = [here for here in every if here.place.owner in facts]
    for here in own:
        whole = Span(0, len(here.place.text.plain))
        yield from _untold(here, whole, facts[here.place.owner])
    for here in every:
        if here.place.section != "facts":
            yield from _again(here, own, facts)


def _again(here: Told, own: list[Told], facts: dict[str, Fact]) -> Iterator[Finding]:
    """Yield where a sentence says again what a fact says, with another number."""
    language = here.place.language
    for fact_told in own:
        if fact_told.place.language != language:
            continue
        heard = fact_told.place.text.once(_clauses, fact_told.words)
        for sentence, said in here.place.text.once(_sentences, here.words):
            if any(restates(said, clause, language) for clause in heard):
                yield from _untold(here, sentence, facts[fact_told.place.owner])
                return


def _clauses(text: TextReading, words: QuantityWords) -> tuple[frozenset[str], ...]:
    """Return what a fact says as a whole, and in each clause of it."""
    whole = _DIGIT.sub(" ", text.once(amounts_of, words).plain)
    return tuple(meaning(each, words.language) for each in (whole, *_PAUSES.split(whole)))


def _sentences(text: TextReading, words: QuantityWords) -> tuple[tuple[Span, frozenset[str]], ...]:
    """Return every sentence with what it can be compared by."""
    amounts = text.once(amounts_of, words)
    return tuple(
        (sentence, meaning(_undated(amounts, sentence, words), words.language))
        for sentence in text.sentences
    )


def _undated(amounts: Amounts, sentence: Span, words: QuantityWords) -> str:
    """Return a sentence without its numbers and days: the same may be said of another month."""
    plain = amounts.plain[sentence.start : sentence.end]
    for day in amounts.days_in(sentence):
        start, end = day.start - sentence.start, day.end - sentence.start
        plain = plain[:start] + " " * (end - start) + plain[end:]
    for month in words.days.months:
        plain = month.sub(" ", plain)
    return _DIGIT.sub(" ", plain)


def _untold(here: Told, span: Span, fact: Fact) -> Iterator[Finding]:
    """Yield a number that no figure explains, where it stands in the place of one."""
    counts = (n for n in here.amounts.numbers_in(span) if not n.loose and not n.share)
    numbers = [n for n in counts if n.value > 1]
    missing = [f for f in fact.figures if not any(_tells(n, f) for n in numbers)]
    strange = [n for n in numbers if not any(_tells(n, f) for f in fact.figures)]
    if missing and strange:
        yield finding(
            "number.sum", here, strange[0], said=strange[0].value, right=_range(missing[0])
        )


def _tells(number: Amount, figure: Figure) -> bool:
    return figure.low <= number.value <= figure.high


RULES = (figures_are_possible, facts_tell_the_same_figures, texts_tell_the_figures)
