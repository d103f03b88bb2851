"""The versions of the letter: found by their words, named, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.desk.drafting.revisions import RevisionEntry, Searched
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.history.numbers import NOW
from petitiondesk.ui.history.version_rows import VersionRows
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import FlatButton
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.row_painter import RowPainter

_SEARCH_AFTER_MS = 300
"""From the last key to the search, in milliseconds."""

_LEAST_ROWS = 3


class VersionList(QWidget):
    """``chosen`` carries the number of a version; ``search_wanted`` words, or none to see all.

    ``cancel_wanted`` asks a search to stop.
    """

    chosen = Signal(int)
    search_wanted = Signal(str)
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        label = translate("History", "Search the texts of all versions")
        self.words = LineField(label, placeholder=label)
        self.list = QListView()
        self.rows = VersionRows()
        self.cancel = FlatButton(translate("History", "Cancel"), "x")
        self.nothing = EmptyState(
            translate("History", "No version has all these words. Try fewer of them."), ""
        )
        self._count = SmallLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("History", "How far the search is"))
        self._known: Sequence[RevisionEntry] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SEARCH_AFTER_MS)
        self._lay_out()
        self._wire()

    def show_versions(self, entries: Sequence[RevisionEntry]) -> None:
        """Show all versions of the letter; the chosen one stays, or the newest is."""
        self._known = entries
        self.words.setVisible(bool(entries))
        self._fill(entries, now=True)
        self._count.setText(counted("History", "1 version", "%Ln versions", len(entries)))

    def show_searching(self, searched: Searched) -> None:
        """Show what a search has found so far and how far it is, with a way to stop it."""
        found = searched.found
        if not searched.done or len(found) != self.rows.rowCount():
            self._fill(found, now=False)
        self.list.show()  # empty as it may be: what stands above and below stays in its place
        self.bar.setRange(0, searched.total)
        self.bar.setValue(searched.done)
        self.bar.show()
        words = counted("History", "Searching… 1 found", "Searching… %Ln found", len(found))
        self._count.setText(words)
        self.cancel.show()

    def show_found(self, found: Sequence[RevisionEntry]) -> None:
        """Show what a search has found."""
        self._fill(found, now=False)
        self._end_search(counted("History", "1 version found", "%Ln versions found", len(found)))
        self.nothing.setVisible(not found)

    def show_cancelled(self) -> None:
        """Say that a search was stopped; what it found stays."""
        self._end_search(translate("History", "The search was stopped."))

    def number(self) -> int | None:
        """Return which version is chosen, or None where none is shown."""
        return self.rows.number(self.list.currentIndex().row())

    def choose(self, number: int) -> None:
        """Choose a version."""
        self.list.setCurrentIndex(self.rows.index(self.rows.row_of(number)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentIndex().row() + step
                last = self.rows.rowCount() - 1
                self.list.setCurrentIndex(self.rows.index(max(0, min(last, row))))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, entries: Sequence[RevisionEntry], *, now: bool) -> None:
        before = self.number()
        newest = entries[0].number if entries else NOW
        self.nothing.hide()
        self.rows.show_entries(entries, now=now)
        self.list.setVisible(bool(entries))
        self.choose(newest if before is None or before == NOW else before)

    def _end_search(self, words: str) -> None:
        self.cancel.hide()
        self.bar.hide()
        self._count.setText(words)
        announce(self, words)

    def _search(self) -> None:
        words = self.words.text().strip()
        self.search_wanted.emit(words)
        if not words:
            self.cancel.hide()
            self.bar.hide()
            self.show_versions(self._known)

    def _tell_chosen(self) -> None:
        number = self.number()
        if number is not None:
            self.chosen.emit(number)

    def _wire(self) -> None:
        self._soon.timeout.connect(self._search)
        self.words.edited.connect(lambda _text: self._soon.start())
        self.words.installEventFilter(self)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._tell_chosen())

    def _lay_out(self) -> None:
        self.list.setModel(self.rows)
        painter = RowPainter(self.list)
        self.list.setItemDelegate(painter)
        self.list.setAccessibleName(translate("History", "Versions"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_LEAST_ROWS * painter.height(self.list))
        self.cancel.hide()
        self.bar.hide()
        self.nothing.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self.words)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addLayout(foot)
        column.addStretch()  # below it all, where there is no list to take the room
