"""A card: one fact, one demand, one organisation. Open while unfinished, one line when done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone, symbol
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import SymbolButton
from petitiondesk.ui.widgets.labels import Heading, SmallLabel, SymbolLabel


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
        self.setProperty("face", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        give_role(self, QAccessible.Role.Grouping)
        self.handle = DragHandle()
        self.handle.setVisible(movable)
        self._title = Heading(level=3)
        self._state = SmallLabel(wraps=False)
        self._symbol = SymbolLabel(icon or "circle-dashed", Tone.ACCENT)
        self._symbol.setVisible(bool(icon))
        self._fold = SymbolButton("chevron-up", "")
        self._fold.clicked.connect(lambda: self.set_open(open_=not self.is_open))
        self._more = SymbolButton("more", "")
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self.body = QVBoxLayout()
        self._inside = QWidget()
        self._arrange()
        self._offer(movable=movable, removable=removable)
        self.set_title(kind)
        self.set_open(open_=True)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._inside.isHidden()

    def set_title(self, title: str) -> None:
        """Name the card after what it says."""
        self._title.setText(title)
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
        self._name_fold()
        self.folded.emit(not open_)

    def offer(self, words: str, icon: str = "") -> QAction:
        """Add an action to the menu of the card, before the moves, and return it."""
        action = QAction(symbol(icon) if icon else symbol("chevron-right"), words, self)
        first = self._menu.actions()[0] if self._menu.actions() else None
        self._menu.insertAction(first, action) if first else self._menu.addAction(action)
        self._more.setVisible(True)
        return action

    def set_locked(self, *, locked: bool) -> None:
        """Take moving and removing away while the text is closed."""
        for action in self._changing:
            action.setEnabled(not locked)
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(not locked)
        self.handle.setEnabled(not locked)

    def _arrange(self) -> None:
        unit = measures().unit
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._state)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        for piece in (self.handle, self._symbol):
            head.addWidget(piece, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        for button in (self._fold, self._more):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(0, 2 * unit, 0, unit)
        self.body.setSpacing(4 * unit)
        self._inside.setLayout(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._inside)

    def _offer(self, *, movable: bool, removable: bool) -> None:
        self._changing: list[QAction] = []
        if movable:
            self._offer_move(translate("Card", "Move up"), "arrow-up", "Alt+Up", -1)
            self._offer_move(translate("Card", "Move down"), "arrow-down", "Alt+Down", 1)
        if removable:
            action = self._menu.addAction(symbol("trash"), translate("Card", "Remove"))
            action.triggered.connect(self.removed)
            self._changing.append(action)
        self._more.setVisible(movable or removable)

    def _offer_move(self, words: str, icon: str, keys: str, step: int) -> None:
        action = self._menu.addAction(symbol(icon), f"{words}\t{_shown(keys)}")
        action.triggered.connect(lambda: self.moved.emit(step))
        self._changing.append(action)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.moved.emit(step))

    def _name_fold(self) -> None:
        words = translate("Card", "Fold") if self.is_open else translate("Card", "Open")
        self._fold.show_as("chevron-up" if self.is_open else "chevron-down", words)
        self._fold.setAccessibleName(f"{words}: {self._title.text()}")


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
