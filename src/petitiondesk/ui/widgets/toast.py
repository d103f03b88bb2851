"""A short word at the foot of the window about what was just done, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.measures import measures
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.labels import PlainLabel

SHOWN_MS = 8_000
"""How long it stays, in milliseconds: long enough to read it and reach for the button."""


class Toast(QFrame):
    """Lies over the lower edge of its parent and takes no focus; ``undo`` asks for the way back."""

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setProperty("face", "toast")
        unit = measures().unit
        self._words = PlainLabel(wraps=False)
        self._back = QPushButton(translate("Toast", "Undo"))
        self._back.setProperty("look", "toast")
        self._back.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, 2 * unit, 2 * unit, 2 * unit)
        row.setSpacing(4 * unit)
        row.addWidget(self._words)
        row.addWidget(self._back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show and announce a sentence; ``undo`` puts the button beside it."""
        self._words.setText(sentence)
        self._back.setVisible(undo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        announce(self._around, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        around = self._around.rect()
        self.resize(min(self.width(), around.width() - 4), self.height())
        lift = 18 * measures().unit
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - lift)

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()
