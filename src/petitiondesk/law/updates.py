"""Newer law data from whoever keeps it: taken only if signed, whole and newer.

The signature is checked first, over the exact bytes: nothing is parsed that the verified key did
not sign. A file is a whole ``provisions.json`` or ``parties.json``, never a part of one.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from typing import Final

import msgspec

from petitiondesk.crypto.detached_signature import verify_signature
from petitiondesk.law.catalogue import Catalogue, decode_catalogue
from petitiondesk.law.decoding import decode, refuse_doubled_names
from petitiondesk.law.errors import (
    LawDataError,
    LawUpdateAheadError,
    LawUpdateInvalidError,
    LawUpdateLosesError,
    LawUpdateOlderError,
    LawUpdateTooLargeError,
)
from petitiondesk.law.lines import found_at
from petitiondesk.law.parties import Parties, decode_parties
from petitiondesk.law.slips import Slip

MAX_BYTES: Final = 6 * 1024 * 1024
"""All states and all treaties of the United Nations would stay below."""

_DEEPEST: Final = 12


class LawFile(enum.Enum):
    """Which file of the law data it is; the value is what it calls itself."""

    PROVISIONS = "petitiondesk/provisions"
    PARTIES = "petitiondesk/parties"


class InForce(msgspec.Struct, frozen=True):
    """The law data in force: built in, or loaded earlier."""

    catalogue: Catalogue
    parties: Parties


class Update(msgspec.Struct, frozen=True):
    """Newer law data that was signed, is whole, and fits what is in force.

    Attributes:
        file: which file it takes the place of.
        as_of: the day to which it was compiled (ISO 8601).
        correction: which correction of that day it is.
        in_force: the law data with it.
    """

    file: LawFile
    as_of: str
    correction: int
    in_force: InForce


class _Head(msgspec.Struct, frozen=True):
    format: LawFile


def read_update(
    untrusted: bytes, untrusted_signature: bytes, key: bytes, in_force: InForce
) -> Update:
    """Return the update in a file.

    Args:
        untrusted: the file.
        untrusted_signature: 64 bytes over exactly these bytes.
        key: the public key of whoever keeps the data, verified by the user.
        in_force: what the file has to be newer than, and to fit.

    Raises:
        WrongSignatureError: the key did not sign these bytes.
        LawUpdateTooLargeError: the file is larger than MAX_BYTES.
        LawUpdateInvalidError: it is not law data, or does not fit; it tells the line.
        LawUpdateOlderError: it is not newer.
        LawUpdateLosesError: an id is missing that letters may name.
    """
    if len(untrusted) > MAX_BYTES:
        raise LawUpdateTooLargeError(limit=MAX_BYTES)
    verify_signature(untrusted_signature, untrusted, key)
    try:
        return _decoded(untrusted, in_force)
    except LawDataError as cause:
        line, slip = cause.line or 1, cause.slip
        told = LawUpdateInvalidError(place=cause.place, line=line, slip=slip, value=cause.value)
        raise told from cause


def refuse_days_to_come(update: Update, today: dt.date) -> None:
    """Refuse a file of a day after tomorrow: what is true later would never be newer.

    Tomorrow is let in: it has begun somewhere. This is asked when a file is taken and not when it
    is read again, so that a clock that was set back takes nothing out of force.

    Raises:
        LawUpdateAheadError: its day is still to come.
    """
    if dt.date.fromisoformat(update.as_of) > today + dt.timedelta(days=1):
        raise LawUpdateAheadError(as_of=update.as_of, today=today.isoformat())


def _decoded(data: bytes, in_force: InForce) -> Update:
    refuse_doubled_names(data, deepest=_DEEPEST)
    decode(data, msgspec.Raw)  # so that a file that was cut off is named by its end
    if decode(data, _Head).format is LawFile.PARTIES:
        return _parties(data, in_force)
    return _provisions(data, in_force)


def _parties(data: bytes, in_force: InForce) -> Update:
    parties, before = decode_parties(data), in_force.parties
    _refuse_older(parties, before)
    _refuse_loss(
        {*before.states, *before.territories, *before.treaties},
        {*parties.states, *parties.territories, *parties.treaties},
    )
    in_force = InForce(in_force.catalogue, parties)
    return Update(LawFile.PARTIES, parties.as_of, parties.correction, in_force)


def _provisions(data: bytes, in_force: InForce) -> Update:
    catalogue, before = decode_catalogue(data), in_force.catalogue
    _refuse_older(catalogue, before)
    _refuse_loss(
        (each.id for each in before.provisions), {each.id for each in catalogue.provisions}
    )
    for provision in catalogue.provisions:
        instrument = catalogue.instrument(provision.instrument)
        if instrument.treaty and instrument.treaty not in in_force.parties.treaties:
            line, value = found_at(data, instrument.id).line, instrument.treaty
            slip = Slip.UNKNOWN_TREATY
            raise LawDataError(place=instrument.id, line=line, slip=slip, value=value)
    in_force = InForce(catalogue, in_force.parties)
    return Update(LawFile.PROVISIONS, catalogue.as_of, catalogue.correction, in_force)


def _refuse_older(file: Parties | Catalogue, in_force: Parties | Catalogue) -> None:
    """Refuse what is not of a later day, or a later correction of the same day."""
    if (file.as_of, file.correction) <= (in_force.as_of, in_force.correction):
        raise LawUpdateOlderError(
            as_of=file.as_of,
            correction=file.correction,
            in_force=in_force.as_of,
            in_force_correction=in_force.correction,
        )


def _refuse_loss(before: Iterable[str], now: set[str]) -> None:
    lost = sorted(set(before) - now)
    if lost:
        raise LawUpdateLosesError(record=lost[0])
