"""The foot of a form: back, and the one primary button of the view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.steps import STEPS, Step, step_title
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton


class Footer(QFrame):
    """``chosen`` carries the step before or after the present one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "bar")
        unit = measures().unit
        self._index = 0
        self._own: dict[Step, QWidget] = {}
        self.back = QuietButton("")
        self.next = PrimaryButton("")
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 3 * unit, 7 * unit, 3 * unit)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)

    def show_step(self, step: Step, primary: QPushButton | None) -> None:
        """Name the steps around this one; a page's own primary button stands in place of Next."""
        self._index = STEPS.index(step)
        before, after = self._index - 1, self._index + 1
        self.back.setVisible(before >= 0)
        if before >= 0:
            words = translate("Footer", "Back: %1")
            self.back.setText(words.replace("%1", step_title(STEPS[before])))
        self.next.setVisible(after < len(STEPS) and primary is None)
        if primary is not None and step not in self._own:
            self._own[step] = self._place_for(primary)
        for owner, place in self._own.items():
            place.setVisible(owner is step)
        if after < len(STEPS):
            words = translate("Footer", "Next: %1")
            self.next.setText(words.replace("%1", step_title(STEPS[after])))

    def set_low(self, *, low: bool) -> None:
        """Leave more room to the form in a low window."""
        unit = measures().unit
        margins = self.row.contentsMargins()
        above = unit if low else 3 * unit
        self.row.setContentsMargins(margins.left(), above, margins.right(), above)

    def _place_for(self, primary: QPushButton) -> QWidget:
        """Return where a page's button stands; the page may hide the button itself."""
        place = QWidget()
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(primary)
        self.row.addWidget(place)
        return place

    def _go(self, by: int) -> None:
        index = self._index + by
        if 0 <= index < len(STEPS):
            self.chosen.emit(STEPS[index])
