"""The argument as a table, a row for each demand: for assistive technology, and for reading it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.argument_words import Argument, Stated
from petitiondesk.ui.widgets.buttons import ENTER

_NARROW = 16

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.TextFlag.TextWordWrap


class _Rows(QAbstractTableModel):
    """Demands, and then what no demand rests on."""

    def __init__(self, argument: Argument) -> None:
        super().__init__()
        nothing = self._nothing = translate("ArgumentMap", "None")
        self.parts = [each.part for each in (*argument.demands, *argument.idle)]
        self._cells = [
            (
                each.whole,
                _listed(argument.of(each, argument.facts)) or nothing,
                _listed(argument.of(each, argument.rules)) or nothing,
                each.lies_on or nothing,
                each.lacks,
            )
            for each in argument.demands
        ]
        for each in argument.idle:
            fact = each in argument.facts
            self._cells.append(
                (nothing, each.whole if fact else "", "" if fact else each.whole, "", each.lacks)
            )
        self._heads = (
            translate("ArgumentMap", "Demand"),
            translate("ArgumentMap", "Facts"),
            translate("ArgumentMap", "Rules"),
            translate("ArgumentMap", "Lies on"),
            translate("ArgumentMap", "Missing"),
        )

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self._cells)

    def columnCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self._heads)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._cells[index.row()][index.column()] or self._nothing
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return _WRAPPED.value | _LEADING.value
        return None


class _Cells(QStyledItemDelegate):
    """Qt wraps the words of a cell as if the style gave it no padding, and cuts their last line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: ANN401
        unit = measures().unit
        column = option.rect.width() if option.rect.isValid() else measures().wide(_NARROW)
        room = QRect(0, 0, column - 6 * unit, 0)
        words = option.fontMetrics.boundingRect(
            room, Qt.TextFlag.TextWordWrap, str(index.data() or "")
        )
        return QSize(column, max(words.height(), measures().line) + 3 * unit)


class ArgumentTable(QTableView):
    """``chosen`` carries the id of the part of a row that was taken by Enter or a double click."""

    chosen = Signal(str)

    def __init__(self, argument: Argument) -> None:
        super().__init__()
        self._rows = _Rows(argument)
        self.setModel(self._rows)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(translate("ArgumentMap", "What rests on what"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self._take(index.row()))
        if self._rows.parts:
            self.setCurrentIndex(self._rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._take(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Make rows and heads as high as their words need; a head wraps where it is narrow."""
        heads, unit = self.horizontalHeader(), measures().unit
        needs = (
            heads.fontMetrics()
            .boundingRect(0, 0, heads.sectionSize(each) - 5 * unit, 0, _WRAPPED, self._head(each))
            .height()
            for each in range(self._rows.columnCount())
        )
        heads.setFixedHeight(max(needs) + 3 * unit)
        self.resizeRowsToContents()

    def _head(self, column: int) -> str:
        return str(self._rows.headerData(column, Qt.Orientation.Horizontal))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._rows.parts):
            self.chosen.emit(self._rows.parts[row])


def _listed(stated: tuple[Stated, ...]) -> str:
    return "\n".join(each.name for each in stated)
