"""Finding provisions by words in the interface's languages, by theme and by who is protected."""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from petitiondesk.law.catalogue import Catalogue
from petitiondesk.law.names import Names
from petitiondesk.law.provision import InstrumentKind, Provision
from petitiondesk.law.searched_words import stem_of, wanted_words, words_of
from petitiondesk.law.titles import Titles
from petitiondesk.letter.case_profile import PersonClass

EXACT, BEGINS, INSIDE, LIKE = range(4)
"""How well a word of the query meets one of the data, the best first."""

_MEETINGS = 4
_NEAREST = 12
_INSIDE_FROM = 2
_THEMES: Final = {
    PersonClass.PRISONER_OF_WAR: "pow",
    PersonClass.WOUNDED_OR_SICK: "wounded",
    PersonClass.CIVILIAN: "civilian",
    PersonClass.REFUGEE: "refugee",
    PersonClass.ASYLUM_SEEKER: "refugee",
    PersonClass.DETAINEE: "detention",
    PersonClass.MINORITY_MEMBER: "minorities",
    PersonClass.CHILD: "crc",
    PersonClass.WOMAN: "women",
    PersonClass.MIGRANT_WORKER: "migration",
    PersonClass.DISAPPEARED: "disappearance",
    PersonClass.DEFENDER: "defenders",
}
"""What is about a class of persons, although it protects others too."""

_FIELDS = range(5)
CITED, TITLED, THEMED, NAMED, TOLD = _FIELDS
"""Where a word stands, the most telling place first."""


class LawSearch:
    """An index over the catalogue, made once; a query takes a few milliseconds.

    Attributes:
        themes: all themes, those of most provisions first.
    """

    def __init__(
        self, catalogue: Catalogue, titles: Iterable[Titles], names: Iterable[Names] = ()
    ) -> None:
        self._catalogue = catalogue
        self._by_weight = tuple(sorted(catalogue.provisions, key=_weight_of(catalogue)))
        counted = Counter(tag for provision in self._by_weight for tag in provision.tags)
        self.themes = tuple(tag for tag, _ in sorted(counted.items(), key=lambda n: (-n[1], n[0])))
        self._places: dict[str, dict[int, int]] = defaultdict(dict)
        told, named = tuple(titles), tuple(names)
        words = functools.cache(functools.partial(_words, synonyms=_synonyms(told)))
        for number, provision in enumerate(self._by_weight):
            for field, text in self._texts(provision, told, named):
                self._enter(number, field, words(text))
        self._vocabulary = "\n".join(self._places)

    def find(
        self, words: str = "", *, theme: str = "", person: PersonClass | None = None
    ) -> tuple[Provision, ...]:
        """Return the provisions in which all words occur, the most telling first.

        In any order and any of the languages; a word may be a part of one, or another form of it.
        Among equals come treaties before what does not bind, then the instrument that has most to
        say about it. Without words: those of the instrument that has most to say at all come
        first, each instrument in the order of its articles.

        Args:
            words: what a person typed.
            theme: a tag that they must have; empty for any.
            person: whom they must be about; those that are for everybody are not meant.
        """
        costs = self._costs(wanted_words(words))
        found = {n: cost for n, cost in costs.items() if self._is_meant(n, theme, person)}
        if not wanted_words(words):
            return tuple(self._by_weight[number] for number in found)
        return self._in_order(found)

    def nearest(
        self, words: str, *, theme: str = "", person: PersonClass | None = None
    ) -> tuple[Provision, ...]:
        """Return the provisions in which most of the words occur, the most telling first.

        For a person who found nothing: those that have as many of the words as any has, and no
        more of them than a person reads.

        Args:
            words: what the person typed.
            theme: as for ``find``.
            person: as for ``find``.
        """
        counted: Counter[int] = Counter()
        costs: Counter[int] = Counter()
        for word in wanted_words(words):
            for number, cost in self._met(word).items():
                if self._is_meant(number, theme, person):
                    counted[number] += 1
                    costs[number] += cost
        most = max(counted.values(), default=0)
        return self._in_order({n: costs[n] for n, met in counted.items() if met == most})[:_NEAREST]

    def _is_meant(self, number: int, theme: str, person: PersonClass | None) -> bool:
        provision = self._by_weight[number]
        return (not theme or theme in provision.tags) and (
            person is None or _is_about(provision, person)
        )

    def _in_order(self, costs: Mapping[int, int]) -> tuple[Provision, ...]:
        """Return provisions, the least cost first; then treaties, and those who say most of it."""
        said = Counter(self._by_weight[number].instrument for number in costs)

        def order(number: int) -> tuple[int, bool, int, int]:
            provision = self._by_weight[number]
            kind = self._catalogue.instrument(provision.instrument).kind
            is_treaty = kind is InstrumentKind.TREATY
            return costs[number], not is_treaty, -said[provision.instrument], number

        return tuple(self._by_weight[number] for number in sorted(costs, key=order))

    def _costs(self, wanted: Iterable[str]) -> dict[int, int]:
        """Return how far from telling the words are, by provision; the least is best."""
        costs = dict.fromkeys(range(len(self._by_weight)), 0)
        for word in wanted:
            met = self._met(word)
            costs = {number: cost + met[number] for number, cost in costs.items() if number in met}
        return costs

    def _met(self, wanted: str) -> dict[int, int]:
        best: dict[int, int] = {}
        for word, meeting in self._meetings(wanted).items():
            for number, field in self._places[word].items():
                cost = field * _MEETINGS + meeting
                if cost < best.get(number, cost + 1):
                    best[number] = cost
        return best

    def _meetings(self, wanted: str) -> Mapping[str, int]:
        """Return the words of the data that a word of the query meets, and how well."""
        if wanted.isdigit():  # Article 1 is not Article 109
            return {wanted: EXACT} if wanted in self._places else {}
        stem = stem_of(wanted)
        met = dict.fromkeys(self._words_with(stem), LIKE) if stem else {}
        for word in self._words_with(wanted):
            met[word] = BEGINS if word.startswith(wanted) else INSIDE
        if wanted in met:
            met[wanted] = EXACT
        return met

    def _words_with(self, part: str) -> list[str]:
        inside = ".*" if len(part) >= _INSIDE_FROM else ""
        return re.findall(rf"^{inside}{re.escape(part)}.*$", self._vocabulary, re.MULTILINE)

    def _enter(self, number: int, field: int, words: Iterable[str]) -> None:
        for word in words:
            places = self._places[word]
            places[number] = min(field, places.get(number, field))

    def _texts(
        self, provision: Provision, titles: tuple[Titles, ...], names: tuple[Names, ...]
    ) -> Iterator[tuple[int, str]]:
        instrument = self._catalogue.instrument(provision.instrument)
        yield CITED, f"{provision.id} {instrument.short} {provision.pinpoint}"
        yield TITLED, provision.title
        yield NAMED, f"{instrument.name} {instrument.publication}"
        yield TOLD, provision.paraphrase
        yield THEMED, " ".join(provision.tags)
        for titled in titles:
            yield TITLED, titled.titles.get(provision.id, "")
            for tag in provision.tags:
                yield THEMED, titled.themes.get(tag, "")
        for named in names:
            name = named.instruments.get(instrument.id)
            if name:
                yield CITED, name.short
                yield NAMED, name.full


def _synonyms(titles: Iterable[Titles]) -> Mapping[str, frozenset[str]]:
    return {
        word: frozenset(words_of(others))
        for titled in titles
        for written, others in titled.synonyms.items()
        for word in words_of(written)
    }


def _words(text: str, synonyms: Mapping[str, frozenset[str]]) -> frozenset[str]:
    words = frozenset(words_of(text))
    return words.union(*(synonyms[word] for word in words if word in synonyms))


def _is_about(provision: Provision, person: PersonClass) -> bool:
    return person in provision.protects or _THEMES.get(person) in provision.tags


def _weight_of(catalogue: Catalogue) -> _Weight:
    return _Weight(Counter(provision.instrument for provision in catalogue.provisions))


class _Weight:
    """Sorts by instrument, the one that has most to say first, and by article."""

    def __init__(self, said: Mapping[str, int]) -> None:
        self._said = said

    def __call__(self, provision: Provision) -> tuple[int, str, list[tuple[bool, int, str]]]:
        parts = re.findall(r"\d+|[^\W\d]+", provision.id)
        articles = [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]
        return -self._said[provision.instrument], provision.instrument, articles
