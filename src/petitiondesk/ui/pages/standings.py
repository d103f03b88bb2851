"""Whether a rule binds the states of the case on its days, said in words with their proof."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.drafting.law_questions import DayOf, LawQuestion
from petitiondesk.desk.wording.message import Message
from petitiondesk.law.card import StateCard
from petitiondesk.law.standing import Standing, StandingKind
from petitiondesk.law.status import Participation
from petitiondesk.law.treaty_cells import Declaration
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.standing_words import (
    dates_in_words,
    declaration_in_words,
    look_of,
    proof_in_words,
    standing_in_words,
)
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel, SymbolLabel

_NOT_TOLD = Standing(kind=StandingKind.NOT_TOLD)


class Standings(QWidget):
    """One row a state and day, and one a part of it of which the table tells something else.

    Days on which nothing differs share a row.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2 * measures().unit)

    def show_standings(
        self,
        question: LawQuestion,
        cards: Sequence[tuple[str, StateCard]],
        unknown: Sequence[str] = (),
    ) -> None:
        """Show how the rule stands to states, given by their names, on the days of a question.

        Args:
            question: which states and days are asked about.
            cards: the names of the states, and how the rule stands to them.
            unknown: names of those that it is said to bind and that are no states of the data.
        """
        self._clear()
        self._rows.addWidget(_strong(asked_in_words(question)))
        if not cards and not unknown:
            self._rows.addWidget(
                SmallLabel(
                    translate(
                        "Standing",
                        "Say below whom it binds here. Then this tells whether it did, and since "
                        "when.",
                    )
                )
            )
        for place, (name, card) in enumerate(cards):
            same = [each for each in cards if each[0] == name]
            alike = len({_said(each) for _name, each in same}) == 1
            if alike and cards.index(same[0]) != place:
                continue
            whose = _whose(name, card.on, dated=not alike)
            self._rows.addWidget(_Row(whose, card.standing, card.declarations))
            for part in card.territories:
                of_part = country_name(part.state, QLocale().name())
                whose = _whose(of_part, card.on, dated=not alike)
                self._rows.addWidget(_Row(whose, _told_by_table(part)))
        for name in unknown:
            self._rows.addWidget(_Row(_named(name), _NOT_TOLD))

    def _clear(self) -> None:
        while (row := self._rows.takeAt(0)) is not None:
            inside = row.widget()
            if inside is not None:
                inside.hide()
                inside.deleteLater()


class _Row(QWidget):
    """A state: how the rule stands to it, what that rests on, and what the state declared."""

    def __init__(
        self, whose: str, standing: Standing, declarations: Sequence[Declaration] = ()
    ) -> None:
        super().__init__()
        unit = measures().unit
        words = standing_in_words(standing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit)
        row.addWidget(SymbolLabel(*look_of(standing)), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(unit // 2)
        column.addWidget(PlainLabel(f"{whose} {words.what}"))
        column.addWidget(SmallLabel(words.remedy))
        told = standing.participation
        if told is not None:
            column.addWidget(SmallLabel(proof_in_words(told)))
        for each in declarations:
            column.addWidget(PlainLabel(declaration_in_words(each)))
        row.addLayout(column, 1)


def asked_in_words(question: LawQuestion) -> str:
    """Return which days a rule is asked about, and why these."""
    forms = {
        DayOf.ACTS: translate("Standing", "Does it bind? When it happened (%1):"),
        DayOf.LETTER: translate("Standing", "Does it bind? On the day of the letter (%1):"),
        DayOf.TODAY: translate("Standing", "Does it bind? Today (%1):"),
    }
    days = " – ".join(dates_in_words(day.isoformat()) for day in question.days)
    return forms[question.day_of].replace("%1", days)


def _told_by_table(part: Participation) -> Standing:
    return Standing(kind=StandingKind.PARTICIPATION, participation=part)


def _said(card: StateCard) -> tuple[Message, ...]:
    standings = (card.standing, *map(_told_by_table, card.territories))
    return tuple(map(standing_in_words, standings))


def _whose(name: str, on: dt.date, *, dated: bool) -> str:
    if not dated:
        return _named(name)
    form = translate("Standing", "%1, on %2:").replace("%1", isolated(name))
    return form.replace("%2", dates_in_words(on.isoformat()))


def _named(name: str) -> str:
    return translate("Standing", "%1:").replace("%1", isolated(name))


def _strong(words: str) -> PlainLabel:
    label = PlainLabel(words)
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label
