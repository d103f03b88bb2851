"""Form or paper: two buttons side by side, or the other one alone where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.segments import Segments


class ViewChoice(QWidget):
    """``chosen`` carries whether the paper is wanted (True) or the form (False)."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._words = {
            False: translate("LetterPanels", "Write"),
            True: translate("LetterPanels", "Read"),
        }
        name = translate("LetterPanels", "What is shown")
        self._both = Segments(name, list(self._words.items()))
        self._other = QuietButton("")
        self._other.setAccessibleDescription(name)
        self._both.chosen.connect(self.chosen.emit)
        self._other.clicked.connect(lambda: self.chosen.emit(not self._both.value()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._both)
        row.addWidget(self._other)
        self.set_value(reading=False)
        self.set_narrow(narrow=False)

    def set_value(self, *, reading: bool) -> None:
        """Show what is shown."""
        self._both.set_value(reading)
        self._other.setText(self._words[not reading])

    def set_narrow(self, *, narrow: bool) -> None:
        """Offer only what is not shown, or both."""
        self._both.setVisible(not narrow)
        self._other.setVisible(narrow)
