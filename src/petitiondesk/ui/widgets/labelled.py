"""A control with its label above it, a hint below, and the sentence that says what it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel


class Labelled(QWidget):
    """Puts words around a control and ties them together for assistive technology."""

    def __init__(
        self, label: str, control: QWidget, hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._under = SmallLabel()
        name = PlainLabel(label)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        name.setBuddy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(name)
        column.addWidget(control)
        column.addWidget(self._under)
        column.addStretch(1)
        self.setFocusProxy(control)
        self.show_problem("")

    def set_hint(self, hint: str) -> None:
        """Take another hint, for whenever there is no problem to show."""
        self._hint = hint

    def show_problem(self, sentence: str) -> None:
        """Say what the control needs; an empty sentence shows the hint again."""
        words = sentence or self._hint
        self._under.setText(words)
        self._under.setVisible(bool(words))
        self._under.set_tone(Tone.ATTENTION if sentence else Tone.MUTED)
        self.control.setAccessibleDescription(words)
        mark = getattr(self.control, "set_problem", None)
        if mark is not None:
            mark(problem=bool(sentence))
