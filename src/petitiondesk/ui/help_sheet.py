"""Help: what the program is for in three sentences, and every shortcut there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from petitiondesk.ui.actions import Actions, keys_in_words, words_of
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import Heading, PlainLabel


class HelpSheet(QFrame):
    """Lies over its parent until Escape or Close."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self._around = parent
        self._back = parent.window().focusWidget()
        self.setProperty("face", "card")
        unit = measures().unit
        close = QuietButton(translate("HelpSheet", "Close"), "x")
        close.clicked.connect(self.close_up)
        area = QScrollArea()
        area.setWidget(_keys(actions))
        area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(Heading(translate("HelpSheet", "Help")))
        column.addWidget(PlainLabel(_in_short(), tone=Tone.MUTED))
        column.addWidget(area, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignTrailing)
        parent.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        close.setFocus()

    def close_up(self) -> None:
        """Go, and give the focus back."""
        self.hide()
        self.deleteLater()
        if self._back is not None:
            self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around, unit = self._around.rect(), measures().unit
        width = min(measures().wide(70), around.width() - 8 * unit)
        self.setGeometry((around.width() - width) // 2, 4 * unit, width, around.height() - 8 * unit)


def _keys(actions: Actions) -> QWidget:
    inside = QWidget()
    rows = QFormLayout(inside)
    rows.setVerticalSpacing(2 * measures().unit)
    rows.setHorizontalSpacing(8 * measures().unit)
    for action in actions.all():
        if keys := keys_in_words(action):
            words = PlainLabel(words_of(action), wraps=False)
            rows.addRow(words, PlainLabel(keys, tone=Tone.MUTED, wraps=False))
    move = translate("HelpSheet", "Move a card up or down")
    rows.addRow(PlainLabel(move, wraps=False), PlainLabel("Alt+↑  Alt+↓", tone=Tone.MUTED))
    return inside


def _in_short() -> str:
    return translate(
        "HelpSheet",
        "Fill in the steps in any order. What is left to finish is said at each step. Everything"
        " is saved by itself, and Undo takes back anything. Keys work by their place on the"
        " keyboard, whatever letters it types.",
    )
