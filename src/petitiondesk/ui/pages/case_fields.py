"""The questions about the case: who, in which situation, which states, and when."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.letter.case_profile import ActDates, CaseProfile, CaseState, Situation
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.case_words import persons, phases, situations
from petitiondesk.ui.language.country_names import countries, country_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.case_state import CaseStateBox
from petitiondesk.ui.pages.long_choice import LongChoice
from petitiondesk.ui.widgets.choice import Choice, Option
from petitiondesk.ui.widgets.date_field import DateField
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.toggle import Toggle

_NO_CONFLICT = (None, Situation.PEACE)


class CaseFields(QWidget):
    """``answered`` carries the whole case after each answer; every question may stay open."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._case = CaseProfile()
        self._persons = {value: Toggle(words) for value, words in persons()}
        for box in self._persons.values():
            box.chosen.connect(lambda _on: self._tell())
        self._situation = _choice(translate("CaseFields", "In which situation"), situations())
        self._situation.chosen.connect(lambda _value: self._tell())
        self._phase = _choice(translate("CaseFields", "How far the conflict is"), phases())
        self._phase.chosen.connect(lambda _value: self._tell())
        self._boxes: dict[str, CaseStateBox] = {}
        self._states = QVBoxLayout()
        self._states.setSpacing(2 * measures().unit)
        self._country = LongChoice(translate("CaseFields", "Add a state"), _countries, _name_of)
        self._country.set_placeholder(translate("CaseFields", "Add a state"))
        self._country.chosen.connect(self._take_state)
        self.first = DateField(translate("CaseFields", "First or only day"))
        self.last = DateField(translate("CaseFields", "Last day, if it took longer"))
        for field in (self.first, self.last):
            field.edited.connect(lambda _date: self._tell())
        self._lay_out()

    def show_case(self, case: CaseProfile) -> None:
        """Show the answers."""
        self._case = case
        for value, box in self._persons.items():
            box.set_value(on=value in case.persons)
        self._situation.set_value(case.situation)
        self._phase.set_value(case.phase)
        self._how_far.setVisible(case.situation not in _NO_CONFLICT)
        self._show_states(case.states)
        acts = case.acts or ActDates()
        self.first.set_text(acts.first)
        self.last.set_text(acts.last)

    def _show_states(self, states: tuple[CaseState, ...]) -> None:
        codes = [each.state for each in states]
        for code in [code for code in self._boxes if code not in codes]:
            gone = self._boxes.pop(code)
            gone.hide()
            gone.deleteLater()
        for state in states:
            self._box_of(state.state).show_state(state)
        self._country.set_value(None)

    def _box_of(self, code: str) -> CaseStateBox:
        if code not in self._boxes:
            box = self._boxes[code] = CaseStateBox(code)
            box.changed.connect(self._take_parts)
            box.removed.connect(lambda: self._remove(code))
            self._states.addWidget(box)
            put_in_order((self,))
        return self._boxes[code]

    def _take_state(self, code: str | None) -> None:
        if not code:
            return
        if code not in self._boxes:
            self._tell((*self._case.states, CaseState(state=code)))
        self._country.set_value(None)
        if code in self._boxes:
            self._boxes[code].show()  # at once: what is shown later does not take the focus
            self._boxes[code].first_box().setFocus()

    def _take_parts(self, changed: CaseState) -> None:
        states = self._case.states
        self._tell(tuple(changed if s.state == changed.state else s for s in states))

    def _remove(self, code: str) -> None:
        self._country.setFocus()
        self._tell(tuple(each for each in self._case.states if each.state != code))

    def _tell(self, states: tuple[CaseState, ...] | None = None) -> None:
        situation = self._situation.value()
        known = self._case.acts or ActDates()
        acts = ActDates(first=_day_in(self.first, known.first), last=_day_in(self.last, known.last))
        case = CaseProfile(
            persons=tuple(value for value, box in self._persons.items() if box.isChecked()),
            situation=situation,
            phase=None if situation in _NO_CONFLICT else self._phase.value(),
            states=self._case.states if states is None else states,
            acts=acts if acts != ActDates() else None,
        )
        self.answered.emit(case)

    def _lay_out(self) -> None:
        who = _Asked(translate("CaseFields", "Who are the persons? Tick all that is true."))
        who.body.addLayout(Flow(*self._persons.values()))
        situation = Labelled(self._situation.accessibleName(), self._situation)
        self._how_far = Labelled(self._phase.accessibleName(), self._phase)
        where = _Asked(translate("CaseFields", "Which states have a part in it?"))
        where.body.addLayout(self._states)
        where.body.addWidget(self._country)
        when = _Asked(translate("CaseFields", "When did it happen?"))
        dates = (
            Labelled(translate("CaseFields", "First or only day"), self.first),
            Labelled(translate("CaseFields", "Last day, if it took longer"), self.last),
        )
        when.body.addLayout(Flow(*dates))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * measures().unit)
        lead = translate(
            "CaseFields",
            "The answers find rules that do not fit. Leave open what you are not sure of. "
            "Nothing here is printed.",
        )
        column.addWidget(SmallLabel(lead))
        column.addWidget(who)
        column.addLayout(Flow(situation, self._how_far))
        column.addWidget(where)
        column.addWidget(when)


class _Asked(QWidget):
    """A question, with its fields in :attr:`body`."""

    def __init__(self, question: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(question)
        name = PlainLabel(question)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(measures().unit)
        self.body.addWidget(name)


def _choice(name: str, options: list[tuple[Any, str]]) -> Choice:
    not_sure: Option = (None, translate("CaseFields", "Not sure"))
    return Choice(name, [not_sure, *options])


def _day_in(field: DateField, known: str) -> str:
    """Return the date of a field; the one that was known while another is half typed."""
    return field.date() if field.date() or not field.text().strip() else known


def _countries() -> list[tuple[str, str]]:
    return list(countries(QLocale().name()))


def _name_of(code: str) -> str:
    return country_name(code, QLocale().name())
