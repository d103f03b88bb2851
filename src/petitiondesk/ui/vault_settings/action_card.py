"""Something of the vault: what it is, how it stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SymbolLabel

_WORDS = 30
"""So many characters a line of the words keeps beside the buttons; below, those go under it."""


class ActionCard(QFrame):
    """Words at the leading edge, buttons at the trailing one or, where room is short, below."""

    def __init__(self, icon: str, title: str, state: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__()
        unit = measures().unit
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(title)
        self.setProperty("face", "card")
        words = QVBoxLayout()
        words.setSpacing(unit)
        words.addWidget(Heading(title, level=3))
        self._state = PlainLabel(state, tone=tone)
        words.addWidget(self._state)
        words.addStretch(1)
        named = QHBoxLayout()
        named.setSpacing(3 * unit)
        named.addWidget(SymbolLabel(icon, Tone.ACCENT), alignment=Qt.AlignmentFlag.AlignTop)
        named.addLayout(words, 1)
        self._actions = QWidget()
        self._column = QVBoxLayout(self._actions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * unit)
        self._actions.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        self._row.setSpacing(4 * unit)
        self._row.addLayout(named, 1)
        self._row.addWidget(self._actions)

    def show_state(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say how it stands now."""
        self._state.setText(words)
        self._state.set_tone(tone)

    def offer(self, words: str, act: Callable[[], object], icon: str = "") -> QuietButton:
        """Put a button at its end, and return it."""
        button = QuietButton(words, icon)
        button.clicked.connect(act)
        self._column.addWidget(button)
        self._actions.show()
        if self.focusProxy() is None:
            self.setFocusProxy(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sizes = measures()
        needed = sizes.wide(_WORDS) + self._actions.sizeHint().width() + 20 * sizes.unit
        beside = event.size().width() >= needed
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        place = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeading
        self._row.setAlignment(self._actions, place)
