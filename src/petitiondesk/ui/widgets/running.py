"""Something long on its way: what it does in words, a bar, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel


class Running(QWidget):
    """``cancelled`` says that the person chose Cancel. Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Running", "Progress"))
        self.cancel = QuietButton(translate("Running", "Cancel"), "x")
        self.cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say what is done; a total of 0 means that nobody knows how long it takes."""
        if words != self._words.text():
            self._words.setText(words)
            announce(self, words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()
