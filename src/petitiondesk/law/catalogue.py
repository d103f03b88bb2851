"""The catalogue of provisions: what each says, where it applies, and how sure we are of that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from petitiondesk.law.decoding import decode, lines_from
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
    """The provisions and instruments, found by id or by words.

    Attributes:
        as_of: the day to which the catalogue was compiled (ISO 8601).
        provisions: all of them, sorted by id.
    """

    def __init__(
        self, as_of: str, instruments: Iterable[Instrument], provisions: Iterable[Provision]
    ) -> None:
        self.as_of = as_of
        self.provisions = tuple(sorted(provisions, key=lambda provision: provision.id))
        self._instruments = _by_id(instruments)
        self._provisions = _by_id(self.provisions)
        for provision in self.provisions:
            if provision.instrument not in self._instruments:
                raise LawDataError(place=provision.id)
            if not {*provision.qualified_by, *provision.custom} <= self._provisions.keys():
                raise LawDataError(place=provision.id)
        self._by_weight = _by_weight(self.provisions)
        self._texts = {p.id: _searched(p, self.instrument(p.instrument)) for p in self.provisions}

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
            raise NoSuchProvisionError(provision=provision) from None

    def instrument(self, instrument: str) -> Instrument:
        """Return the instrument of this id, which a provision of this catalogue names."""
        return self._instruments[instrument]

    def search(self, words: str) -> tuple[Provision, ...]:
        """Return the provisions in which all ``words`` occur, those named by them first.

        Without words: all of them, those of the instrument that has most to say first, each
        instrument in the order of its articles. Among equals come treaties before what does not
        bind, then the instrument that has most to say about the words.
        """
        wanted = words.casefold().split()
        if not wanted:
            return self._by_weight
        ranked = [(self._rank(p.id, wanted), p) for p in self.provisions]
        found = [(rank, p) for rank, p in ranked if rank is not None]
        said = Counter((rank, p.instrument) for rank, p in found)

        def order(pair: tuple[int, Provision]) -> tuple[int, bool, int]:
            rank, provision = pair
            kind = self.instrument(provision.instrument).kind
            return rank, kind is not InstrumentKind.TREATY, -said[rank, provision.instrument]

        return tuple(provision for _, provision in sorted(found, key=order))

    def _rank(self, provision: str, wanted: list[str]) -> int | None:
        """Return how far behind the names of the provision a word occurs first, summed."""
        total = 0
        for word in wanted:
            places = [rank for rank, text in enumerate(self._texts[provision]) if word in text]
            if not places:
                return None
            total += places[0]
        return total


def decode_catalogue(data: bytes) -> Catalogue:
    """Return the catalogue in a ``provisions.json``.

    Raises:
        LawDataError: the file does not have its shape, or an id stands twice or nowhere; it tells
            the line.
    """
    file = decode(data, ProvisionsFile)
    with lines_from(data):
        if (file.format, file.format_version) != ("petitiondesk/provisions", 1):
            raise LawDataError(place="$.format")
        return Catalogue(file.as_of, file.instruments, file.provisions)


RecordT = TypeVar("RecordT", Instrument, Provision)


def _searched(provision: Provision, instrument: Instrument) -> tuple[str, ...]:
    """Return what is searched, the most telling first."""
    texts = (
        f"{provision.id} {instrument.short} {provision.pinpoint}",
        f"{provision.title} {' '.join(provision.tags)}",
        f"{instrument.name} {instrument.publication}",
        provision.paraphrase,
    )
    return tuple(text.casefold() for text in texts)


def _by_weight(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    said = Counter(provision.instrument for provision in provisions)

    def order(provision: Provision) -> tuple[int, str, list[tuple[bool, int, str]]]:
        parts = re.findall(r"\d+|[^\W\d]+", provision.id)
        articles = [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]
        return -said[provision.instrument], provision.instrument, articles

    return tuple(sorted(provisions, key=order))


def _by_id(records: Iterable[RecordT]) -> Mapping[str, RecordT]:
    found: dict[str, RecordT] = {}
    for record in records:
        if record.id in found:
            raise LawDataError(place=record.id)
        found[record.id] = record
    return found
