"""A statement as bytes, and back: one statement, one sequence of bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from petitiondesk.consent.errors import (
    EndorsementUnreadableError,
    NewerEndorsementError,
    StatementRefusedError,
)
from petitiondesk.consent.statement import Statement
from petitiondesk.letter.canonical import canonical_bytes, normalise
from petitiondesk.letter.characters import printable
from petitiondesk.letter.digest import letter_digest
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.scan import scan

FORMAT: Final = "petitiondesk/endorsement"
FORMAT_VERSION: Final = 1

STATEMENT_LIMIT: Final = 16 * 1024
"""Bytes of a statement; one about ten languages has about two thousand."""


def encode_statement(statement: Statement) -> bytes:
    """Return the canonical bytes of a statement: what is signed.

    Raises:
        StatementRefusedError: it says something that no statement can.
    """
    for field in _refused(statement):
        raise StatementRefusedError(field=field)
    head = {"format": FORMAT, "format_version": FORMAT_VERSION}
    members: dict[str, Any] = msgspec.to_builtins(statement)
    return canonical_bytes(head | members)


def decode_statement(untrusted: bytes) -> Statement:
    """Read a statement.

    Raises:
        EndorsementUnreadableError: it is none, or not in its one spelling.
        NewerEndorsementError: a newer PetitionDesk made it.
    """
    if len(untrusted) > STATEMENT_LIMIT:
        raise EndorsementUnreadableError
    try:
        statement = _convert(scan(untrusted))
        canonical = encode_statement(statement) == untrusted
    except (LetterFileError, msgspec.ValidationError, StatementRefusedError) as cause:
        raise EndorsementUnreadableError from cause
    if not canonical:
        raise EndorsementUnreadableError
    return statement


def statement_digest(statement: Statement) -> str:
    """Return the SHA-256 of a statement's canonical bytes, by which a later one refers to it."""
    import hashlib  # noqa: PLC0415 - brings OpenSSL, three megabytes that writing does without

    return hashlib.sha256(encode_statement(statement)).hexdigest()


def _convert(untrusted_members: Any) -> Statement:  # noqa: ANN401 - JSON of any shape
    if not isinstance(untrusted_members, dict) or untrusted_members.pop("format", "") != FORMAT:
        raise EndorsementUnreadableError
    version = untrusted_members.pop("format_version", None)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise EndorsementUnreadableError
    if version > FORMAT_VERSION:
        raise NewerEndorsementError(version=version)
    return msgspec.convert(untrusted_members, Statement)


def _refused(statement: Statement) -> Iterator[str]:
    """Yield the members that cannot stand as they are."""
    try:
        msgspec.convert(msgspec.to_builtins(statement), Statement)  # structs check no patterns
    except msgspec.ValidationError:
        yield "statement"
        return
    lines = [("names", name) for name in statement.names.values()]
    lines += [("by", statement.by), ("authority", statement.authority)]
    yield from (field for field, line in lines if not _is_line(line))
    if statement.language not in statement.names:
        yield "language"
    if not statement.names.keys() <= statement.languages.keys():
        yield "names"
    if letter_digest(statement.letter, statement.languages) != statement.revision:
        yield "revision"
    yield from _refused_times(statement)


def _refused_times(statement: Statement) -> Iterator[str]:
    try:
        made = dt.datetime.fromisoformat(statement.made_at)
    except ValueError:
        yield "made_at"
        return
    try:
        until = dt.date.fromisoformat(statement.until) if statement.until else made.date()
    except ValueError:
        yield "until"
        return
    if until < made.date():
        yield "until"


def _is_line(text: str) -> bool:
    one_line = "\n" not in text and "\t" not in text and printable(text) == text
    return one_line and text.strip() == text == normalise(text)
