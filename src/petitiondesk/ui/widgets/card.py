"""A card: one fact, one demand, one organisation. Open while unfinished, one line when done."""

from __future__ import annotations

import functools

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.widgets.buttons import SymbolButton, pop_up
from petitiondesk.ui.widgets.labels import CardTitle, SmallLabel, SymbolLabel

_KEYS = {-1: "Alt+Up", 1: "Alt+Down"}


class DragHandle(SymbolLabel):
    """What the mouse takes a card by; the keyboard uses Alt+Up and Alt+Down instead."""

    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("grip-vertical", Tone.MUTED, parent=parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(translate("Card", "Drag to move (Alt+Up, Alt+Down)"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit()


class Card(QFrame):
    """A titled box that folds.

    Pages put their fields into :attr:`body`. ``moved`` carries -1 or 1; ``removed`` says that the
    person wants it gone; ``folded`` says that it was opened or closed.

    Args:
        part_id: of the part of the letter that it shows.
        kind: what it is, in one word, for the names of its buttons: "Fact".
        icon: a symbol before the title; none if empty.
        movable: whether it has an order among its siblings.
        removable: whether it can be taken out.
    """

    moved = Signal(int)
    removed = Signal()
    folded = Signal(bool)

    def __init__(
        self,
        part_id: str,
        kind: str,
        *,
        icon: str = "",
        movable: bool = True,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.part_id = part_id
        self._kind = kind
        give_role(self, QAccessible.Role.Grouping)
        self.setProperty("face", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.handle = DragHandle()
        self._title = CardTitle()
        self._state = SmallLabel(wraps=False)
        self._symbol = SymbolLabel(icon or "circle-dashed", Tone.ACCENT)
        self._fold = SymbolButton("chevron-up", "")
        self._fold.clicked.connect(lambda: self.set_open(open_=not self.is_open))
        self._more = SymbolButton("more", "", role=QAccessible.Role.ButtonMenu)
        self._more.clicked.connect(self._show_menu)
        self._movable, self._removable, self._locked = movable, removable, False
        self._menu_actions: list[QAction] = []
        self.body = QVBoxLayout()
        self._inside = QWidget()
        self._arrange()
        # Only now: a widget without a parent that is shown is a window.
        for piece, wanted in (
            (self.handle, movable),
            (self._symbol, bool(icon)),
            (self._more, movable or removable),
        ):
            piece.setVisible(wanted)
        if movable:
            self._listen()
        self.set_title(kind)
        self.set_open(open_=True)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._inside.isHidden()

    def set_title(self, title: str) -> None:
        """Name the card after what it says."""
        self._title.show_text(title)
        self.setAccessibleName(title)
        self._more.setAccessibleName(translate("Card", "More about: %1").replace("%1", title))
        self._name_fold()

    def set_state(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say how far it is: "Ready", "Needs a source"."""
        self._state.setText(words)
        self._state.set_tone(tone)
        self._state.setVisible(bool(words))

    def set_open(self, *, open_: bool) -> None:
        """Show or fold away the fields."""
        self._inside.setVisible(open_)
        self._title.set_one_line(one_line=not open_)
        way = QBoxLayout.Direction.TopToBottom if open_ else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(way)
        self._words.setSpacing(measures().unit // 2 if open_ else 2 * measures().unit)
        level = Qt.AlignmentFlag.AlignTop if open_ else Qt.AlignmentFlag.AlignVCenter
        for piece in (self.handle, self._symbol, self._fold, self._more):
            self._head.setAlignment(piece, level)
        self._name_fold()
        self.folded.emit(not open_)

    def offer(self, words: str, icon: str = "chevron-right") -> QAction:
        """Put an action into the menu of the card, before the moves, and return it."""
        action = QAction(symbol(icon), words, self)
        self._menu_actions.append(action)
        self._more.setVisible(True)
        return action

    def set_locked(self, *, locked: bool) -> None:
        """Take moving and removing away while the text is closed."""
        self._locked = locked
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(not locked)
        self.handle.setEnabled(not locked)

    def menu(self) -> QMenu:
        """Return the menu of the card, made for this one time."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._menu_actions)
        if self._movable:
            self._add(menu, translate("Card", "Move up"), "arrow-up", -1)
            self._add(menu, translate("Card", "Move down"), "arrow-down", 1)
        if self._removable:
            self._add(menu, translate("Card", "Remove"), "trash", 0)
        return menu

    def _show_menu(self) -> None:
        pop_up(self.menu(), self._more)

    def _add(self, menu: QMenu, words: str, icon: str, move: int) -> None:
        keys = f"\t{_shown(_KEYS[move])}" if move else ""
        action = menu.addAction(symbol(icon), words + keys)
        action.setEnabled(not self._locked)
        action.triggered.connect(lambda: self.moved.emit(move) if move else self.removed.emit())

    def _arrange(self) -> None:
        unit = measures().unit
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.addWidget(self._title, 1)
        self._words.addWidget(self._state)
        head = self._head = QHBoxLayout()
        head.setSpacing(2 * unit)
        for piece in (self.handle, self._symbol):
            head.addWidget(piece, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._words, 1)
        for button in (self._fold, self._more):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(unit, 2 * unit, 2 * unit, 2 * unit)
        self.body.setSpacing(4 * unit)
        self._inside.setLayout(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._inside)

    def _listen(self) -> None:
        """Let Alt and the arrows move the card from anywhere in it."""
        for step, keys in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(functools.partial(self.moved.emit, step))

    def _name_fold(self) -> None:
        words = translate("Card", "Fold") if self.is_open else translate("Card", "Open")
        self._fold.show_as("chevron-up" if self.is_open else "chevron-down", words)
        self._fold.setAccessibleName(f"{words}: {self.accessibleName()}")


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
