"""The values of a ``parties.json``: treaties, states, and one cell for each pair of them."""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

from petitiondesk.law.binds_after import BindsAfter
from petitiondesk.law.decoding import Record

Words = Annotated[str, msgspec.Meta(min_length=1)]
StateCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$(?!\n)")]
TreatyKey = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9_]*$(?!\n)")]
CalendarDate = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$(?!\n)")]
"""A year, a month or a day as ISO 8601 writes them, or empty."""
ExactDate = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)")]

Correction = Annotated[int, msgspec.Meta(ge=0, le=99)]
"""Which file of one day it is: two of them are ordered by it."""


class Level(enum.Enum):
    """What a cell rests on."""

    A = "A"
    """Two public data sets agree."""
    B = "B"
    """One public data set."""
    C = "C"
    """A page that was read."""
    D = "D"
    """Memory alone: to be checked before it is relied on."""


class Status(enum.Enum):
    """How a state stands to a treaty on a day."""

    PARTY = "party"
    SIGNATORY = "signatory"
    SIGNED_THEN_DISOWNED = "signed_then_disowned"
    WITHDRAWN = "withdrawn"
    DENOUNCED = "denounced"
    NOT_PARTY = "not_party"
    NOT_MEMBER = "not_member"
    APPLIED = "applied"
    """A part of a state, where the treaty is in force because the state told so."""
    NOT_EXTENDED = "not_extended"
    """A part of a state that is a party, to which the treaty does not apply."""
    NOT_YET_IN_FORCE = "not_yet_in_force"
    NOT_YET_ADOPTED = "not_yet_adopted"
    UNKNOWN = "unknown"
    """The day lies where the dates are not known exactly enough."""


OF_TERRITORIES = (Status.APPLIED, Status.NOT_EXTENDED)
"""What is said of a part of a state and of no state."""


class Members(enum.Enum):
    """Organisations whose members alone can take part in some treaties."""

    UN = "un"
    ILO = "ilo"
    COUNCIL_OF_EUROPE = "council_of_europe"
    EU = "eu"
    AFRICAN_UNION = "african_union"
    ARAB_LEAGUE = "arab_league"
    OAS = "oas"
    ASEAN = "asean"


class Mode(enum.Enum):
    """How a state consented to be bound."""

    RATIFICATION = "ratification"
    ACCESSION = "accession"
    SUCCESSION = "succession"
    NOT_KNOWN = ""


class Treaty(Record, frozen=True, kw_only=True):
    """A treaty of the table.

    Attributes:
        key: short, for life.
        name: in full, in English.
        adopted: when its text was adopted.
        in_force: since when it is in force at all.
        binds_after: how long a later consent waits.
        signature: whether states sign it first.
        members_of: whose members alone can take part; None where every state can.
    """

    key: TreatyKey
    name: Words
    adopted: ExactDate
    in_force: ExactDate
    binds_after: BindsAfter
    signature: bool
    members_of: Members | None


class Territory(Record, frozen=True, kw_only=True):
    """A part of a state to which treaties apply by themselves, or do not: Hong Kong.

    Attributes:
        code: ISO 3166 alpha-3.
        name: its usual name in English.
    """

    code: StateCode
    name: Words


class State(Record, frozen=True, kw_only=True):
    """A state of the table.

    Attributes:
        code: ISO 3166 alpha-3.
        name: its usual name in English.
        formal_name: as in a formal text, in English.
        member_of: the organisations that it is a member of now.
        notes: what to know when its law is argued, in words.
        territories: its parts to which treaties apply by themselves.
    """

    code: StateCode
    name: Words
    formal_name: Words
    member_of: tuple[Members, ...]
    notes: tuple[Words, ...]
    territories: tuple[Territory, ...] = ()


class DeclarationKind(enum.Enum):
    """What a state said when it consented, or later."""

    RESERVATION = "reservation"
    DECLARATION = "declaration"
    UNDERSTANDING = "understanding"


class Declaration(Record, frozen=True, kw_only=True):
    """A reservation or declaration: shown, never silently applied.

    Attributes:
        kind: what it is.
        on: the articles it is about.
        provisions: the ids of these in the catalogue.
        text: what it says, in our words.
        made: when; empty where that is not known.
        withdrawn: with effect from when; empty where it stands.
        level: what this rests on.
        source: what was read, in words.
        accepts_from: where a state that is no party accepts a court by it (Rome Statute,
            Art. 12(3)): the first day of the acts, which may lie before the declaration; else
            empty.
        accepts_until: the last day of these acts; empty where it is open-ended.
    """

    kind: DeclarationKind
    on: Words
    provisions: tuple[str, ...]
    text: Words
    made: CalendarDate
    withdrawn: CalendarDate
    level: Level
    source: Words
    accepts_from: CalendarDate = ""
    accepts_until: CalendarDate = ""


class TerritoryNote(Record, frozen=True, kw_only=True):
    """What a state told of a treaty and one of its parts (Vienna Convention, Art. 29).

    Attributes:
        territory: code of the part.
        applies: whether the treaty is in force there.
        since: from when it is, under this state; empty where it is not.
        text: what the state told, in our words.
        level: what this rests on.
        source: what was read, in words.
        as_of: the day, month or year up to which the source tells.
    """

    territory: StateCode
    applies: bool
    since: CalendarDate
    text: Words
    level: Level
    source: Words
    as_of: Annotated[CalendarDate, msgspec.Meta(min_length=4)]


class SecondCheck(enum.Enum):
    """What a second, independent check said."""

    AGREES = "agrees"
    DIFFERS = "differs"
    NOT_MADE = ""


class CellProof(Record, frozen=True, kw_only=True):
    """What a cell rests on.

    Attributes:
        level: how well it is proven.
        sources: what was read, in words.
        as_of: the day, month or year up to which the sources tell.
        second_check: what a second check said.
        remark: what it said, in words.
    """

    level: Level
    sources: Annotated[tuple[Words, ...], msgspec.Meta(min_length=1)]
    as_of: Annotated[CalendarDate, msgspec.Meta(min_length=4)]
    second_check: SecondCheck
    remark: str


class SignatureProof(Record, frozen=True, kw_only=True):
    """What the day of signature, and how the state consented, rest on where it is something else.

    Attributes:
        level: how well they are proven.
        source: what was read, in words.
    """

    level: Level
    source: Words


class Cell(Record, frozen=True, kw_only=True):
    """One state and one treaty. Dates are partial (``1954``) where no more is known.

    Attributes:
        state: code of the state.
        treaty: key of the treaty.
        status: as it stood when the cell was last checked.
        signed: when the state signed.
        mode: how it consented to be bound.
        consent: when it deposited its consent.
        in_force: since when the treaty binds it, where that was read; else it is computed.
        ended: from when it was out again, had told that it would not become a party, or had taken
            its consent back before the treaty bound it.
        notes: what else there is to know, in words.
        declarations: reservations and declarations.
        proof: what the cell rests on.
        signature_proof: what its signature rests on, where that is something else.
        territories: parts of the state for which something else was told.
    """

    state: StateCode
    treaty: TreatyKey
    status: Status
    signed: CalendarDate
    mode: Mode
    consent: CalendarDate
    in_force: CalendarDate
    ended: CalendarDate
    notes: tuple[Words, ...]
    declarations: tuple[Declaration, ...]
    proof: CellProof
    signature_proof: SignatureProof | None
    territories: tuple[TerritoryNote, ...] = ()


class Membership(Record, frozen=True, kw_only=True):
    """What is known of an organisation: who its members are now rests on one proof.

    Attributes:
        id: the organisation.
        name: in full, in English.
        proof: what its list of members rests on.
    """

    id: Members
    name: Words
    proof: CellProof
