"""What an empty place says: one sentence that teaches, one button that starts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel


class EmptyState(QFrame):
    """One sentence and one button; ``pressed`` says that the button was."""

    pressed = Signal()

    def __init__(
        self, sentence: str, button: str, icon: str = "plus", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("face", "soft")
        self.sentence = sentence
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        self._button = QuietButton(button, icon)
        if not button:
            self._button.hide()
        self._button.clicked.connect(self.pressed)
        column.addWidget(PlainLabel(sentence))
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)

    def set_locked(self, *, locked: bool) -> None:
        """Take the button away while nothing may be added."""
        self._button.setEnabled(not locked)
