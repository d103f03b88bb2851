"""A field for a recovery code, typed off its sheet: seen, since the sheet lies beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhPreferUppercase
    | Qt.InputMethodHint.ImhLatinOnly
)


class CodeField(QWidget):
    """``entered`` says that Enter was pressed. The code runs from the left in every language."""

    entered = Signal()

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setInputMethodHints(_HINTS)
        self._line.setAccessibleName(label)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self._line.setFont(font)
        self._line.returnPressed.connect(self.entered)
        name = PlainLabel(label)
        name.setBuddy(self._line)
        hint = SmallLabel(
            translate(
                "CodeField",
                "27 letters and digits, as on your sheet. Spaces, hyphens and small letters"
                " do not matter.",
            )
        )
        self._line.setAccessibleDescription(hint.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        for piece in (name, self._line, hint):
            column.addWidget(piece)
        self.setFocusProxy(self._line)

    def text(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def select_all(self) -> None:
        """Select the whole entry."""
        self._line.setFocus()
        self._line.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self._line.clear()
