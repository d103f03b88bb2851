"""One state of the case, and the parts that it has in it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from petitiondesk.letter.case_profile import CaseState
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.language.case_words import state_parts
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import SymbolButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import Heading
from petitiondesk.ui.widgets.toggle import Toggle


class CaseStateBox(QFrame):
    """``changed`` carries the state with the parts that are ticked; ``removed`` wants it gone."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.code = code
        self.name = country_name(code, QLocale().name())
        self.setAccessibleName(self.name)
        self.setProperty("face", "soft")
        self._boxes = {part: Toggle(words) for part, words in state_parts()}
        for box in self._boxes.values():
            box.setAccessibleName(f"{self.name}: {box.text()}")
            box.chosen.connect(self._tell)
        self._remove = SymbolButton(
            "x", translate("CaseCard", "Remove: %1").replace("%1", self.name)
        )
        self._remove.clicked.connect(self.removed)
        self._lay_out()

    def show_state(self, state: CaseState) -> None:
        """Show what the state does in the case."""
        for part, box in self._boxes.items():
            box.set_value(on=part in state.parts)

    def first_box(self) -> Toggle:
        """Return what is asked first."""
        return next(iter(self._boxes.values()))

    def _tell(self) -> None:
        ticked = tuple(part for part, box in self._boxes.items() if box.isChecked())
        self.changed.emit(CaseState(state=self.code, parts=ticked))

    def _lay_out(self) -> None:
        unit = measures().unit
        head = QHBoxLayout()
        head.addWidget(Heading(self.name, level=3), 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, unit, 2 * unit, 2 * unit)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addLayout(Flow(*self._boxes.values()))
