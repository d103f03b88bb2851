"""What is rarely needed, folded away under a button that says what it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone, symbol
from petitiondesk.ui.widgets.card import Card


class Fold(QWidget):
    """Put fields into :attr:`body`; they are shown while the button is pressed."""

    def __init__(self, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = measures().line
        self._button = QToolButton()
        self._button.setProperty("look", "flat")
        self._button.setProperty("square", "true")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(side, side))
        self._button.setIcon(symbol("chevron-right", Tone.ACCENT))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setCheckable(True)
        self.set_words(words)
        self._button.toggled.connect(self._show)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4 * measures().unit)
        self._inside = QWidget()
        self._inside.setLayout(self.body)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._button.isChecked()

    def set_words(self, words: str) -> None:
        """Say what is folded away."""
        self._button.setText(words.replace("&", "&&"))
        self._button.setAccessibleName(words)

    def set_open(self, *, open_: bool) -> None:
        """Show or fold away the fields."""
        self._button.setChecked(open_)

    def _show(self, shown: bool) -> None:
        self._inside.setVisible(shown)
        self._button.setIcon(symbol("chevron-down" if shown else "chevron-right", Tone.ACCENT))


def unfold_around(field: QWidget) -> None:
    """Open every card and fold that a field stands in."""
    around = field.parentWidget()
    while around is not None:
        if isinstance(around, (Card, Fold)) and not around.is_open:
            around.set_open(open_=True)
        around = around.parentWidget()
