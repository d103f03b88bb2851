"""Endorsing a letter: a statement about exactly its text, signed by an organisation."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from petitiondesk.consent.endorsement import (
    ENDORSEMENT_LIMIT,
    Endorsement,
    decode_endorsement,
    join_endorsement,
)
from petitiondesk.consent.errors import StatementRefusedError
from petitiondesk.consent.standing import names_of, one_line
from petitiondesk.consent.statement import Decision, Statement, moment_of
from petitiondesk.consent.statement_codec import encode_statement, statement_digest
from petitiondesk.crypto.check_number import check_number_of
from petitiondesk.crypto.cms import sign_detached
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.desk.errors import StatementTooOldError, UnknownLanguageError
from petitiondesk.desk.ports import Clock
from petitiondesk.desk.whole_file import read_limited, write_whole
from petitiondesk.letter.digest import agreed_digest, digests, letter_digest
from petitiondesk.letter.letter import Display, Letter, Signatory

_SHOWN_FOR: Final = dt.timedelta(minutes=15)
"""So long after a person was shown a statement it may be signed as it is."""

_PURPOSE: Final = b"PetitionDesk number of an agreed text\x00"


@dataclass(frozen=True, kw_only=True)
class EndorseOrder:
    """What an organisation wants to say about a letter.

    Attributes:
        name: of the organisation, as the letter is to show it.
        by: who approved.
        authority: by what right.
        language: the one that was read; empty for the one that prevails.
        display: how the letter is to show it; None for what its line in the list says.
        answer: whether it signs, or no longer does.
        until: the last day it holds, as ISO 8601 writes it; None for no such day.
        previous: what it said before; None for nothing.
    """

    name: str
    by: str
    authority: str
    language: str = ""
    display: Display | None = None
    answer: Decision = Decision.ENDORSE
    until: str | None = None
    previous: Endorsement | None = None


def endorse(letter: Letter, order: EndorseOrder, key: SigningKey, clock: Clock) -> Endorsement:
    """Sign a statement about a letter.

    Raises:
        UnknownLanguageError: the letter does not have the language.
        StatementRefusedError: the statement would say something that none can.
        CryptoError: as `sign_detached` says.
    """
    return sign_statement(planned_statement(letter, order, clock), key, clock)


def sign_statement(statement: Statement, key: SigningKey, clock: Clock) -> Endorsement:
    """Sign a statement exactly as it was shown, its moment included.

    Raises:
        StatementTooOldError: it was made too long ago, or, by this clock, is yet to be made.
        CryptoError: as `sign_detached` says.
    """
    made_at, now = dt.datetime.fromisoformat(statement.made_at), clock.now()
    if not made_at <= now <= made_at + _SHOWN_FOR:
        raise StatementTooOldError(minutes=_SHOWN_FOR // dt.timedelta(minutes=1))
    return join_endorsement(statement, sign_detached(encode_statement(statement), key, made_at))


def planned_statement(letter: Letter, order: EndorseOrder, clock: Clock) -> Statement:
    """Return what would be signed now, so that a person can read it before anything is opened.

    Raises:
        UnknownLanguageError: the letter does not have the language.
        StatementRefusedError: the statement would say something that none can.
    """
    statement = statement_for(letter, order, moment_of(clock.now()))
    encode_statement(statement)
    return statement


def statement_for(letter: Letter, order: EndorseOrder, made_at: str) -> Statement:
    """Return what an organisation says of a letter by this order.

    Args:
        letter: what it is about.
        order: what is to be said.
        made_at: when, as `moment_of` writes it.

    Raises:
        UnknownLanguageError: the letter does not have the language.
        StatementRefusedError: what was said before is about another letter.
    """
    language = order.language or letter.languages.prevailing
    if language not in letter.languages.all:
        raise UnknownLanguageError(language=language)
    if order.previous and order.previous.statement.letter != letter.id:
        raise StatementRefusedError(field="previous")
    line = _line_of(order.name, letter)
    agreed = digests(letter)
    return Statement(
        letter=letter.id,
        revision=letter_digest(letter.id, agreed),
        languages=agreed,
        language=language,
        names=_names(order, language, line, letter),
        display=order.display or (line.display if line else Display.PUBLIC),
        signatory=line.id if line else None,
        by=one_line(order.by),
        authority=one_line(order.authority),
        answer=order.answer,
        made_at=made_at,
        until=order.until,
        previous=statement_digest(order.previous.statement) if order.previous else None,
    )


def text_number(revision: str) -> str:
    """Return eight groups of five digits by which people compare which text they sign.

    Args:
        revision: the agreed digest of the text, as statements have it.
    """
    return check_number_of(bytes.fromhex(revision), purpose=_PURPOSE)


def is_closed(letter: Letter) -> bool:
    """Tell whether the text was closed for agreement, and is still what it was then."""
    return letter.closed is not None and letter.closed.digest == agreed_digest(letter)


def read_endorsement(path: Path) -> Endorsement:
    """Read an endorsement that a person chose; its signature is not checked yet.

    Raises:
        InputError: the file cannot be read.
        EndorsementUnreadableError: it is no endorsement.
        NewerEndorsementError: a newer PetitionDesk made it.
    """
    return decode_endorsement(read_limited(path, ENDORSEMENT_LIMIT))


def write_endorsement(endorsement: Endorsement, path: Path, *, replace: bool) -> None:
    """Write an endorsement.

    Raises:
        OutputError: if it could not be written.
    """
    write_whole(path, endorsement.file, replace=replace)


def write_statement(endorsement: Endorsement, path: Path, *, replace: bool) -> None:
    """Write the statement alone, beside which public tools check the signature.

    Raises:
        OutputError: if it could not be written.
    """
    write_whole(path, encode_statement(endorsement.statement), replace=replace)


def _line_of(name: str, letter: Letter) -> Signatory | None:
    """Return the one line of the letter's list that shows this name; None for none or several."""
    lines = [s for s in letter.signatories if one_line(name) in names_of(s, letter).values()]
    return lines[0] if len(lines) == 1 else None


def _names(
    order: EndorseOrder, language: str, line: Signatory | None, letter: Letter
) -> dict[str, str]:
    """Return the names that are signed: those of the line, and the one that was given."""
    shown = names_of(line, letter) if line else {}
    return shown | ({} if language in shown else {language: one_line(order.name)})
