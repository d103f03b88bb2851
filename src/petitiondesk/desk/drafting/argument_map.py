"""What each demand of a letter rests on, on whom it lies, and what stands there for nothing."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from petitiondesk.letter.letter import Demand, Letter


class Gap(enum.Enum):
    """What a demand lacks."""

    FACTS = "facts"
    """No fact says why it is made."""
    LAW = "law"
    """No rule says that it is owed."""
    BEARER = "bearer"
    """Its rules do not say whom they bind."""


class MappedDemand(msgspec.Struct, frozen=True, kw_only=True):
    """A demand and what it rests on.

    Attributes:
        demand: its id.
        facts: the ids of the facts that it rests on, in the order of the letter.
        rules: the ids of the legal bases that it rests on, in the order of the letter.
        bearers: on whom it lies: whom its rules bind (ISO 3166 alpha-3, or words), each once.
    """

    demand: str
    facts: tuple[str, ...]
    rules: tuple[str, ...]
    bearers: tuple[str, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What it lacks; a demand without law lies on nobody, and that is said once."""
        lacks = (
            (Gap.FACTS, not self.facts),
            (Gap.LAW, not self.rules),
            (Gap.BEARER, bool(self.rules) and not self.bearers),
        )
        return tuple(gap for gap, missing in lacks if missing)


class ArgumentMap(msgspec.Struct, frozen=True, kw_only=True):
    """The argument of a letter. What is still blank is left out.

    Attributes:
        demands: in the order of the letter.
        facts: the ids of all facts that say something, in the order of the letter.
        rules: the ids of all legal bases, in the order of the letter.
    """

    demands: tuple[MappedDemand, ...]
    facts: tuple[str, ...]
    rules: tuple[str, ...]

    @property
    def idle_facts(self) -> tuple[str, ...]:
        """The facts that no demand rests on."""
        used = {fact for demand in self.demands for fact in demand.facts}
        return tuple(fact for fact in self.facts if fact not in used)

    @property
    def idle_rules(self) -> tuple[str, ...]:
        """The legal bases that no demand rests on."""
        used = {rule for demand in self.demands for rule in demand.rules}
        return tuple(rule for rule in self.rules if rule not in used)

    @property
    def holds(self) -> bool:
        """Whether there is something to map, nothing is missing and nothing stands idle."""
        whole = bool(self.demands) and not any(demand.gaps for demand in self.demands)
        return whole and not self.idle_facts and not self.idle_rules


def argument_map(letter: Letter) -> ArgumentMap:
    """Return what each demand of a letter rests on."""
    return ArgumentMap(
        demands=tuple(_mapped(letter, d) for d in letter.demands if not d.text.is_empty()),
        facts=tuple(fact.id for fact in letter.facts if not fact.text.is_empty()),
        rules=tuple(basis.id for basis in letter.legal_bases),
    )


def _mapped(letter: Letter, demand: Demand) -> MappedDemand:
    rules = [basis for basis in letter.legal_bases if basis.id in demand.legal_bases]
    return MappedDemand(
        demand=demand.id,
        facts=tuple(fact.id for fact in letter.facts if fact.id in demand.facts),
        rules=tuple(basis.id for basis in rules),
        bearers=_each_once(name for basis in rules for name in basis.binds),
    )


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
