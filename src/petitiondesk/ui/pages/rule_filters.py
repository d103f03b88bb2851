"""What a search for rules is narrowed by: a theme, the persons, and a state that they may bind."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.drafting.law_questions import LawQuestion
from petitiondesk.letter.case_profile import PersonClass
from petitiondesk.ui.language.case_words import persons
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled

_WIDEST = 21
"""A list is no wider than so many digits: the three stand side by side."""


class RuleFilters(QWidget):
    """``changed`` says that the search narrows or widens.

    Attributes:
        case_persons: who the persons of the case are: rules about them come first.
    """

    changed = Signal()

    def __init__(self, rules: RuleLookup) -> None:
        super().__init__()
        self._rules = rules
        self._on: dt.date | None = None
        self.case_persons: tuple[PersonClass, ...] = ()
        self._themes = Choice(translate("RuleSearch", "Theme"))
        self._persons = Choice(translate("RuleSearch", "Whom it protects"))
        self._states = Choice(translate("RuleSearch", "Does it bind"))
        choices = (self._themes, self._persons, self._states)
        for choice in choices:
            choice.chosen.connect(self.changed)
            choice.setMaximumWidth(measures().wide(_WIDEST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(Flow(*(Labelled(each.accessibleName(), each) for each in choices)))

    def begin(self, question: LawQuestion, persons_of_case: tuple[PersonClass, ...] = ()) -> None:
        """Offer everything, and ask about the first state and the last day of a letter."""
        self.case_persons = persons_of_case
        self._themes.set_options([("", translate("RuleSearch", "Any")), *self._rules.themes()])
        self._persons.set_options([(None, translate("RuleSearch", "Anybody")), *persons()])
        states = self._rules.states()
        self._states.set_options([("", translate("RuleSearch", "Not asked")), *states])
        known = [code for code, _name in states]
        asked = (state for state in question.states if state in known)
        self._themes.set_value("")
        self._persons.set_value(None)
        self._states.set_value(next(asked, ""))
        self._on = question.days[-1]

    @property
    def theme(self) -> str:
        """The theme that rules must have; empty for any."""
        return self._themes.value() or ""

    @property
    def person(self) -> PersonClass | None:
        """Whom the rules must be about; None for anybody."""
        person: PersonClass | None = self._persons.value()
        return person

    @property
    def narrowed(self) -> bool:
        """Whether a theme or persons were chosen."""
        return bool(self.theme) or self.person is not None

    @property
    def state(self) -> str:
        """The state that rules are asked about; empty for none."""
        return self._states.value() or ""

    @property
    def on(self) -> dt.date | None:
        """The day that rules are asked about."""
        return self._on
