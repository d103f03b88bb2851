"""Cards in an order that mouse and keyboard can change, an Add button, and a word when empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.card import Card
from petitiondesk.ui.widgets.empty_state import EmptyState


class CardList(QWidget):
    """The cards of one list of the letter.

    It changes nothing by itself: ``added``, ``moved`` (part id, new index) and ``removed``
    (part id) are wishes; the page turns them into edits and calls :meth:`show_parts` again.

    Args:
        make_card: makes the card of a part id.
        empty: the sentence of an empty list.
        add: the words of the Add button; none if empty.
    """

    added = Signal()
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(
        self,
        make_card: Callable[[str], Card],
        *,
        empty: str,
        add: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make_card
        self._cards: dict[str, Card] = {}
        self._order: list[str] = []
        self._target = -1
        self._words_when_empty = (empty, add)
        self._empty: EmptyState | None = None
        self._locked = False
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * measures().unit)
        self._line = QFrame(self)
        self._line.setFixedHeight(3)
        self._line.setAutoFillBackground(True)
        self._line.setBackgroundRole(self.palette().ColorRole.Highlight)
        self._line.hide()
        self._add = QuietButton(add, "plus")
        self._add.clicked.connect(self.added)
        self._has_add = bool(add)
        around = self._around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(3 * measures().unit)
        around.addWidget(self._box)
        around.addWidget(self._add, alignment=self._start())

    def show_parts(self, ids: Sequence[str]) -> None:
        """Show a card for each id in this order; cards that stay keep their fields and caret."""
        wanted = list(ids)
        for gone in set(self._cards) - set(wanted):
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for part_id in wanted:
            if part_id not in self._cards:
                self._cards[part_id] = self._wire(self._make(part_id))
        if wanted != self._order:
            self._reorder(wanted)
        if not wanted:
            self.empty_state().show()
        elif self._empty is not None:
            self._empty.hide()
        self._box.setVisible(bool(wanted))
        self._add.setVisible(bool(wanted) and self._has_add)

    def empty_state(self) -> EmptyState:
        """Return what an empty list says; most lists never say it."""
        if self._empty is None:
            self._empty = EmptyState(*self._words_when_empty)
            self._empty.set_locked(locked=self._locked)
            self._empty.pressed.connect(self.added)
            self._around.insertWidget(0, self._empty)
            self._empty.lower()  # it is read before the cards
            self._let_tab_meet((self._empty,))
        return self._empty

    def cards(self) -> Iterator[Card]:
        """Yield the cards in their order."""
        return (self._cards[part_id] for part_id in self._order)

    def card(self, part_id: str) -> Card | None:
        """Return the card of a part, or None."""
        return self._cards.get(part_id)

    def set_locked(self, *, locked: bool) -> None:
        """Take adding, moving and removing away while the text is closed."""
        self._locked = locked
        self._add.setEnabled(not locked)
        if self._empty is not None:
            self._empty.set_locked(locked=locked)
        for card in self._cards.values():
            card.set_locked(locked=locked)

    def _reorder(self, wanted: list[str]) -> None:
        focused = QApplication.focusWidget()
        self._order = wanted
        for index, part_id in enumerate(wanted):
            card = self._cards[part_id]
            card.raise_()  # assistive technology reads siblings from the lowest to the topmost
            if self._column.indexOf(card) != index:
                self._column.removeWidget(card)
                self._column.insertWidget(index, card)
        self._let_tab_meet(self._cards[part_id] for part_id in wanted)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _let_tab_meet(self, areas: Iterable[QWidget]) -> None:
        """Let Tab go through these where it finds the Add button, and then to that."""
        before = tuple(areas)
        put_in_order((self._add, *before))
        put_in_order((*before, self._add))

    def _wire(self, card: Card) -> Card:
        part_id = card.part_id
        card.moved.connect(lambda step: self._move_by(part_id, step))
        card.removed.connect(lambda: self.removed.emit(part_id))
        card.handle.dragged.connect(lambda at: self._drag(part_id, at))
        card.handle.dropped.connect(lambda: self._drop(part_id))
        return card

    def _move_by(self, part_id: str, step: int) -> None:
        index = self._order.index(part_id) + step
        if 0 <= index < len(self._order):
            self.moved.emit(part_id, index)

    def _drag(self, part_id: str, at: QPoint) -> None:
        """Show where the card would go: the index among its siblings once it is taken out."""
        others = [self._cards[other] for other in self._order if other != part_id]
        height = self._box.mapFromGlobal(at).y()
        self._target = sum(card.geometry().center().y() < height for card in others)
        gap = measures().unit
        top = others[self._target - 1].geometry().bottom() + gap if self._target else 0
        self._line.setGeometry(0, self._box.y() + top, self.width(), self._line.height())
        self._line.raise_()
        self._line.show()

    def _drop(self, part_id: str) -> None:
        self._line.hide()
        target, self._target = self._target, -1
        if target >= 0 and target != self._order.index(part_id):
            self.moved.emit(part_id, target)

    @staticmethod
    def _start() -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeading
