"""A layout that puts things side by side while there is room, and on the next line when not."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from petitiondesk.ui.looks.measures import measures

_Line = list[tuple[QLayoutItem, int]]
"""Items of a line and their widths."""


class Flow(QLayout):
    """Fills lines from the leading edge.

    Args:
        widgets: what stands side by side.
        growing: those among them that share what a line has left.
    """

    def __init__(self, *widgets: QWidget, growing: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._growing = growing
        self._across, self._down = 4 * measures().unit, 3 * measures().unit
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self._down * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(_width(item) + self._across for item in shown)
        return QSize(width, _height([(item, _width(item)) for item in shown]))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            self._set_line(line, QRect(rect.left(), top, rect.width(), _height(line)))
            top += _height(line) + self._down

    def _set_line(self, line: _Line, room: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        left = room.left()
        for item, width in line:
            place = QRect(QPoint(left, room.top()), QSize(width, _item_height(item, width)))
            if mirrored:
                place.moveRight(room.right() - (place.left() - room.left()))
            item.setGeometry(place)
            left += width + self._across

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, room: int) -> list[_Line]:
        lines: list[_Line] = []
        used = 0
        for item in self._shown():
            width = min(_width(item), max(room, item.minimumSize().width()))
            if not lines or used + width > room:
                lines.append([])
                used = 0
            lines[-1].append((item, width))
            used += width + self._across
        return [self._grown(line, room) for line in lines]

    def _grown(self, line: _Line, room: int) -> _Line:
        left = room - sum(width for _item, width in line) - self._across * (len(line) - 1)
        growing = sum(item.widget() in self._growing for item, _width in line)
        share = max(0, left) // growing if growing else 0
        return [
            (item, width + share if item.widget() in self._growing else width)
            for item, width in line
        ]


def _width(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def _item_height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _height(line: _Line) -> int:
    return max((_item_height(item, width) for item, width in line), default=0)
