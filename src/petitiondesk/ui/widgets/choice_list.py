"""The open list of a choice: made when it is opened, gone when it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_MOST_SHOWN: Final = 60
"""So many entries are shown at once at most; and no more than the screen holds."""

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_F4)
_BY_ALT = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChoiceList(QFrame):
    """Lies over everything. ``taken`` carries the row that was taken, ``gone`` says it is closed.

    Args:
        opener: below which it stands, and whose life it shares.
        words: the entries, in their order.
        fonts: one for each entry; none for the interface's.
        row: the entry that is chosen; -1 for none.
    """

    taken = Signal(int)
    gone = Signal()

    def __init__(
        self, opener: QWidget, words: Sequence[str], fonts: Sequence[QFont], row: int
    ) -> None:
        super().__init__(opener, Qt.WindowType.Popup)
        self._opener = opener
        self.setAccessibleName(opener.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeCombo)
        self.rows = _Rows(opener.accessibleName(), words, fonts)
        self.rows.taken.connect(self._take)
        self.rows.left.connect(self.close)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        self._row = row

    def open(self) -> None:
        """Show the list at its opener, with the keyboard."""
        corner = self._opener.mapToGlobal(QPoint())
        size = self.rows.wanted_size().expandedTo(QSize(self._opener.width(), 0))
        self.setGeometry(
            place_at(
                QRect(corner, self._opener.size()),
                size,
                self._opener.screen().availableGeometry(),
                from_right=self.isRightToLeft(),
            )
        )
        self.show()
        self.rows.doItemsLayout()  # laid out before, rows would lack what the style sheet adds
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)
        self.rows.setCurrentRow(self._row)
        self.rows.scrollToItem(self.rows.currentItem(), _Rows.ScrollHint.PositionAtCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the list closes it; at its opener it would open it once more."""
        at = self._opener.mapFromGlobal(event.globalPosition().toPoint())
        over_opener = self._opener.rect().contains(at)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, over_opener)
        super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()

    def _take(self, row: int) -> None:
        self.close()
        self.taken.emit(row)


class _Rows(QListWidget):
    """The entries. ``taken`` carries a row, ``left`` says that none is wanted."""

    taken = Signal(int)
    left = Signal()

    def __init__(self, name: str, words: Sequence[str], fonts: Sequence[QFont]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("face", "choices")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._touched = False
        for index, each in enumerate(words):
            item = QListWidgetItem(each, self)
            if fonts:
                item.setFont(fonts[index])
        self.entered.connect(self.setCurrentIndex)

    def wanted_size(self) -> QSize:
        """Return the size that shows every word, and as many entries as are shown at most."""
        shown = min(self.count(), _MOST_SHOWN)
        self.ensurePolished()
        edge = 2 * self.contentsMargins().top()
        height = edge + sum(self.sizeHintForRow(row) for row in range(shown))
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.sizeHintForColumn(0) + edge + bar, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), Qt.KeyboardModifier.AltModifier
        if key in _TAKING or (event.modifiers() & alt and key in _BY_ALT):
            self._take(self.currentRow())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._touched = True
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what is under the pointer; the release of the press that opened the list is none."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._touched and event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._take(index.row())

    def _take(self, row: int) -> None:
        if row >= 0:
            self.taken.emit(row)
        else:
            self.left.emit()


def place_at(opener: QRect, wanted: QSize, screen: QRect, *, from_right: bool) -> QRect:
    """Return where a list stands: below its opener, or above it where more room is.

    Args:
        opener: on the screen, as all that follows.
        wanted: as large as the list would be.
        screen: the part that windows may take.
        from_right: whether the list ends with the right edge of its opener.
    """
    below, above = screen.bottom() - opener.bottom(), opener.top() - screen.top()
    upwards = below < wanted.height() and above > below
    size = wanted.boundedTo(QSize(screen.width(), above if upwards else below))
    left = opener.right() + 1 - size.width() if from_right else opener.left()
    left = max(screen.left(), min(left, screen.right() + 1 - size.width()))
    top = opener.top() - size.height() if upwards else opener.bottom() + 1
    return QRect(QPoint(left, top), size)
