"""The catalogue of provisions: what each says, where it applies, and how sure we are of that."""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated, TypeVar

import msgspec

from petitiondesk.law.decoding import Record, decode
from petitiondesk.law.errors import LawDataError, NoSuchProvisionError

Words = Annotated[str, msgspec.Meta(min_length=1)]

CalendarDate = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")]
"""A year, a month or a day as ISO 8601 writes them, or empty."""


class InstrumentKind(enum.Enum):
    """What an instrument is; how it is cited follows from it."""

    TREATY = "treaty"
    ILO = "ilo"
    UN_RESOLUTION = "un_resolution"
    TREATY_BODY = "treaty_body"
    SOFT_LAW = "soft_law"
    CUSTOM = "custom"
    DOMESTIC_LAW = "domestic_law"
    EU_LEGISLATION = "eu_legislation"


class ProofLevel(enum.Enum):
    """What an entry rests on: its text matched by its words, a page read, or memory alone."""

    TEXT_MATCHED = "text_matched"
    PAGE_READ = "page_read"
    MEMORY = "memory"


class Confidence(enum.Enum):
    """How sure the compilers were."""

    HIGH = "high"
    MEDIUM = "medium"


class Proof(Record, frozen=True, kw_only=True):
    """How an entry was checked.

    Attributes:
        level: what it rests on.
        confidence: how sure the compilers were.
        source: what was read, in words.
        second_check: what the second reading said, in words.
    """

    level: ProofLevel
    confidence: Confidence
    source: Words
    second_check: Words


class Instrument(Record, frozen=True, kw_only=True):
    """A treaty, resolution, law or restatement.

    Attributes:
        id: short, for life.
        kind: how it is cited.
        name: in full, in English.
        short: its usual short name in English.
        publication: treaty series, document symbol or gazette.
        adopted: when its text was adopted.
        in_force: since when it is in force; empty where that is no question.
        binding: whether it binds, in words.
        binds: whom it binds, in words.
        proof: how the names, dates and the publication were checked.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9]*$")]
    kind: InstrumentKind
    name: Words
    short: Words
    publication: Words
    adopted: CalendarDate
    in_force: CalendarDate
    binding: Words
    binds: Words
    proof: Proof


class Provision(Record, frozen=True, kw_only=True):
    """One rule of an instrument.

    Attributes:
        id: for life; letters name it.
        instrument: the id of the instrument it stands in.
        pinpoint: the article, paragraph or rule.
        title: what it is about, in a few words.
        paraphrase: what it says, in our words; never printed as a quotation.
        applies_when: in which situation it applies.
        common_misuse: what letters get wrong about it.
        tags: for searching.
        proof: how pinpoint and content were checked.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9]*\.[A-Za-z0-9.-]+$")]
    instrument: str
    pinpoint: Words
    title: Words
    paraphrase: Words
    applies_when: Words
    common_misuse: Words
    tags: tuple[Words, ...]
    proof: Proof


class _File(Record, frozen=True, kw_only=True):
    format: str
    format_version: int
    as_of: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    notice: str
    instruments: tuple[Instrument, ...]
    provisions: tuple[Provision, ...]


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
        LawDataError: the file does not have its shape, or an id stands twice or nowhere.
    """
    file = decode(data, _File)
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
