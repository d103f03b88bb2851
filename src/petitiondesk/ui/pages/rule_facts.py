"""What there is to know of a rule before it is relied on: when, for whom, its limits, its proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.law.card import Card, StateCard
from petitiondesk.law.provision import Proof, ProofLevel, Provision
from petitiondesk.ui.language.case_words import bearers, persons, phases, situations
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.standing_words import declaration_in_words
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

_Value = TypeVar("_Value")
_Said = tuple[str, Sequence[str]]
"""A small heading, and the sentences below it."""


class SaidBelow(QWidget):
    """Small headings, each with sentences below it; those without sentences are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * measures().unit)

    def show_said(self, said: Iterable[_Said]) -> None:
        """Show other headings and sentences."""
        while (row := self._column.takeAt(0)) is not None:
            inside = row.widget()
            if inside is not None:
                inside.hide()
                inside.deleteLater()
        for title, sentences in said:
            told = [each for each in sentences if each]
            if told:
                self._column.addWidget(_Told(title, told))


class _Told(QWidget):
    """A small heading with its sentences."""

    def __init__(self, title: str, sentences: Iterable[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit // 2)
        column.addWidget(SmallLabel(title))
        for sentence in sentences:
            column.addWidget(PlainLabel(isolated(sentence)))


def only_in_english() -> str:
    """Return a sentence for interfaces in other languages: the law data is written in English."""
    if QLocale().language() is QLocale.Language.English:
        return ""
    return translate("RuleFacts", "The law data says this in English only.")


def uses(card: Card) -> Iterator[_Said]:
    """Yield when a rule applies, for whom, on whom it lies, what limits it, and its misuse."""
    rule = card.provision
    yield translate("RuleFacts", "Common mistakes"), [rule.common_misuse]
    yield translate("RuleFacts", "When it applies"), [rule.applies_when, *_when(card)]
    everybody = translate("RuleFacts", "everybody")
    for_whom = _listed(persons(), rule.protects) or everybody
    yield translate("RuleFacts", "Whom it protects"), [for_whom]
    yield (
        translate("RuleFacts", "Only where they are all of this"),
        [_listed(persons(), rule.requires)],
    )
    yield translate("RuleFacts", "Not for"), [_listed(persons(), rule.not_for)]
    yield translate("RuleFacts", "On whom the duty lies"), [_listed(bearers(), rule.duty_on)]
    yield translate("RuleFacts", "What limits it"), [_named(each) for each in card.limits]
    same = [_named(each) for each in card.custom]
    yield translate("RuleFacts", "Custom that says much the same"), same


def proofs(card: Card, of_states: Iterable[tuple[str, StateCard]]) -> Iterator[_Said]:
    """Yield how a rule and its citation were checked, and what else is known of states."""
    told = [_proof(card.provision.proof), card.provision.proof.source]
    yield translate("RuleFacts", "How the rule was checked"), told
    told = [card.instrument.name, card.instrument.publication, card.instrument.proof.source]
    yield translate("RuleFacts", "Where it stands"), told
    for name, each in of_states:
        participation = each.standing.participation
        source = [participation.source] if participation else []
        others = [declaration_in_words(declared) for declared in each.others]
        said = [*source, *others, *each.notes, *each.state_notes]
        about = translate("RuleFacts", "More about %1 and this treaty")
        yield about.replace("%1", isolated(name)), said


def _when(card: Card) -> Iterator[str]:
    yield _listed(situations(), card.provision.situations)
    yield _listed(phases(), card.provision.phases)


def _named(rule: Provision) -> str:
    return f"{isolated(rule.pinpoint)}: {isolated(rule.title)}"


def _listed(words: Iterable[tuple[_Value, str]], values: Sequence[_Value]) -> str:
    return " · ".join(said for value, said in words if value in values)


def _proof(proof: Proof) -> str:
    said = {
        ProofLevel.TEXT_MATCHED: translate(
            "LegalBasisCard", "Checked against the text of the rule. Not reviewed by a lawyer."
        ),
        ProofLevel.PAGE_READ: translate(
            "LegalBasisCard", "Checked on a page that was read. Not reviewed by a lawyer."
        ),
        ProofLevel.MEMORY: translate(
            "LegalBasisCard",
            "From memory, not checked against the text. Not reviewed by a lawyer. Read it first.",
        ),
    }
    return said[proof.level]
