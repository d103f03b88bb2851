"""The catalogue of provisions: what each says, where it applies, and how sure we are of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from petitiondesk.law.closest import closest
from petitiondesk.law.decoding import decode, decode_days, lines_from
from petitiondesk.law.errors import LawDataError, NoSuchProvisionError
from petitiondesk.law.provision import (
    Bearer,
    Binding,
    Confidence,
    Instrument,
    InstrumentKind,
    Proof,
    ProofLevel,
    Provision,
    ProvisionsFile,
    Regime,
)
from petitiondesk.law.slips import Slip

__all__ = [
    "Bearer",
    "Binding",
    "Catalogue",
    "Confidence",
    "Instrument",
    "InstrumentKind",
    "Proof",
    "ProofLevel",
    "Provision",
    "Regime",
    "decode_catalogue",
]


class Catalogue:
    """The provisions and instruments, found by id.

    Attributes:
        as_of: the day to which the catalogue was compiled (ISO 8601).
        correction: which correction of that day it is; 0 for the first file of the day.
        provisions: all of them, sorted by id.
    """

    def __init__(
        self,
        as_of: str,
        instruments: Iterable[Instrument],
        provisions: Iterable[Provision],
        *,
        correction: int = 0,
    ) -> None:
        self.as_of = as_of
        self.correction = correction
        self.provisions = tuple(sorted(provisions, key=lambda provision: provision.id))
        self._instruments = _by_id(instruments)
        self._provisions = _by_id(self.provisions)
        for provision in self.provisions:
            if provision.instrument not in self._instruments:
                slip, value = Slip.UNKNOWN_INSTRUMENT, provision.instrument
                raise LawDataError(place=provision.id, slip=slip, value=value)
            unknown = {*provision.qualified_by, *provision.custom} - self._provisions.keys()
            if unknown:
                slip, value = Slip.UNKNOWN_PROVISION, min(unknown)
                raise LawDataError(place=provision.id, slip=slip, value=value)

    def __contains__(self, provision: str) -> bool:
        return provision in self._provisions

    def provision(self, provision: str) -> Provision:
        """Return the provision of this id.

        Raises:
            NoSuchProvisionError: there is none.
        """
        try:
            return self._provisions[provision]
        except KeyError:
            titles = {each.id: each.title for each in self.provisions}
            like = closest(provision, titles)
            raise NoSuchProvisionError(provision=provision, like=like) from None

    def instrument(self, instrument: str) -> Instrument:
        """Return the instrument of this id, which a provision of this catalogue names."""
        return self._instruments[instrument]


def decode_catalogue(data: bytes) -> Catalogue:
    """Return the catalogue in a ``provisions.json``.

    Raises:
        LawDataError: the file does not have its shape, or an id stands twice or nowhere; it tells
            the line.
    """
    file = decode(data, ProvisionsFile)
    with lines_from(data):
        if (file.format, file.format_version) != ("petitiondesk/provisions", 1):
            raise LawDataError(place="$.format", slip=Slip.OTHER_FORMAT)
        decode_days(file.as_of, "$.as_of")
        _refuse_wrong_days(file.instruments)
        return Catalogue(file.as_of, file.instruments, file.provisions, correction=file.correction)


def _refuse_wrong_days(instruments: Iterable[Instrument]) -> None:
    for number, instrument in enumerate(instruments):
        for name in ("adopted", "in_force"):
            if written := getattr(instrument, name):
                decode_days(written, f"$.instruments[{number}].{name}")


RecordT = TypeVar("RecordT", Instrument, Provision)


def _by_id(records: Iterable[RecordT]) -> Mapping[str, RecordT]:
    found: dict[str, RecordT] = {}
    for record in records:
        if record.id in found:
            raise LawDataError(place=record.id, slip=Slip.DOUBLED)
        found[record.id] = record
    return found
