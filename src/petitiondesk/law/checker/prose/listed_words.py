"""Families 11 to 15 in the words of lists: superseded facts, terms, names, tone, two regimes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import PROSE, BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.words.word_list import ListedWords, WordList
from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding, Severity
from petitiondesk.letter.remedies import ReplaceWords

_OFFICES = frozenset({"addressees", "copies"})
"""Sections beside the prose that name offices."""


_TERM = "term.defined"
_REACH = 40
"""Characters between a term and what leaves it open."""


def words_are_used_rightly(reading: Reading) -> Iterator[Finding]:
    """Words of the lists are questioned, once a rule and paragraph."""
    day = reading.letter.issued or reading.today.isoformat()
    for place in reading.blocks:
        words = reading.references.word_lists.get(place.language)
        if words is not None:
            yield from _questioned(reading, place, words, day)


def _questioned(reading: Reading, place: BlockText, words: WordList, day: str) -> Iterator[Finding]:
    certainty = reading.references.certainty.get(place.language)
    is_prose = place.section in PROSE
    told: set[str] = set()
    hedges = certainty.hedges if certainty else None
    for entry, found in place.text.once(_misused_words, (words, hedges)):
        named = entry.rule.startswith("name.") and place.section in _OFFICES
        in_force = entry.since <= day and (not entry.until or day <= entry.until)
        if in_force and (is_prose or named) and entry.rule not in told:
            told.add(entry.rule)
            yield _finding(place, entry, found)


def _misused_words(
    text: TextReading, asked: tuple[WordList, re.Pattern[str] | None]
) -> tuple[tuple[ListedWords, re.Match[str]], ...]:
    """Return the entries whose words a text uses wrongly, each with where it first does."""
    words, hedges = asked
    met = (entry for entry in words.entries if entry.find.search(text.plain))
    firsts = (
        (entry, next(_misused(text, entry, hedges if entry.rule == _TERM else None), None))
        for entry in met
    )
    return tuple((entry, found) for entry, found in firsts if found is not None)


def _misused(
    text: TextReading, entry: ListedWords, hedges: re.Pattern[str] | None
) -> Iterator[re.Match[str]]:
    """Yield where words are used wrongly; a term that ``may`` fit is not said to."""
    if text.has(entry.unless_anywhere) or (
        entry.elements and all(text.has(element) for element in entry.elements)
    ):
        return
    for found in text.matches(entry.find):
        sentence = text.sentence(found.start())
        named = any(m.start <= found.start() and found.end() <= m.end for m in text.mentions)
        quoted = any(q.start <= found.start() and found.end() <= q.end for q in text.quotations)
        left_open = hedges is not None and text.has(hedges, _around(text, found))
        if named or left_open or (quoted and entry.may_be_quoted):
            continue
        beside = all(text.has(each, sentence) for each in entry.beside)
        if beside and not text.has(entry.unless, sentence):
            yield found


def _around(text: TextReading, found: re.Match[str]) -> Span:
    """Return where a word would stand that leaves a term open: before it, or behind in Korean."""
    sentence = text.sentence(found.start())
    behind = _REACH if text.words is not None and text.words.instrument_first else 0
    start, end = max(sentence.start, found.start() - _REACH), found.end() + behind
    return Span(start, min(sentence.end, end))


def _finding(place: BlockText, entry: ListedWords, found: re.Match[str]) -> Finding:
    words = place.text.markup[found.start() : found.end()]
    remedy = None
    if entry.by and words != entry.by:
        remedy = ReplaceWords(place.block, place.language, words, entry.by, found.start())
    return report(
        entry.rule,
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": words, "why": _why(entry)},
        evidence=(_evidence(entry),),
        remedy=remedy,
    )


def _why(entry: ListedWords) -> str:
    """Return why, without the full stop, and what to write instead where that is known."""
    why = entry.why.removesuffix(".")
    return f"{why}: {entry.by}" if entry.by else why


def _evidence(entry: ListedWords) -> Evidence:
    return Evidence(
        kind=EvidenceKind.WORD,
        key=f"{entry.rule}:{entry.id}",
        level=entry.level.value,
        as_of=entry.date,
        source=entry.source,
    )
