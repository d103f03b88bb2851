"""The argument of a letter in words: what is read in the picture of it, and in the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from petitiondesk.desk.drafting.argument_map import ArgumentMap, Gap, MappedDemand, argument_map
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.finding import EvidenceKind, Finding
from petitiondesk.letter.letter import Demand, Fact, Letter
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.language.translation import counted, isolated, number, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.words import first_words

_WORDS = 110

_NOT_BOUND = frozenset(
    {
        "law.not_a_party",
        "law.signed_only",
        "law.withdrawn",
        "law.not_in_force_yet",
        "law.not_a_member",
    }
)
"""Findings about a rule that does not bind a state; their evidence names it."""

_Unbound = Mapping[str, frozenset[str]]
"""The states that a rule does not bind although it is said to, by the id of the legal basis."""


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


def argument_of(
    letter: Letter, cited: Mapping[str, Citation], findings: Iterable[Finding] = ()
) -> Argument:
    """Return the argument of a letter.

    Args:
        letter: whose argument it is.
        cited: how the letter cites its provisions.
        findings: what was found in it, kept or not: a rule may not bind whom it should bind.
    """
    mapped, unbound = argument_map(letter), _unbound_by(findings)
    supports = {each.demand: frozenset((*each.facts, *each.rules)) for each in mapped.demands}
    return Argument(
        facts=tuple(_facts(letter, mapped)),
        demands=tuple(_demands(letter, mapped, unbound)),
        rules=tuple(_rules(letter, mapped, cited, unbound)),
        supports=supports,
        summary=_summary(mapped, unbound),
        tone=Tone.READY if mapped.holds and not unbound else Tone.ATTENTION,
    )


def _unbound_by(findings: Iterable[Finding]) -> _Unbound:
    found: dict[str, set[str]] = {}
    for finding in findings:
        if finding.rule in _NOT_BOUND:
            parties = (e.key for e in finding.evidence if e.kind is EvidenceKind.PARTY)
            found.setdefault(finding.where, set()).update(key.split(":")[0] for key in parties)
    return {basis: frozenset(states) for basis, states in found.items() if states}


def _facts(letter: Letter, mapped: ArgumentMap) -> Iterator[Stated]:
    idle = translate("ArgumentMap", "No demand rests on it.")
    for place, fact in enumerate(letter.facts, start=1):
        if fact.id in mapped.facts:
            name = translate("DemandsPage", "Fact %1").replace("%1", number(place))
            lacks = idle if fact.id in mapped.idle_facts else ""
            yield Stated(part=fact.id, name=name, words=_words(letter, fact), lacks=lacks)


def _rules(
    letter: Letter, mapped: ArgumentMap, cited: Mapping[str, Citation], unbound: _Unbound
) -> Iterator[Stated]:
    idle = translate("ArgumentMap", "No demand rests on it.")
    for basis in letter.legal_bases:
        citation = cited.get(basis.provision)
        lacks = [idle] if basis.id in mapped.idle_rules else []
        if states := unbound.get(basis.id):
            form = translate("ArgumentMap", "It does not bind: %1.")
            lacks.append(form.replace("%1", _named(sorted(states))))
        yield Stated(
            part=basis.id,
            name=isolated(citation.short if citation else basis.provision),
            words=isolated(citation.heading) if citation else "",
            lacks=" ".join(lacks),
        )


def _demands(letter: Letter, mapped: ArgumentMap, unbound: _Unbound) -> Iterator[Stated]:
    known = {each.demand: each for each in mapped.demands}
    for place, demand in enumerate(letter.demands, start=1):
        if demand.id in known:
            yield Stated(
                part=demand.id,
                name=translate("ArgumentMap", "Demand %1").replace("%1", number(place)),
                words=_words(letter, demand),
                lies_on=", ".join(_bearers(letter, known[demand.id], unbound)),
                lacks=" ".join(_lacks(known[demand.id])),
            )


def _words(letter: Letter, part: Fact | Demand) -> str:
    return isolated(first_words(part.text.markup(letter.languages.prevailing), _WORDS))


def _bearers(letter: Letter, demand: MappedDemand, unbound: _Unbound) -> Iterator[str]:
    """Yield on whom a demand lies; who is bound by none of its rules is said to be so."""
    rules = [basis for basis in letter.legal_bases if basis.id in demand.rules]
    for bearer in demand.bearers:
        said_to_bind = (basis.id for basis in rules if bearer in basis.binds)
        if all(bearer in unbound.get(basis, ()) for basis in said_to_bind):
            form = translate("ArgumentMap", "%1 (not bound)")
            yield form.replace("%1", _named([bearer]))
        else:
            yield _named([bearer])


def _named(bearers: Iterable[str]) -> str:
    """Return the names of states; who is no state is said in the words of the letter."""
    here = QLocale().name()
    others = {"individuals": translate("ArgumentMap", "individuals")}
    names = (others.get(each.casefold()) or country_name(each, here) for each in bearers)
    return ", ".join(map(isolated, names))


def _lacks(demand: MappedDemand) -> Iterator[str]:
    said = {
        Gap.FACTS: translate("ArgumentMap", "It rests on no fact."),
        Gap.LAW: translate("ArgumentMap", "It rests on no rule."),
        Gap.BEARER: translate("ArgumentMap", "Its rules do not say whom they bind."),
    }
    return (said[gap] for gap in demand.gaps)


def _summary(mapped: ArgumentMap, unbound: _Unbound) -> str:
    if not mapped.demands:
        return translate("ArgumentMap", "There is no demand yet.")
    if mapped.holds and not unbound:
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
    if unbound:
        said.append(
            counted(
                "ArgumentMap",
                "1 rule does not bind whom it is said to bind.",
                "%Ln rules do not bind whom they are said to bind.",
                len(unbound),
            )
        )
    return " ".join(said)
