"""The card above the rules: what the authors know of the case, asked once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.letter.case_profile import CaseProfile
from petitiondesk.letter.edits import SetFields
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.case_fields import CaseFields
from petitiondesk.ui.pages.case_in_words import case_in_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.card import Card

SECTION = "case"
"""The field of the letter that holds the answers; findings about them name it."""


class CaseCard(Card):
    """Folded, it is the answers in one line; its fields are made when it is first opened.

    ``edit_wanted`` carries the edit that an answer means. What is asked here is not agreed text:
    it may be answered while the text is closed.
    """

    edit_wanted = Signal(object)

    _shown: Shown | None = None
    _fields: CaseFields | None = None

    def __init__(self) -> None:
        title = translate("CaseCard", "About the case")
        super().__init__(SECTION, title, icon="users", movable=False, removable=False)
        self.set_open(open_=False)

    def show_letter(self, shown: Shown) -> None:
        """Show what is answered."""
        self._shown = shown
        case = shown.letter.case or CaseProfile()
        self.set_title(_title_of(case))
        self.set_state(*_state_of(case))
        if self._fields is not None:
            self._fields.show_case(case)

    def set_open(self, *, open_: bool) -> None:
        if open_:
            self._open_fields()
        super().set_open(open_=open_)

    def field_about(self, where: str) -> QWidget | None:
        """Return the field that a finding about the case leads to; None where it is not that."""
        if where != SECTION or self._shown is None:
            return None
        self.set_open(open_=True)
        return self._fields.first if self._fields is not None else None

    def head(self) -> QWidget:
        """Return what takes the focus for the whole card: it folds and unfolds it."""
        return self._fold

    def _open_fields(self) -> None:
        if self._fields is not None or self._shown is None:
            return
        self._fields = CaseFields()
        self._fields.answered.connect(self._want)
        self._fields.show_case(self._shown.letter.case or CaseProfile())
        self.body.addWidget(self._fields)
        put_in_order((self._more, self._inside))

    def _want(self, case: CaseProfile) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(SetFields(self._shown.letter.id, {SECTION: case}))


def _title_of(case: CaseProfile) -> str:
    """Return the answers in one line."""
    title = translate("CaseCard", "About the case")
    said = case_in_words(case)
    return f"{title}: {said}" if said else title


def _state_of(case: CaseProfile) -> tuple[str, Tone]:
    answered = (case.persons, case.situation, case.states, case.acts)
    count = sum(map(bool, answered))
    if not count:
        return translate("CaseCard", "Four short questions"), Tone.MUTED
    said = translate("CaseCard", "%1 of %2 answered").replace("%1", number(count))
    tone = Tone.READY if count == len(answered) else Tone.MUTED
    return said.replace("%2", number(len(answered))), tone
