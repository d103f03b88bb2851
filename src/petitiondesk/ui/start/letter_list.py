"""The letters of the vault: searched by title and text, opened, deleted for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from petitiondesk.desk.drafts import DraftEntry
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.measures import measures
from petitiondesk.ui.pages.flow import Flow
from petitiondesk.ui.start.letter_rows import LetterRows, short_title
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.widgets.row_painter import RowPainter

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_ROWS = 4


class LetterList(QWidget):
    """``open_wanted`` and ``delete_wanted`` carry the id of a draft."""

    open_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[DraftEntry] = ()
        self._texts: dict[str, str] = {}
        self.words = LineField(
            translate("LetterList", "Search titles and texts"),
            placeholder=translate("LetterList", "Search titles and texts"),
        )
        self.nothing = EmptyState(
            translate("LetterList", "No letter has all these words. Try fewer of them."),
            translate("LetterList", "Show all letters"),
            "list",
        )
        self.list = QListView()
        self.rows = LetterRows()
        self.open_ = QuietButton(translate("LetterList", "Open"), "folder-open")
        self.delete = QuietButton(translate("LetterList", "Delete…"), "trash")
        self.question = Question()
        self._count = SmallLabel(tone=Tone.MUTED)
        self._lay_out()
        self._wire()

    def show_entries(self, entries: Sequence[DraftEntry]) -> None:
        """Show the drafts of the vault, the last changed first."""
        self._entries = entries
        self._texts = {each.letter_id: _searched(each) for each in entries}
        self._search(self.words.text())

    def selected(self) -> DraftEntry | None:
        """Return the draft that is chosen, or None."""
        return self.rows.entry(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._open()
        elif watched is self.words and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif watched is self.list and key == Qt.Key.Key_Delete:
            self._ask()
        else:
            return super().eventFilter(watched, event)
        return True

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        found = [
            each
            for each in self._entries
            if all(word in self._texts[each.letter_id] for word in words)
        ]
        self.rows.show_entries(found)
        self.list.setCurrentIndex(self.rows.index(0))
        self.nothing.setVisible(bool(words) and not found)
        for piece in (self.list, self._count, self.open_, self.delete):
            piece.setVisible(bool(found))
        self._count.setText(counted("LetterList", "1 letter", "%Ln letters", len(found)))
        self.question.hide()
        if words:
            announce(self, self._count.text() if found else self.nothing.sentence)

    def _show_all(self) -> None:
        self.words.clear()
        self.words.setFocus()

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        self.list.setCurrentIndex(self.rows.index(max(0, min(self.rows.rowCount() - 1, row))))

    def _open(self, _index: QModelIndex | None = None) -> None:
        chosen = self.selected()
        if chosen is not None:
            self.open_wanted.emit(chosen.letter_id)

    def _ask(self) -> None:
        """Ask: of all that can be done here, this alone cannot be taken back."""
        chosen = self.selected()
        if chosen is None:
            return
        sentence = translate("LetterList", "Delete “%1”? It cannot come back.")
        self.question.ask(
            sentence.replace("%1", short_title(chosen)),
            translate("LetterList", "Delete for good"),
            translate("LetterList", "Keep it"),
            lambda: self.delete_wanted.emit(chosen.letter_id),
        )

    def _wire(self) -> None:
        self.words.edited.connect(self._search)
        self.nothing.pressed.connect(self._show_all)
        self.words.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._open)
        self.open_.clicked.connect(self._open)
        self.delete.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        self.list.setModel(self.rows)
        painter = RowPainter(self.list, details=2)
        self.list.setItemDelegate(painter)
        self.list.setAccessibleName(translate("LetterList", "Letters"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMinimumHeight(_LEAST_ROWS * painter.height(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        column.addWidget(self.words)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
        column.addWidget(self.question)
        column.addLayout(Flow(self.open_, self.delete))


def _searched(entry: DraftEntry) -> str:
    return f"{entry.title}\n{entry.searched}".casefold()
