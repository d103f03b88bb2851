"""Choosing one of a few from a drop-down list. The wheel does not change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from petitiondesk.ui.accessibility import give_role, tell_value
from petitiondesk.ui.looks.measures import Measures, measures
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.looks.tokens import Tokens, tokens_of
from petitiondesk.ui.widgets.typed_search import TypedSearch

if TYPE_CHECKING:  # made when it is opened
    from petitiondesk.ui.widgets.choice_list import ChoiceList

Option = tuple[Any, str]
"""A value, and the words that stand for it."""

_FEWEST: Final = 6
"""Characters that even a list of short words has room for."""

_EDGE: Final = 2
"""How wide the edge is with the keyboard, in pixels."""

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.TextElideMode.ElideRight

_Modifier = Qt.KeyboardModifier
_HELD = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_F4)
_OPENING_BY_ALT = (Qt.Key.Key_Up, Qt.Key.Key_Down)

_MOVES: dict[Qt.Key, Callable[[int, int], int]] = {
    Qt.Key.Key_Up: lambda index, _count: index - 1,
    Qt.Key.Key_PageUp: lambda index, _count: index - 1,
    Qt.Key.Key_Down: lambda index, _count: index + 1,
    Qt.Key.Key_PageDown: lambda index, _count: index + 1,
    Qt.Key.Key_Home: lambda _index, _count: 0,
    Qt.Key.Key_End: lambda _index, count: count - 1,
}
"""Where a key leads in a closed list, from an index among so many."""


class Choice(QAbstractButton):
    """A drop-down list. ``chosen`` carries the value that the person took.

    Keys, pointer and assistive technology find what they find at Qt's own. That one makes nine
    widgets for a list that nobody has opened: two megabytes for the lists around one letter.

    Attributes:
        opened: the list while it is open.

    Args:
        name: what assistive technology calls it.
        options: the values, and their words.
        characters: so many make its width; 0 for as wide as its longest words. To measure names in
            all scripts would load the fonts of all scripts.
        font_of: gives the font of a value in the open list; the interface's where it is None.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[Option] = (),
        *,
        characters: int = 0,
        font_of: Callable[[Any], QFont] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.ComboBox)
        self.setAccessibleName(name)
        # Under Linux a list's name is what is chosen; only a label, or this, says what it is of.
        self.setAccessibleDescription(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._characters = characters
        self._font_of = font_of
        self._options: Sequence[Option] = ()
        self._index = -1
        self._shown: Option = (None, "")
        self._placeholder = ""
        self._search = TypedSearch()
        self.opened: ChoiceList | None = None
        self.clicked.connect(self.open_list)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other values; the present one stays where it is among them."""
        self._options = tuple(options)
        self._show(self._index_of(self.value()))
        self.updateGeometry()

    def options(self) -> Sequence[Option]:
        """Return what is offered."""
        return self._options

    def value(self) -> Any:  # noqa: ANN401 - whatever the options hold
        """Return the value that is shown; None for none."""
        return self._shown[0]

    def words(self) -> str:
        """Return the words that are shown."""
        return self._shown[1]

    def set_value(self, value: object) -> None:
        """Show a value that came from elsewhere; an unknown one shows nothing."""
        self._show(self._index_of(value))

    def set_placeholder(self, words: str) -> None:
        """Say this, paler, while nothing is chosen."""
        self._placeholder = words
        self.update()

    def take(self, value: object) -> None:
        """Show a value as if the person had taken it from the list."""
        self.set_value(value)
        self.chosen.emit(self.value())

    def open_list(self) -> None:
        """Open the list, with the keyboard in it."""
        from petitiondesk.ui.widgets.choice_list import ChoiceList  # noqa: PLC0415 - see the class

        if self.opened is not None or not self._options:
            return
        values, words = zip(*self._options, strict=True)
        fonts = [self._font_of(value) for value in values] if self._font_of else []
        opened = self.opened = ChoiceList(self, words, fonts, self._index)
        opened.taken.connect(lambda row: self.take(values[row]))
        opened.gone.connect(self._forget_list)
        opened.open()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its longest words, as high as a field."""
        sizes = measures()
        width = sizes.wide(self._characters)
        if not self._characters:
            metrics = self.fontMetrics()
            widths = [metrics.horizontalAdvance(words) for _value, words in self._options]
            width = max(sizes.wide(_FEWEST), *widths, 0)
        edges = 2 * _EDGE
        return QSize(width + sum(_beside(sizes)) + edges, sizes.line + 2 * sizes.unit + edges)

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters: long words are cut with an ellipsis only in narrow places."""
        return QSize(measures().wide(10), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.open_list()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & _HELD
        by_alt = held == Qt.KeyboardModifier.AltModifier and key in _OPENING_BY_ALT
        if by_alt or (not held and key in _OPENING):
            self.open_list()
        elif not held and key in _MOVES:
            self._go(_MOVES[key](self._index, len(self._options)))
        elif not held and event.text().isprintable() and event.text():
            words = [words for _value, words in self._options]
            self._go(self._search.find(event.text(), words, self._index))
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, sizes = tokens_of(self.palette()), measures()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, tokens, sizes)
        before, after = _beside(sizes)
        place, side = self.rect().adjusted(before, 0, -after, 0), sizes.line
        arrow = QRect(self.width() - 2 * sizes.unit - side, 0, side, self.height())
        if self.isRightToLeft():
            place, arrow = _mirrored(place, self.width()), _mirrored(arrow, self.width())
        words = self.words() or self._placeholder
        pale = not self.isEnabled() or not self.words()
        painter.setPen(QColor(tokens.muted if pale else tokens.ink))
        painter.drawText(place, _LEADING, self.fontMetrics().elidedText(words, _END, place.width()))
        symbol("chevron-down", Tone.MUTED).paint(painter, arrow)

    def _paint_frame(self, painter: QPainter, tokens: Tokens, sizes: Measures) -> None:
        in_hand = self.hasFocus() or self.opened is not None
        edge, radius = _EDGE if in_hand else 1, round(1.5 * sizes.unit)
        painter.setPen(QPen(QColor(tokens.accent if in_hand else tokens.edge), edge))
        painter.setBrush(QColor(tokens.surface))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, radius, radius)

    def _index_of(self, value: object) -> int:
        values = [value for value, _words in self._options]
        return values.index(value) if value in values else -1

    def _show(self, index: int) -> None:
        before = self.words()
        self._index = index
        self._shown = self._options[index] if index >= 0 else (None, "")
        if self.words() != before:
            tell_value(self)
            self.update()

    def _go(self, index: int) -> None:
        """Take the value of an index, unless it is shown already or there is none."""
        if 0 <= index < len(self._options) and index != self._index:
            self.take(self._options[index][0])

    def _forget_list(self) -> None:
        self.opened = None
        self.update()


def _beside(sizes: Measures) -> tuple[int, int]:
    """Return the room before the words of a list, and after them: there its arrow stands."""
    return round(2.25 * sizes.unit), round(2.25 * sizes.unit) + 6 * sizes.unit


def _mirrored(place: QRect, width: int) -> QRect:
    return QRect(width - place.right() - 1, place.top(), place.width(), place.height())
