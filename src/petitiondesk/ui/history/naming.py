"""Keeping the letter as it is under a name that a person gives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.desk.drafting.revisions import MAX_NAME
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import ENTER, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.question import show_in_view


class Naming(QFrame):
    """Asks for a name. ``named`` carries it; ``left`` says that none was given."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        label = translate("History", "Name of this version")
        example = translate("History", "Such as “For the embassy”")
        self.name = LineField(label, placeholder=example)
        self.name.setMaxLength(MAX_NAME)
        self._keep = QuietButton(translate("History", "Keep this version"), "save")
        leave = QuietButton(translate("History", "Not now"))
        self._keep.clicked.connect(self._give)
        leave.clicked.connect(self.left)
        self.name.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self.name.installEventFilter(self)
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(Labelled(label, self.name))
        column.addLayout(Flow(self._keep, leave))
        self.hide()

    def ask(self) -> None:
        """Show an empty line with the caret in it."""
        self.name.clear()
        self._keep.setEnabled(False)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        show_in_view(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER:
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        if self.name.text().strip():
            self.named.emit(self.name.text())
