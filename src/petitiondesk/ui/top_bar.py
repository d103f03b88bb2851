"""The bar over a letter: its title, whether it is saved, undo and redo, and a way to everything."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.actions import Actions, keys_in_words
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone, symbol
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton, SymbolButton
from petitiondesk.ui.widgets.labels import ElidedLabel, SmallLabel


class FindButton(QuietButton):
    """Looks like a search field and opens the palette; its shortcut stands in it."""

    def __init__(self, words: str, keys: str) -> None:
        super().__init__(words, "search")
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words and the shortcut."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._keys_width() + 4 * measures().unit, hint.height())

    def minimumSizeHint(self) -> QSize:
        """As small as its words."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.width() < self.sizeHint().width():
            return
        painter = QPainter(self)
        painter.setPen(Tone.MUTED.colour())
        edge = 3 * measures().unit
        place = self.rect().adjusted(edge, 0, -edge, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._keys
        )

    def _keys_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._keys)


class TopBar(QFrame):
    """Shows what it is told; ``find_pressed`` asks for the palette."""

    find_pressed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("face", "top")
        self._actions = actions
        self._title = ElidedLabel()
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._saved = SmallLabel(wraps=False)
        find = actions.named("find")
        self.find_button = FindButton(
            translate("TopBar", "Find or do anything"), keys_in_words(find)
        )
        self.find_button.clicked.connect(self.find_pressed)
        self.undo = _button_for(actions.named("undo"), "undo")
        self.redo = _button_for(actions.named("redo"), "redo")
        self.menu = SymbolButton("menu", translate("TopBar", "Menu (F10)"))
        self._arrange()

    def show_title(self, title: str) -> None:
        """Show what the letter is called; the window's own title stays neutral."""
        self._title.show_text(title or translate("TopBar", "Letter without a subject"))

    def show_saved(self, words: str, *, problem: bool = False) -> None:
        """Say whether the letter is saved, and when."""
        self._saved.setText(words)
        self._saved.set_tone(Tone.PROBLEM if problem else Tone.MUTED)
        self._saved.setWordWrap(problem)

    def saved_words(self) -> str:
        """Return what is said about saving."""
        return self._saved.text()

    def make_menu(self) -> None:
        """Put every action that wants to be there into the menu."""
        menu = QMenu(self)
        owner = None
        for action in self._actions.all():
            if not action.property("in_menu"):
                continue
            if owner is not None and action.parent() is not owner:
                menu.addSeparator()
            owner = action.parent()
            menu.addAction(action)
        self.menu.setMenu(menu)

    def put_before_undo(self, widget: QWidget) -> None:
        """Give a control of the window a place in the bar."""
        self._row.insertWidget(1, widget)

    def _arrange(self) -> None:
        unit = measures().unit
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._saved)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 2 * unit, 3 * unit, 2 * unit)
        row.setSpacing(unit)
        row.addLayout(words, 1)
        for button in (self.undo, self.redo):
            row.addWidget(button)
        row.addSpacing(unit)
        row.addWidget(self.find_button)
        row.addSpacing(unit)
        row.addWidget(self.menu)


def _button_for(action: QAction, icon: str) -> QToolButton:
    """Make a button that does what an action does, and is enabled when it is."""
    button = SymbolButton(icon, "")

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setAccessibleName(action.text())
        button.setToolTip(f"{action.text()} ({keys})")
        button.setIcon(symbol(icon))

    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
    return button
