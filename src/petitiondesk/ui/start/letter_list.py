"""The letters of the vault, shelf by shelf: searched by title and text, opened, put elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import counted, isolated, number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.start.letter_rows import LetterRows
from petitiondesk.ui.start.shelf_verbs import ShelfVerbs
from petitiondesk.ui.start.shelves import shelves, when_empty
from petitiondesk.ui.titles import short_title
from petitiondesk.ui.widgets.buttons import FlatButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.widgets.row_painter import RowPainter
from petitiondesk.ui.widgets.segments import Segments

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_ROWS = 4


class LetterList(QWidget):
    """``open_wanted`` and ``erase_wanted`` carry the id of a letter, ``move_wanted`` a shelf too.

    ``search_wanted`` carries words to look for in the texts, none to stop looking; ``show_found``
    takes the answer.
    """

    open_wanted = Signal(str)
    move_wanted = Signal(str, object)
    erase_wanted = Signal(str)
    search_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[DraftEntry] = ()
        self._found: frozenset[str] = frozenset()
        self._sought = ""
        label = translate("LetterList", "Search titles and texts")
        self.words = LineField(label, placeholder=label)
        self.shelf = Segments(translate("LetterList", "Which letters"), shelves())
        self.campaign = Choice(translate("LetterList", "Campaign"))
        self.nothing = EmptyState(
            translate("LetterList", "No letter has all these words. Try fewer of them."),
            translate("LetterList", "Show all letters"),
            "list",
        )
        self.list = QListView()
        self.rows = LetterRows()
        self.verbs = ShelfVerbs()
        self.question = Question()
        self.stop = FlatButton(translate("LetterList", "Cancel"), "x")
        self._empty = PlainLabel(tone=Tone.MUTED)
        self._count = SmallLabel(tone=Tone.MUTED)
        self._progress = SmallLabel(tone=Tone.MUTED)
        self._lay_out()
        self._wire()

    def show_entries(self, entries: Sequence[DraftEntry]) -> None:
        """Show the drafts of the vault, the last changed first."""
        self._entries = entries
        self._offer_campaigns()
        self._show()

    def show_found(self, words: str, letter_ids: Sequence[str]) -> None:
        """Show the letters whose texts have these words, unless other words stand there by now."""
        if words == self.words.text():
            self._found = frozenset(letter_ids)
            self.show_progress("")
            self._show()

    def show_prepared(self, done: int, total: int) -> None:
        """Say how many letters have been read for the first search."""
        words = translate("LetterList", "Reading letters for the first search: %1 of %2")
        self.show_progress(words.replace("%1", number(done)).replace("%2", number(total)))

    def show_progress(self, words: str) -> None:
        """Say what is being done, with a way to stop it; nothing where it is done."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))
        self.stop.setVisible(bool(words))

    def show_letter(self, letter_id: str) -> None:
        """Choose a letter, on whatever shelf it lies; nothing that is searched hides it."""
        entry = next((each for each in self._entries if each.letter_id == letter_id), None)
        if entry is None:
            return
        self.words.clear()
        self.campaign.set_value("")
        self.shelf.set_value(entry.shelf)
        self._show()
        self.list.setCurrentIndex(self.rows.index(self.rows.row_of(letter_id)))

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
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif watched is self.list and key == Qt.Key.Key_Delete:
            self._remove()
        else:
            return super().eventFilter(watched, event)
        return True

    def _search(self, text: str) -> None:
        """Show at once what the titles say; what the texts say follows.

        Until then, who goes on typing sees what the words so far have found.
        """
        if not text.startswith(self._sought):
            self._found = frozenset()
        self._sought = text
        self.show_progress("")
        self._show()
        self.search_wanted.emit(text if text.strip() else "")

    def _show(self) -> None:
        holder = QApplication.focusWidget()
        self._fill()
        if holder is not None and self.isAncestorOf(holder) and not holder.isVisible():
            (self.words if self.list.isHidden() else self.list).setFocus()

    def _fill(self) -> None:
        shelf, words = self.shelf.value(), self.words.text().casefold().split()
        here = [each for each in self._entries if each.shelf is shelf and self._is_asked_for(each)]
        found = [each for each in here if self._has(each, words)]
        chosen = self.selected()
        self.rows.show_entries(found)
        self.list.setCurrentIndex(self.rows.index(found.index(chosen) if chosen in found else 0))
        self.nothing.setVisible(bool(here) and not found)
        self._empty.setText("" if here else when_empty(shelf))
        self._empty.setVisible(not here)
        for piece in (self.list, self.verbs):
            piece.setVisible(bool(found))
        self.verbs.show_shelf(shelf)
        self._count.setText(self._counted(found, words))
        self.question.hide()
        if words:
            announce(self, self._count.text() if found else self.nothing.sentence)

    def _counted(self, found: Sequence[DraftEntry], words: list[str]) -> str:
        """Say how many letters there are, and what other shelves have where words are searched."""
        shown = counted("LetterList", "1 letter", "%Ln letters", len(found)) if found else ""
        shelf = self.shelf.value()
        elsewhere = sum(
            each.shelf is not shelf and self._has(each, words) for each in self._entries
        )
        if not words or not elsewhere:
            return shown
        others = counted(
            "LetterList", "1 more on the other shelves", "%Ln more on the other shelves", elsewhere
        )
        return " · ".join(filter(None, (shown, others)))

    def _has(self, entry: DraftEntry, words: list[str]) -> bool:
        title = entry.title.casefold()
        return entry.letter_id in self._found or all(word in title for word in words)

    def _is_asked_for(self, entry: DraftEntry) -> bool:
        return not self.campaign.value() or entry.campaign == self.campaign.value()

    def _offer_campaigns(self) -> None:
        """Offer the campaigns that letters name; none where none does."""
        campaigns = sorted({each.campaign for each in self._entries if each.campaign})
        every = translate("LetterList", "All campaigns")
        self.campaign.set_options([("", every), *((each, isolated(each)) for each in campaigns)])
        if self.campaign.value() is None:
            self.campaign.set_value("")
        self.campaign.setVisible(bool(campaigns))

    def _show_all(self) -> None:
        self.words.clear()
        self.words.setFocus()

    def _step(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        self.list.setCurrentIndex(self.rows.index(max(0, min(self.rows.rowCount() - 1, row))))

    def _open(self, _index: QModelIndex | None = None) -> None:
        chosen = self.selected()
        if chosen is not None and chosen.shelf is not Shelf.TRASH:
            self.open_wanted.emit(chosen.letter_id)
        elif chosen is not None:
            self.verbs.back.setFocus()  # a letter is put back before it is written on

    def _move(self, shelf: Shelf) -> None:
        chosen = self.selected()
        if chosen is not None:
            self.move_wanted.emit(chosen.letter_id, shelf)

    def _remove(self) -> None:
        if self.shelf.value() is Shelf.TRASH:
            self._ask()
        else:
            self._move(Shelf.TRASH)

    def _ask(self) -> None:
        """Ask: of all that can be done here, this alone cannot be taken back."""
        chosen = self.selected()
        if chosen is None:
            return
        sentence = translate("LetterList", "Erase “%1” with all its versions? It cannot come back.")
        self.question.ask(
            sentence.replace("%1", short_title(chosen)),
            translate("LetterList", "Erase for good"),
            translate("LetterList", "Keep it"),
            lambda: self.erase_wanted.emit(chosen.letter_id),
        )

    def _stop(self) -> None:
        self.show_progress("")
        self.search_wanted.emit("")

    def _wire(self) -> None:
        self.words.edited.connect(self._search)
        self.shelf.chosen.connect(self._choose_shelf)
        self.campaign.chosen.connect(lambda _campaign: self._show())
        self.nothing.pressed.connect(self._show_all)
        self.words.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._open)
        self.verbs.open_pressed.connect(self._open)
        self.verbs.move_pressed.connect(self._move)
        self.verbs.erase_pressed.connect(self._ask)
        self.stop.clicked.connect(self._stop)

    def _choose_shelf(self, shelf: Shelf) -> None:
        self.shelf.set_value(shelf)  # for the keyboard: Tab comes back to the one that is pressed
        self._show()

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
        self.show_progress("")
        going_on = QHBoxLayout()
        going_on.addWidget(self._progress, 1)
        going_on.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        column.addLayout(Flow(self.shelf, self.campaign, growing=(self.shelf,)))
        column.addWidget(self.words)
        column.addLayout(going_on)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
        column.addWidget(self.question)
        column.addWidget(self.verbs)
