"""What is often said of a rule and is not so: data, each with what is right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.checker.words.word_file import DatedFile, Phrases, decode_words, pattern_at
from petitiondesk.law.decoding import Record
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.made_when_needed import MadeWhenNeeded

_BETWEEN = r"[^.;。；]{0,60}?"
"""What may stand between a verb and what it is said of."""


class _Verbs(Record, frozen=True, kw_only=True):
    """What a language has a rule do, and what it has not.

    Attributes:
        forbid: what a rule does to an act: it forbids it.
        forbidden: what an act is: forbidden, a breach.
        give: what a rule does with a right or a duty: it gives it, lays it on somebody.
        given: what a right or a duty is.
        deny: that a rule does none of that.
    """

    forbid: Phrases
    forbidden: Phrases
    give: Phrases
    given: Phrases
    deny: Phrases


class _Claim(Record, frozen=True, kw_only=True):
    says: Phrases = ()
    forbids: Phrases = ()
    gives: Phrases = ()
    unless: Phrases = ()


class _Misuse(Record, frozen=True, kw_only=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$(?!\n)")]
    instruments: tuple[str, ...]
    articles: tuple[str, ...]
    provision: str
    right: str
    claims: Mapping[str, _Claim]


class _File(DatedFile, frozen=True, kw_only=True):
    source: str
    verbs: Mapping[str, _Verbs]
    misuses: tuple[_Misuse, ...]


class Misuse(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is often said of a rule.

    Attributes:
        id: for life.
        instruments: the ids of those of which it is said.
        articles: the articles of which it is said; empty where of the whole instrument.
        provision: the id of what the catalogue has about it; empty where it has nothing.
        right: what is so instead, in English.
        says: patterns of what is said, by language code.
        unless: patterns that make it right, by language code.
        as_of: the day to which the list was compiled (ISO 8601).
    """

    id: str
    instruments: frozenset[str]
    articles: frozenset[str]
    provision: str
    right: str
    says: Mapping[str, re.Pattern[str]]
    unless: Mapping[str, re.Pattern[str]]
    as_of: str


def decode_misuses(data: bytes) -> tuple[Misuse, ...]:
    """Return what is in a ``misuses.json``; its patterns are made when a language needs them.

    Raises:
        LawDataError: the file does not have its shape; later, a phrase is no regular expression.
    """
    return decode_words(data, _File, "misuses", _ready)


def _ready(file: _File) -> tuple[Misuse, ...]:
    for misuse in file.misuses:
        if not misuse.claims.keys() <= file.verbs.keys():
            raise LawDataError(place=misuse.id)
    return tuple(_misuse(each, file) for each in file.misuses)


def _misuse(misuse: _Misuse, file: _File) -> Misuse:
    def says(code: str) -> re.Pattern[str]:
        return pattern_at(_says(misuse.claims[code], file.verbs[code]), code, misuse.id)

    def unless(code: str) -> re.Pattern[str]:
        phrases = (*misuse.claims[code].unless, *file.verbs[code].deny)
        return pattern_at(phrases, code, misuse.id)

    codes = {code: code for code in misuse.claims}
    return Misuse(
        id=misuse.id,
        instruments=frozenset(misuse.instruments),
        articles=frozenset(misuse.articles),
        provision=misuse.provision,
        right=misuse.right,
        says=MadeWhenNeeded(codes, says),
        unless=MadeWhenNeeded(codes, unless),
        as_of=file.as_of,
    )


def _says(claim: _Claim, verbs: _Verbs) -> tuple[str, ...]:
    """Return every way to say it: a rule forbids an act, or the act is forbidden by the rule."""
    told = list(claim.says)
    for named, active, passive in (
        (claim.forbids, verbs.forbid, verbs.forbidden),
        (claim.gives, verbs.give, verbs.given),
    ):
        if named:
            what, verb = "|".join(named), "|".join((*active, *passive))
            told += [f"(?:{verb}){_BETWEEN}(?:{what})", f"(?:{what}){_BETWEEN}(?:{verb})"]
    return tuple(told)
