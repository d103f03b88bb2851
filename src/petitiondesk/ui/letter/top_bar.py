"""The bar over a letter: its title, whether it is saved, undo and redo, and a way to everything."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from petitiondesk.ui.actions import Actions, keys_in_words, words_of
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.letter.view_choice import ViewChoice
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.widgets.buttons import QuietButton, SymbolButton
from petitiondesk.ui.widgets.labels import ElidedLabel, small_font

_ROOMY = 88
"""From so many digits on, the bar has room for title and search field."""

_NARROW = 62
"""With fewer digits, it has room for the title only if one button leads to form or paper."""


class FindButton(QuietButton):
    """Looks like a search field and opens the palette; its shortcut stands at its end."""

    def __init__(self, words: str, keys: str) -> None:
        super().__init__("")
        self._icon = symbol("search", Tone.MUTED)
        self._words, self._keys = words, keys
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for symbol, words and shortcut."""
        unit, line = measures().unit, measures().line
        texts = self._advance(self._words) + self._advance(self._keys)
        return QSize(line + texts + 12 * unit, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the symbol alone."""
        return QSize(measures().line + 6 * measures().unit, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        unit, line = measures().unit, measures().line
        painter = QPainter(self)
        inside = self.rect().adjusted(3 * unit, 0, -3 * unit, 0)
        mirrored = self.isRightToLeft()
        edges = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        start, end = (
            edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            for edge in (reversed(edges) if mirrored else edges)
        )
        left = inside.right() + 1 - line if mirrored else inside.left()
        mark = QRect(left, inside.top() + (inside.height() - line) // 2, line, line)
        self._icon.paint(painter, mark)
        painter.setPen(Tone.MUTED.colour())
        if inside.width() < line + 2 * unit + self._advance(self._words):
            return
        words = inside.adjusted(line + 2 * unit, 0, 0, 0)
        if mirrored:
            words = inside.adjusted(0, 0, -line - 2 * unit, 0)
        painter.drawText(words, start, self._words)
        if self.width() >= self.sizeHint().width():
            painter.drawText(inside, end, self._keys)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class TopBar(QFrame):
    """Shows what it is told; ``find_pressed`` asks for the palette."""

    find_pressed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("face", "top")
        self._actions = actions
        self._title = ElidedLabel()
        self._title.setMinimumWidth(measures().wide(6))
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._saved = ElidedLabel(tone=Tone.MUTED)
        self._saved.setFont(small_font(self._saved.font()))
        find = actions.named("find")
        self.find_button = FindButton(
            translate("TopBar", "Find or do anything"), keys_in_words(find)
        )
        self.find_button.clicked.connect(self.find_pressed)
        self.undo = _button_for(actions.named("undo"), "undo")
        self.redo = _button_for(actions.named("redo"), "redo")
        self.view = ViewChoice()
        self.menu = SymbolButton("menu", translate("TopBar", "Menu (F10)"))
        self._arrange()
        self.show_saved("")

    def show_title(self, title: str) -> None:
        """Show what the letter is called; the window's own title stays neutral."""
        self._title.show_text(title or translate("TopBar", "Letter without a subject"))

    def show_saved(self, words: str, *, problem: bool = False) -> None:
        """Say whether the letter is saved, and when."""
        self._saved.show_text(words)
        self._saved.setVisible(bool(words))
        self._saved.set_tone(Tone.PROBLEM if problem else Tone.MUTED)

    def make_menu(self) -> None:
        """Put every action that wants to be there into the menu: the letter's own come first."""
        wanted = [action for action in self._actions.all() if action.property("in_menu")]
        general = self._actions.named("quit").parent()
        menu = QMenu(self)
        menu.addActions([action for action in wanted if action.parent() is not general])
        menu.addSeparator()
        menu.addActions([action for action in wanted if action.parent() is general])
        self.menu.setMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the search field is the first to shrink, to its symbol."""
        super().resizeEvent(event)
        self.view.set_narrow(narrow=self.width() < measures().wide(_NARROW))
        find = self.find_button
        roomy = self.width() >= measures().wide(_ROOMY)
        find.setFixedWidth((find.sizeHint() if roomy else find.minimumSizeHint()).width())

    def _arrange(self) -> None:
        unit = measures().unit
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 2 * unit, 3 * unit, 2 * unit)
        row.setSpacing(unit)
        row.addLayout(words, 1)
        for piece in (self.view, self.undo, self.redo):
            row.addWidget(piece)
        row.addSpacing(unit)
        row.addWidget(self.find_button)
        row.addSpacing(unit)
        row.addWidget(self.menu)


def _button_for(action: QAction, icon: str) -> QToolButton:
    """Make a button that does what an action does, and is enabled when it is."""
    button = SymbolButton(icon, "")

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setAccessibleName(words_of(action))
        button.setToolTip(f"{words_of(action)} ({left_to_right(keys_in_words(action))})")
        button.setIcon(symbol(icon))

    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
    return button
