"""A line at the foot of the window: it locks soon, unless somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel

_MINUTE = 60


class IdleWarning(QFrame):
    """Lies over the foot of the window; moves nothing, takes no focus and no key."""

    def __init__(self, window: QWidget, seconds: int) -> None:
        super().__init__(window)
        self._around = window
        self.setProperty("face", "attention")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        unit = measures().unit
        self._words = PlainLabel(_in_words(seconds))
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 3 * unit, 7 * unit, 3 * unit)
        row.setSpacing(3 * unit)
        row.addWidget(SymbolLabel("lock", Tone.ATTENTION))
        row.addWidget(self._words, 1)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        announce(window, self._words.text())

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around = self._around.size()
        height = self.heightForWidth(around.width()) if self.hasHeightForWidth() else -1
        height = max(height, self.sizeHint().height())
        self.setGeometry(0, around.height() - height, around.width(), height)


def _in_words(seconds: int) -> str:
    if seconds == _MINUTE:
        return translate(
            "IdleWarning", "PetitionDesk locks in one minute. Press any key to keep working."
        )
    return counted(
        "IdleWarning",
        "PetitionDesk locks in 1 second. Press any key to keep working.",
        "PetitionDesk locks in %Ln seconds. Press any key to keep working.",
        seconds,
    )
