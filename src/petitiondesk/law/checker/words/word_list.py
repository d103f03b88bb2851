"""Word lists: words that letters get wrong, with what is right, a source and a date. Data.

Defined terms, loaded words, names of offices and places, facts that are superseded: who writes a
language can correct its list without Python.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.checker.words.word_file import (
    Day,
    Phrases,
    WordFile,
    decode_words,
    pattern_at,
)
from petitiondesk.law.decoding import Record
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.provision import ProofLevel

Words = Annotated[str, msgspec.Meta(min_length=1)]
DayOrNone = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$(?!\n)")]

LISTED_RULES = frozenset(
    {
        "fact.stale",
        "law.regimes_mixed",
        "name.form",
        "name.office",
        "term.defined",
        "tone.hostile",
    }
)
"""The rules that question words of the lists."""

_SET = re.compile(r"<([a-z_]+)>")
"""How a phrase names a set of words of its file."""

_NAMES = "name."
"""Rules about names: capital letters tell Turkey from a turkey."""


class _Entry(Record, frozen=True, kw_only=True):
    rule: Words
    id: Words
    find: Annotated[Phrases, msgspec.Meta(min_length=1)]
    beside: tuple[Phrases, ...]
    unless: Phrases
    unless_anywhere: Phrases
    elements: tuple[Phrases, ...]
    may_be_quoted: bool
    since: DayOrNone
    until: DayOrNone
    by: str
    why: Words
    source: Words
    date: Day
    level: ProofLevel


class _File(WordFile, frozen=True, kw_only=True):
    sets: Mapping[str, Phrases] = {}
    entries: tuple[_Entry, ...]
    custom: Phrases
    not_bound: Phrases
    not_party: Phrases
    party: Phrases
    wished: Phrases
    addressed: Phrases
    reservation: Phrases
    withdrawn: Phrases


class ListedWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words that are questioned.

    Attributes:
        rule: the rule that questions them.
        id: names them within the list.
        find: the words.
        beside: all of these have to stand in the same sentence.
        unless: none of these may.
        unless_anywhere: none of these may stand in the same paragraph.
        elements: where all of these stand in the paragraph, the word is used rightly.
        may_be_quoted: whether the words may stand between quotation marks: somebody else's.
        since: from which day of the letter on they are questioned; empty for always.
        until: to which day; empty for always.
        by: what to write instead; empty where that depends.
        why: why they are questioned, in English.
        source: what that rests on, in words.
        date: when it was checked (ISO 8601).
        level: what it rests on.
    """

    rule: str
    id: str
    find: re.Pattern[str]
    beside: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str]
    unless_anywhere: re.Pattern[str]
    elements: tuple[re.Pattern[str], ...]
    may_be_quoted: bool
    since: str
    until: str
    by: str
    why: str
    source: str
    date: str
    level: ProofLevel


class WordList(msgspec.Struct, frozen=True, kw_only=True):
    """The list of one language.

    Attributes:
        language: code of the language.
        reviewed: whether somebody who writes the language has read it.
        entries: the words that are questioned.
        custom: words for customary law.
        not_bound: what says that custom is meant apart from the treaty.
        not_party: what says that a state takes no part in a treaty.
        party: what says that it does.
        wished: what only wishes that it did, or supposes it.
        addressed: words for the state that is written to, such as your Government.
        reservation: words for a reservation or declaration.
        withdrawn: what says that it was taken back.
    """

    language: str
    reviewed: bool
    entries: tuple[ListedWords, ...]
    custom: re.Pattern[str]
    not_bound: re.Pattern[str]
    not_party: re.Pattern[str]
    party: re.Pattern[str]
    wished: re.Pattern[str]
    addressed: re.Pattern[str]
    reservation: re.Pattern[str]
    withdrawn: re.Pattern[str]


def decode_word_list(data: bytes) -> WordList:
    """Return the list in an ``assets/law/word_lists/<code>.json``.

    Raises:
        LawDataError: the file does not have its shape, an id stands twice in a rule, a rule is
            none of LISTED_RULES, or a phrase is no regular expression.
    """
    return decode_words(data, _File, "word-list", _ready)


def _ready(file: _File) -> WordList:
    seen: set[tuple[str, str]] = set()
    sets = _sets(file)
    for entry in file.entries:
        if (entry.rule, entry.id) in seen or entry.rule not in LISTED_RULES:
            raise LawDataError(place=f"{entry.rule} {entry.id}")
        seen.add((entry.rule, entry.id))
    return WordList(
        language=file.language,
        reviewed=file.reviewed,
        entries=tuple(_compiled(entry, file.language, sets) for entry in file.entries),
        custom=pattern_at(file.custom, file.language, "$.custom"),
        not_bound=pattern_at(file.not_bound, file.language, "$.not_bound"),
        not_party=pattern_at(file.not_party, file.language, "$.not_party"),
        party=pattern_at(file.party, file.language, "$.party"),
        wished=pattern_at(file.wished, file.language, "$.wished"),
        addressed=pattern_at(file.addressed, file.language, "$.addressed"),
        reservation=pattern_at(file.reservation, file.language, "$.reservation"),
        withdrawn=pattern_at(file.withdrawn, file.language, "$.withdrawn"),
    )


def _sets(file: _File) -> Mapping[str, str]:
    """Return the sets of words of a file as alternatives; a set may name those before it."""
    sets: dict[str, str] = {}
    for name, phrases in file.sets.items():
        sets[name] = "(?:" + "|".join(_spelt_out(phrases, sets, f"$.sets.{name}")) + ")"
    return sets


def _spelt_out(phrases: Phrases, sets: Mapping[str, str], place: str) -> Phrases:
    """Return phrases with the words of the sets in place of their names.

    Raises:
        LawDataError: a set that is named is not there.
    """
    if not all(named in sets for phrase in phrases for named in _SET.findall(phrase)):
        raise LawDataError(place=place)
    return tuple(_SET.sub(lambda named: sets[named[1]], phrase) for phrase in phrases)


def _compiled(entry: _Entry, language: str, sets: Mapping[str, str]) -> ListedWords:
    place = f"{entry.rule} {entry.id}"
    exact = entry.rule.startswith(_NAMES)

    def found(phrases: Phrases) -> re.Pattern[str]:
        return pattern_at(_spelt_out(phrases, sets, place), language, place)

    return ListedWords(
        rule=entry.rule,
        id=entry.id,
        find=found(tuple(map(_as_written, entry.find)) if exact else entry.find),
        beside=tuple(map(found, entry.beside)),
        unless=found(entry.unless),
        unless_anywhere=found(entry.unless_anywhere),
        elements=tuple(map(found, entry.elements)),
        may_be_quoted=entry.may_be_quoted,
        since=entry.since,
        until=entry.until,
        by=entry.by,
        why=entry.why,
        source=entry.source,
        date=entry.date,
        level=entry.level,
    )


def _as_written(phrase: str) -> str:
    """Return a phrase that is found as it is written; a word may begin a sentence."""
    first = phrase[0]
    if first.islower() and first.isalpha():
        phrase = f"[{first.upper()}{first}]{phrase[1:]}"
    return f"(?-i:{phrase})"
