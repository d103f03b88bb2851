"""A letter, read once for all rules: its texts, its legal bases, its states and its days."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, TypeVar

import msgspec

from petitiondesk.law.act_days import act_days, possible_days
from petitiondesk.law.address.forms import Address
from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.checker.reading.article_index import ArticleIndex, pinpoints_of
from petitiondesk.law.checker.reading.text_reading import Article, TextReading
from petitiondesk.law.checker.words.certainty_words import CertaintyWords
from petitiondesk.law.checker.words.mention_words import MentionWords
from petitiondesk.law.checker.words.misuses import Misuse
from petitiondesk.law.checker.words.quantity_words import QuantityWords
from petitiondesk.law.checker.words.word_list import WordList
from petitiondesk.law.citation import ENGLISH
from petitiondesk.law.day_range import DayRange
from petitiondesk.law.names import Names
from petitiondesk.law.parties import Parties
from petitiondesk.law.provision import Instrument, Provision
from petitiondesk.letter.case_profile import CaseProfile, StatePart
from petitiondesk.letter.letter import LegalBasis, Letter
from petitiondesk.letter.tree import Found, walk
from petitiondesk.letter.values import Block

FoundT = TypeVar("FoundT")
TextCache = MutableMapping[tuple[str, str], TextReading]
"""Readings of texts by language and markup, so that an unchanged text is not read again."""

PROSE = frozenset(
    {"subject", "opening", "body", "facts", "legal_bases", "demands", "closing", "annexes"}
)
"""The sections that argue. The others name offices, places and organisations."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class References:
    """What a letter is checked against.

    Attributes:
        catalogue: the provisions.
        parties: who takes part in which treaty.
        names: what instruments are called, by language code; where there is no English, their
            abbreviations serve.
        mentions: how languages name instruments and articles, by language code.
        misuses: what is often said of a rule and is not so.
        quantities: how languages say numbers and days, by language code.
        certainty: how they hedge, attribute and assert, by language code.
        word_lists: words that letters get wrong, by language code.
        addresses: forms of address, by language code.
    """

    catalogue: Catalogue
    parties: Parties
    mentions: Mapping[str, MentionWords]
    names: Mapping[str, Names] = dataclasses.field(default_factory=dict)
    misuses: tuple[Misuse, ...] = ()
    quantities: Mapping[str, QuantityWords] = dataclasses.field(default_factory=dict)
    certainty: Mapping[str, CertaintyWords] = dataclasses.field(default_factory=dict)
    word_lists: Mapping[str, WordList] = dataclasses.field(default_factory=dict)
    addresses: Mapping[str, Address] = dataclasses.field(default_factory=dict)

    @functools.cached_property
    def index(self) -> ArticleIndex:
        """The provisions by article."""
        return ArticleIndex(self.catalogue)


class BlockText(msgspec.Struct, frozen=True):
    """What a block says in one language.

    Attributes:
        block: its id.
        section: the field of the letter in which it stands.
        path: the way to it, as `tree.walk` tells it.
        language: code of the language.
        text: what it says.
    """

    block: str
    section: str
    path: tuple[str, ...]
    language: str
    text: TextReading

    @property
    def owner(self) -> str:
        """The id of the part of a list in which the block stands: of a fact, a legal basis."""
        return self.path[1] if len(self.path) > 1 else ""


class Cited(msgspec.Struct, frozen=True):
    """A legal basis that the catalogue knows."""

    basis: LegalBasis
    provision: Provision
    instrument: Instrument


class Named(msgspec.Struct, frozen=True):
    """An article that a text names and the catalogue knows, not as a legal basis of the letter."""

    place: BlockText
    article: Article
    provisions: tuple[Provision, ...]


class Reading:
    """What the rules look at.

    Attributes:
        letter: as it is.
        references: what it is checked against.
        today: the day of the check.
        case: the case profile; an empty one where nobody was asked.
    """

    def __init__(
        self, letter: Letter, references: References, today: dt.date, cache: TextCache
    ) -> None:
        self.letter = letter
        self.references = references
        self.today = today
        self.case = letter.case or CaseProfile()
        self._cache = cache
        self._made: dict[Callable[[Reading], Any], Any] = {}
        self.read: TextCache = {}

    def once(self, make: Callable[[Reading], FoundT]) -> FoundT:
        """Return what is made of the reading; several rules ask for it, and it is made once."""
        if make not in self._made:
            self._made[make] = make(self)
        found: FoundT = self._made[make]
        return found

    @functools.cached_property
    def parts(self) -> tuple[Found, ...]:
        """Every part of the letter with its path, in the order of the paper."""
        return tuple(walk(self.letter))

    @functools.cached_property
    def blocks(self) -> tuple[BlockText, ...]:
        """Every text of the letter in each of its languages, quoted wording left out."""
        return tuple(self._blocks())

    @functools.cached_property
    def prose(self) -> tuple[BlockText, ...]:
        """The texts that argue: see PROSE."""
        return tuple(block for block in self.blocks if block.section in PROSE)

    def texts_of(self, block_id: str) -> tuple[BlockText, ...]:
        """Return what a block says, language by language."""
        return tuple(block for block in self.blocks if block.block == block_id)

    @functools.cached_property
    def cited(self) -> tuple[Cited, ...]:
        """The legal bases that the catalogue knows."""
        catalogue = self.references.catalogue
        known = (b for b in self.letter.legal_bases if b.provision in catalogue)
        pairs = ((basis, catalogue.provision(basis.provision)) for basis in known)
        return tuple(Cited(b, p, catalogue.instrument(p.instrument)) for b, p in pairs)

    @functools.cached_property
    def named(self) -> tuple[Named, ...]:
        """The articles that texts name and that no legal basis cites."""
        return tuple(self._named())

    @functools.cached_property
    def act_days(self) -> DayRange:
        """The days of the acts; else of the letter, else today."""
        return act_days(self.letter, self.today)[0]

    def said(self, day: dt.date) -> str:
        """Return a day as the case tells it: of acts in May, the last of May is ``2026-05``."""
        acts = self.case.acts
        told = (acts.last, acts.first) if acts else ()
        meant = ((each, possible_days(each)) for each in told)
        return next(
            (each for each, days in meant if days and day in (days.first, days.last)),
            day.isoformat(),
        )

    @functools.cached_property
    def parts_of_states(self) -> Mapping[str, frozenset[StatePart]]:
        """Which parts each state has in the case."""
        found: dict[str, frozenset[StatePart]] = {}
        for each in self.case.states:
            found[each.state] = found.get(each.state, frozenset()) | set(each.parts)
        return found

    def states_bound(self, basis: LegalBasis) -> tuple[str, ...]:
        """Return the states, and parts of states, of the table that a basis is said to bind."""
        return tuple(each for each in basis.binds if self.references.parties.knows(each))

    def state_name(self, code: str) -> str:
        """Return the usual name of a state in English; its code where the table has none."""
        return self.references.parties.name_of(code)

    def called(self, instrument: Instrument) -> str:
        """Return what a person calls an instrument in English: ``Convention against Torture``."""
        names = self.references.names.get(ENGLISH)
        known = names.instruments.get(instrument.id) if names else None
        return known.short if known else instrument.short

    def cites(self, provision: Provision) -> str:
        """Return what a person calls a provision: ``Third Geneva Convention, Art. 118``."""
        instrument = self.references.catalogue.instrument(provision.instrument)
        return f"{self.called(instrument)}, {provision.pinpoint}"

    def _blocks(self) -> Iterator[BlockText]:
        for found in self.parts:
            if isinstance(found.part, Block) and "wording" not in found.path:
                for code in self.letter.languages.all:
                    markup = found.part.markup(code)
                    if markup.strip():
                        text = self._text(code, markup)
                        yield BlockText(found.part.id, found.section, found.path, code, text)

    def _text(self, code: str, markup: str) -> TextReading:
        key = (code, markup)
        text = self._cache.get(key)
        if text is None:
            text = TextReading(markup, self.references.mentions.get(code))
        self.read[key] = text
        return text

    def _named(self) -> Iterator[Named]:
        cited = {(c.provision.instrument, a) for c in self.cited for a in _articles(c.provision)}
        for place in self.prose:
            for article in place.text.articles:
                found = self._provisions_of(article)
                articles = {(p.instrument, a) for p in found for a in _articles(p)}
                if found and not articles & cited:
                    yield Named(place, article, found)

    def _provisions_of(self, article: Article) -> tuple[Provision, ...]:
        """Return the provisions of a named article; all of its paragraphs where it names none."""
        if len(article.pinpoints) != 1:
            return ()
        return self.references.index.provisions(article.instrument, article.pinpoints[0])


def _articles(provision: Provision) -> tuple[str, ...]:
    return tuple(each.article for each in pinpoints_of(provision))
