"""What changed, card by card: one stop for Tab, the arrows go from card to card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.history.change_words import ShownChange
from petitiondesk.ui.history.redline_text import RedlineText
from petitiondesk.ui.language.translation import counted
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import Heading, SmallLabel

_AT_A_TIME = 40
"""So many cards are shown at a time; a letter that was written anew has hundreds of them."""

_IN_A_TURN = 2
"""So many texts are set before keys and pointer are heard again; a part may have ten languages."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChangeCard(QFrame):
    """What changed in one part of the letter; its texts come one by one, by :meth:`add_text`."""

    def __init__(self, change: ShownChange) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.ListItem)
        self.setProperty("face", "card")
        self.setAccessibleName(change.title)
        self._waiting = list(change.texts)
        unit = measures().unit
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        column.setSpacing(unit)
        column.addWidget(Heading(change.title, level=3))

    @property
    def whole(self) -> bool:
        """Whether all its texts are there."""
        return not self._waiting

    def add_text(self) -> None:
        """Set its next text: shaping one takes long in some scripts."""
        text = self._waiting.pop(0)
        if text.label:
            self._column.addSpacing(measures().unit)
            self._column.addWidget(SmallLabel(text.label))
        redline = RedlineText(text)
        self._column.addWidget(redline)
        self.setAccessibleName(f"{self.accessibleName()}\n{redline.accessibleName()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Tone.ACCENT.colour(), 2))
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, measures().unit, measures().unit)


class ChangeList(QScrollArea):
    """Cards below each other; what does not fit is scrolled."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._waiting: list[ShownChange] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._add_cards)
        self.cards: list[ChangeCard] = []
        self.show_changes(())

    def show_changes(self, changes: Sequence[ShownChange]) -> None:
        """Show these changes, from the first."""
        self._waiting = list(changes)
        self._wanted = _AT_A_TIME
        self.cards = []
        inside = QWidget()
        give_role(inside, QAccessible.Role.List)
        inside.setAccessibleName(self.accessibleName())
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 2 * measures().unit, 0)
        self._column.setSpacing(3 * measures().unit)
        self._more = QuietButton("", "chevron-down")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._add_cards()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS and isinstance(watched, ChangeCard):
                self._go(self.cards.index(watched) + _STEPS[key])
                return True
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                self._go(0 if key == Qt.Key.Key_Home else len(self.cards) - 1)
                return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ChangeCard):
            self._choose(watched)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            watched.update() if isinstance(watched, QWidget) else None
        return super().eventFilter(watched, event)

    def _go(self, index: int) -> None:
        if 0 <= index < len(self.cards):
            self.cards[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, card: ChangeCard) -> None:
        """Let Tab come back to this card, and show it."""
        for each in self.cards:
            tab = Qt.FocusPolicy.StrongFocus if each is card else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(tab)
        self.ensureWidgetVisible(card, 0, measures().unit)

    def _add_cards(self) -> None:
        """Make a few parts now, and the others that are wanted as soon as there is time."""
        for _turn in range(_IN_A_TURN):
            if self.cards and not self.cards[-1].whole:
                self.cards[-1].add_text()
            elif self._waiting and len(self.cards) < self._wanted:
                self._add_card(ChangeCard(self._waiting.pop(0)))
        unfinished = bool(self.cards) and not self.cards[-1].whole
        goes_on = unfinished or (bool(self._waiting) and len(self.cards) < self._wanted)
        self._more.setText(counted("History", "Show 1 more", "Show %Ln more", len(self._waiting)))
        self._more.setVisible(bool(self._waiting) and not goes_on)
        if goes_on:
            self._soon.start()

    def _add_card(self, card: ChangeCard) -> None:
        first = not self.cards
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
        card.installEventFilter(self)
        self._column.insertWidget(len(self.cards), card)
        self.cards.append(card)

    def _show_more(self) -> None:
        first = len(self.cards)
        self._wanted += _AT_A_TIME
        self._add_cards()
        QTimer.singleShot(0, self, lambda: self._go(first))  # once it can be seen
