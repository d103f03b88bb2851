"""Searching the law catalogue inside the page: words, a list of rules, and Enter takes one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout

from petitiondesk.desk.library import Library
from petitiondesk.law.catalogue import Provision
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, translate
from petitiondesk.ui.widgets.buttons import FlatButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.row_painter import DETAILS, RowPainter

_SHOWN_LINES = 11
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Rules(QAbstractListModel):
    """The rules that were found: a citation and what it is about, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self._rules: Sequence[tuple[str, str]] = ()

    def show_rules(self, rules: Sequence[tuple[str, str]]) -> None:
        self.beginResetModel()
        self._rules = rules
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self._rules)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        citation, title = self._rules[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return citation
        if role == DETAILS:
            return (title,)
        return f"{citation}\n{title}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class RuleSearch(QFrame):
    """``picked`` carries the id of a provision; ``cancelled`` says that none is wanted."""

    picked = Signal(str)
    cancelled = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        self._library = library
        self._found: Sequence[Provision] = ()
        self.words = LineField(
            translate("RuleSearch", "Find a rule"),
            placeholder=translate("RuleSearch", "refoulement, Article 33, Geneva…"),
        )
        self.list = QListView()
        self._model = _Rules()
        self._count = SmallLabel(tone=Tone.MUTED)
        self._lay_out()
        self.words.edited.connect(self._search)
        self.words.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._pick(index.row()))
        self.hide()

    def open_(self) -> None:
        """Show the search with all rules, and put the caret into its field."""
        self.words.set_text("")
        self._search("")
        self.show()
        self.words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in _ENTER:
            self._pick(self.list.currentIndex().row())
        elif watched is self.words and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            return super().eventFilter(watched, event)
        return True

    def _search(self, words: str) -> None:
        self._found = self._library.search(words)
        self._model.show_rules([(self._citation(each), each.title) for each in self._found])
        self.list.setCurrentIndex(self._model.index(0))
        said = counted("RuleSearch", "1 rule", "%Ln rules", len(self._found))
        if not self._found:
            said = translate("RuleSearch", "No rule has all these words. Try fewer of them.")
        self._count.setText(said)
        self.list.setVisible(bool(self._found))
        if words:
            announce(self.words, said)

    def _citation(self, provision: Provision) -> str:
        instrument = self._library.catalogue.instrument(provision.instrument)
        return f"{instrument.short}, {provision.pinpoint}"

    def _move(self, step: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + step))
        self.list.setCurrentIndex(self._model.index(row))

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].id)

    def _lay_out(self) -> None:
        unit = measures().unit
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setAccessibleName(translate("RuleSearch", "Rules found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumSize(QSize(0, _SHOWN_LINES * measures().line))
        cancel = FlatButton(translate("RuleSearch", "Cancel"))
        cancel.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 3 * unit)
        column.setSpacing(3 * unit)
        hint = translate("RuleSearch", "Up and Down choose, Enter takes the rule.")
        column.addWidget(Labelled(translate("RuleSearch", "Find a rule"), self.words, hint))
        column.addWidget(self.list)
        column.addLayout(foot)
