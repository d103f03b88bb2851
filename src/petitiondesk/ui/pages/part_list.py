"""The cards of one list of the letter, and the edits that adding, moving and removing mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from petitiondesk.letter.edits import AddPart, MovePart, RemovePart
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.values import Part
from petitiondesk.ui.pages.fold import unfold_around
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.card_list import CardList


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """What a list says.

    Attributes:
        empty: the sentence of an empty list.
        add: the words of the Add button.
        removed: what is said once a part is gone.
    """

    empty: str
    add: str
    removed: str


class PartList(CardList):
    """A list of cards, one a part.

    ``came`` carries the first field of a card that the person has just added, once it is there.

    Args:
        section: the field of the owner that holds the parts.
        make_card: makes the card of a part id.
        make_part: makes a new empty part; None where parts are added in another way.
        words: what the list says.
        lockable: whether the parts are agreed text.
    """

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    in_hand = Signal(str, str)
    came = Signal(QWidget)

    def __init__(
        self,
        section: str,
        make_card: Callable[[str], PartCard[Any]],
        make_part: Callable[[], Part] | None,
        words: ListWords,
        *,
        lockable: bool = True,
    ) -> None:
        super().__init__(
            lambda part_id: self._wired(make_card(part_id)), empty=words.empty, add=words.add
        )
        self.section = section
        self._owner = ""
        self._make_part = make_part
        self._removed = words.removed
        self._lockable = lockable
        self._fresh = ""
        self.added.connect(self._want_new)
        self.moved.connect(lambda part, index: self.edit_wanted.emit(MovePart(part, index)))
        self.removed.connect(self._want_removed)

    def show_parts_of(self, owner: Part, shown: Shown) -> None:
        """Show the parts that the owner has in this section."""
        self._owner = owner.id
        parts = getattr(owner, self.section)
        self.show_parts([part.id for part in parts])
        for place, part in enumerate(parts, start=1):
            card = self.part_card(part.id)
            if card is not None:
                card.show_part(part, shown, place)
        self.set_locked(locked=shown.locked and self._lockable)
        self._welcome()

    def part_cards(self) -> tuple[PartCard[Any], ...]:
        """Return the cards in their order."""
        return tuple(card for card in self.cards() if isinstance(card, PartCard))

    def part_card(self, part_id: str) -> PartCard[Any] | None:
        """Return the card of a part, or None."""
        card = self.card(part_id)
        return card if isinstance(card, PartCard) else None

    def add_part(self, part: Part) -> None:
        """Want a part added at the end, and its first field in hand once it is there."""
        self._fresh = part.id
        self.edit_wanted.emit(AddPart(self._owner, self.section, part))

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not in this list."""
        for card in self.part_cards():
            field = card.field_about(finding)
            if field is not None:
                return field
        return self.add_button() if finding.where == self.section else None

    def add_button(self) -> QWidget:
        """Return the button that adds a part."""
        if self.part_cards():
            return self._add
        return self.empty_state().findChild(QuietButton) or self.empty_state()

    def begin_part(self) -> bool:
        """Add a part as the button does; tell whether it may be pressed."""
        button = self.add_button()
        if not (isinstance(button, QPushButton) and button.isEnabled()):
            return False
        unfold_around(button)
        button.click()
        return True

    def arrange(self) -> None:
        """Open the cards that need work and fold the others."""
        for card in self.part_cards():
            card.arrange()

    def _wired(self, card: PartCard[Any]) -> PartCard[Any]:
        card.edit_wanted.connect(self.edit_wanted)
        card.said.connect(self.said)
        card.in_hand.connect(self.in_hand)
        return card

    def _want_new(self) -> None:
        if self._make_part is not None:
            self.add_part(self._make_part())

    def _want_removed(self, part_id: str) -> None:
        place = [card.part_id for card in self.part_cards()].index(part_id)
        self.edit_wanted.emit(RemovePart(part_id))
        self.said.emit(self._removed, True)
        left = self.part_cards()
        if part_id in [card.part_id for card in left]:
            return
        if left:
            left[min(place, len(left) - 1)].take_focus()
        else:
            self.add_button().setFocus()

    def _welcome(self) -> None:
        """Open a card that was just added and put the caret into its first field."""
        card, self._fresh = self.part_card(self._fresh) if self._fresh else None, ""
        if card is not None:
            card.set_open(open_=True)
            card.show()  # at once: a widget that is shown later does not take the focus
            field = card.first_field()
            QTimer.singleShot(0, field, lambda: self._hand_over(field))

    def _hand_over(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.came.emit(field)
