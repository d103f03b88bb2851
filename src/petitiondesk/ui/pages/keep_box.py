"""Asks for the reason to leave something as it is, in the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.text_field import TextField


class KeepBox(QWidget):
    """``given`` carries the reason; ``left`` says that it stays as it was."""

    given = Signal(str)
    left = Signal()

    def __init__(self, language: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = translate("KeepBox", "Why it stays as it is")
        hint = translate("KeepBox", "Those who are asked to sign read this. It is never printed.")
        self.reason = TextField(label, language, lines=2)
        self.keep = QuietButton(translate("KeepBox", "Keep it"), "check")
        self.keep.setEnabled(False)
        leave = FlatButton(translate("KeepBox", "Cancel"))
        self.reason.edited.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.clicked.connect(lambda: self.given.emit(self.reason.text().strip()))
        leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(Labelled(label, self.reason, hint))
        column.addLayout(Flow(self.keep, leave))
        self.setFocusProxy(self.reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
