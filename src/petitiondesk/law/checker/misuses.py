"""What is often said of a rule and is not so: data, each with what is right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.checker.phrases import pattern
from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError


class _Claim(Record, frozen=True, kw_only=True):
    says: tuple[str, ...]
    unless: tuple[str, ...] = ()


class _Misuse(Record, frozen=True, kw_only=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$(?!\n)")]
    instruments: tuple[str, ...]
    articles: tuple[str, ...]
    provision: str
    right: str
    claims: Mapping[str, _Claim]


class _File(Record, frozen=True, kw_only=True):
    format: str
    format_version: int
    as_of: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]
    source: str
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
    instruments: tuple[str, ...]
    articles: tuple[str, ...]
    provision: str
    right: str
    says: Mapping[str, re.Pattern[str]]
    unless: Mapping[str, re.Pattern[str]]
    as_of: str


def decode_misuses(data: bytes) -> tuple[Misuse, ...]:
    """Return what is in a ``misuses.json``.

    Raises:
        LawDataError: the file does not have its shape, or a phrase is no pattern.
    """
    file = decode(data, _File)
    if (file.format, file.format_version) != ("petitiondesk/misuses", 1):
        raise LawDataError(place="$.format")
    return tuple(_ready(each, file.as_of) for each in file.misuses)


def _ready(misuse: _Misuse, as_of: str) -> Misuse:
    try:
        says = {code: pattern(claim.says, code) for code, claim in misuse.claims.items()}
        unless = {code: pattern(claim.unless, code) for code, claim in misuse.claims.items()}
    except re.error as cause:
        raise LawDataError(place=misuse.id) from cause
    return Misuse(
        id=misuse.id,
        instruments=misuse.instruments,
        articles=misuse.articles,
        provision=misuse.provision,
        right=misuse.right,
        says=says,
        unless=unless,
        as_of=as_of,
    )
