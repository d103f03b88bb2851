"""The argument of a letter in words: what is read in the picture of it, and in the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from petitiondesk.desk.argument_map import ArgumentMap, Gap, MappedDemand, argument_map
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.letter import Demand, Fact, Letter
from petitiondesk.ui.pages.countries import country_name
from petitiondesk.ui.pages.words import first_words
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, isolated, number, translate

_WORDS = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A fact, a demand or a rule.

    Attributes:
        part: its id.
        name: its name on paper.
        words: its first words.
        lies_on: on whom a demand lies; empty for facts and rules.
        lacks: what is missing of it; empty where nothing is.
    """

    part: str
    name: str
    words: str
    lies_on: str = ""
    lacks: str = ""

    @property
    def whole(self) -> str:
        """The name and the words in one line."""
        return f"{self.name}: {self.words}" if self.words else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A letter's argument, ready to be shown.

    Attributes:
        facts: in the order of the letter.
        demands: in the order of the letter.
        rules: in the order of the letter.
        supports: the ids of what each demand rests on, by its own id.
        summary: whether it holds, in a sentence or two.
        tone: the colour of the summary.
    """

    facts: tuple[Stated, ...]
    demands: tuple[Stated, ...]
    rules: tuple[Stated, ...]
    supports: Mapping[str, frozenset[str]]
    summary: str
    tone: Tone

    def of(self, demand: Stated, among: tuple[Stated, ...]) -> tuple[Stated, ...]:
        """Return those among facts or rules that a demand rests on."""
        return tuple(each for each in among if each.part in self.supports[demand.part])

    @property
    def idle(self) -> tuple[Stated, ...]:
        """The facts and rules that no demand rests on."""
        used = frozenset[str]().union(*self.supports.values())
        return tuple(each for each in (*self.facts, *self.rules) if each.part not in used)


def argument_of(letter: Letter, cited: Mapping[str, Citation]) -> Argument:
    """Return the argument of a letter.

    Args:
        letter: whose argument it is.
        cited: how the letter cites its provisions.
    """
    mapped = argument_map(letter)
    supports = {each.demand: frozenset((*each.facts, *each.rules)) for each in mapped.demands}
    return Argument(
        facts=tuple(_facts(letter, mapped)),
        demands=tuple(_demands(letter, mapped)),
        rules=tuple(_rules(letter, mapped, cited)),
        supports=supports,
        summary=_summary(mapped),
        tone=Tone.READY if mapped.holds else Tone.ATTENTION,
    )


def _facts(letter: Letter, mapped: ArgumentMap) -> Iterator[Stated]:
    idle = translate("ArgumentMap", "No demand rests on it.")
    for place, fact in enumerate(letter.facts, start=1):
        if fact.id in mapped.facts:
            name = translate("DemandsPage", "Fact %1").replace("%1", number(place))
            lacks = idle if fact.id in mapped.idle_facts else ""
            yield Stated(part=fact.id, name=name, words=_words(letter, fact), lacks=lacks)


def _rules(letter: Letter, mapped: ArgumentMap, cited: Mapping[str, Citation]) -> Iterator[Stated]:
    idle = translate("ArgumentMap", "No demand rests on it.")
    for basis in letter.legal_bases:
        citation = cited.get(basis.provision)
        yield Stated(
            part=basis.id,
            name=isolated(citation.short if citation else basis.provision),
            words=isolated(citation.heading) if citation else "",
            lacks=idle if basis.id in mapped.idle_rules else "",
        )


def _demands(letter: Letter, mapped: ArgumentMap) -> Iterator[Stated]:
    known = {each.demand: each for each in mapped.demands}
    for place, demand in enumerate(letter.demands, start=1):
        if demand.id in known:
            yield Stated(
                part=demand.id,
                name=translate("ArgumentMap", "Demand %1").replace("%1", number(place)),
                words=_words(letter, demand),
                lies_on=_bearers(known[demand.id]),
                lacks=" ".join(_lacks(known[demand.id])),
            )


def _words(letter: Letter, part: Fact | Demand) -> str:
    return isolated(first_words(part.text.markup(letter.languages.prevailing), _WORDS))


def _bearers(demand: MappedDemand) -> str:
    names = (country_name(name, QLocale().name()) for name in demand.bearers)
    return ", ".join(isolated(name) for name in names)


def _lacks(demand: MappedDemand) -> Iterator[str]:
    said = {
        Gap.FACTS: translate("ArgumentMap", "It rests on no fact."),
        Gap.LAW: translate("ArgumentMap", "It rests on no rule."),
        Gap.BEARER: translate("ArgumentMap", "Its rules do not say whom they bind."),
    }
    return (said[gap] for gap in demand.gaps)


def _summary(mapped: ArgumentMap) -> str:
    if not mapped.demands:
        return translate("ArgumentMap", "There is no demand yet.")
    if mapped.holds:
        return translate("ArgumentMap", "Every demand rests on facts and rules, and all are used.")
    lacking = sum(bool(each.gaps) for each in mapped.demands)
    idle = len(mapped.idle_facts) + len(mapped.idle_rules)
    said = []
    if lacking:
        said.append(
            counted(
                "ArgumentMap", "1 demand lacks something.", "%Ln demands lack something.", lacking
            )
        )
    if idle:
        said.append(
            counted(
                "ArgumentMap",
                "No demand rests on 1 fact or rule.",
                "No demand rests on %Ln facts or rules.",
                idle,
            )
        )
    return " ".join(said)
