"""A card that shows one part of a list of the letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.values import Part
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import isolated, number, translate
from petitiondesk.ui.pages.findings import (
    findings_in,
    notes_on,
    parts_in,
    state_of,
    things_to_finish,
)
from petitiondesk.ui.pages.part_fields import PartFields
from petitiondesk.ui.pages.words import first_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.card import Card

if TYPE_CHECKING:  # nothing is said about most parts
    from petitiondesk.ui.pages.finding_notes import FindingNotes

PartT = TypeVar("PartT", bound=Part)

_TITLE = 120
"""So many characters of a text name its card; a folded card cuts them to its width."""


class PartCard(Card, Generic[PartT]):
    """Unfinished it is open, finished it is one line.

    Its fields are made when it is first opened, and shown what changed while it is open: a letter
    has many cards, and few of them are open.

    Attributes:
        icon: a symbol before the title.
        movable: whether it has an order among its siblings.
        numbered: whether the paper numbers it, and its title with it.
        lockable: whether it is agreed text.
        mends: which field mends the findings of a rule about the part itself.
    """

    icon: ClassVar[str]
    movable: ClassVar[bool] = True
    numbered: ClassVar[bool] = False
    lockable: ClassVar[bool] = True
    mends: ClassVar[Mapping[str, str]] = {}

    _seen: tuple[PartT, Shown] | None = None

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    in_hand = Signal(str, str)

    def __init__(self, part_id: str, kind: str) -> None:
        super().__init__(part_id, kind, icon=self.icon, movable=self.movable)
        # A maximum would be that of a card as wide as it likes; lines that wrap need more.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._word = kind
        self._unfinished = True
        self._built = False
        self.fields = PartFields(self, mends=self.mends, lockable=self.lockable)
        self.fields.edit_wanted.connect(self.edit_wanted)
        self.fields.in_hand.connect(self.in_hand)
        self.fields.said.connect(self.said)
        self._notes: FindingNotes | None = None

    def title_of(self, part: PartT, shown: Shown) -> str:
        """Return what names the part, in the prevailing language; empty where nothing does yet."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the fields and put them into :attr:`body`; called once."""
        raise NotImplementedError

    def fill(self, part: PartT, shown: Shown) -> None:
        """Show the part in the fields."""
        self.fields.show_part(part, shown)

    def find_field(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding about the part or what is in it."""
        return self.fields.field_about(finding)

    def show_part(self, part: PartT, shown: Shown, place: int) -> None:
        """Show the part, which stands at ``place`` (from 1) in its list."""
        first, self._seen = self._seen is None, (part, shown)
        findings = findings_in(part, shown)
        self._show_title(self.title_of(part, shown), place)
        self.show_state(part, shown, findings)
        self._unfinished = not self.is_finished(part, findings)
        if first:
            self.arrange()
        elif self.is_open:
            self._show_fields()

    def set_open(self, *, open_: bool) -> None:
        if open_:
            self._show_fields()
        super().set_open(open_=open_)

    def is_finished(self, part: PartT, findings: tuple[Finding, ...]) -> bool:
        """Tell whether nothing is left to do on the part."""
        del part
        return not things_to_finish(findings)

    def show_state(self, part: PartT, shown: Shown, findings: tuple[Finding, ...]) -> None:
        """Say how far the part is."""
        del shown
        self.set_state(*state_of(part, findings))

    def arrange(self) -> None:
        """Open the card if it needs work, fold it if not; a card that is in hand stays as it is."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.set_open(open_=self._unfinished)

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not in this card."""
        part_id, _dot, _field = finding.where.partition(".")
        if self._seen is None or part_id not in {each.id for each in parts_in(self._seen[0])}:
            return None
        self._show_fields()
        return self.find_field(finding)

    def first_field(self) -> QWidget:
        """Return the field that a new card begins with."""
        about = Finding(rule="", severity=Severity.NOTE, where=self.part_id)
        return self.field_about(about) or self

    def head(self) -> QWidget:
        """Return what takes the focus for the whole card: it folds and unfolds it."""
        return self._fold

    def take_focus(self) -> None:
        """Put the focus on the head of the card."""
        self.head().setFocus()

    def _show_fields(self) -> None:
        if self._seen is None:
            return
        fresh, self._built = not self._built, True
        if fresh:
            self.build()
        self.fill(*self._seen)
        self._show_notes(*self._seen)
        if fresh:
            put_in_order((self._more, self._inside))

    def _show_notes(self, part: PartT, shown: Shown) -> None:
        """Show what was found about the part itself, before its fields."""
        found = notes_on(part.id, shown) if part.id not in self.fields.block_ids() else ()
        if self._notes is None:
            if not found:
                return
            from petitiondesk.ui.pages.finding_notes import (  # noqa: PLC0415 - see above
                FindingNotes,
            )

            self._notes = FindingNotes()
            self._notes.edit_wanted.connect(self.edit_wanted)
            self._notes.said.connect(self.said)
            self._notes.ended.connect(self.take_focus)
            self.body.insertWidget(0, self._notes)
        self._notes.show_findings(shown, found)

    def _show_title(self, words: str, place: int) -> None:
        title = isolated(first_words(words, _TITLE)) or self._word
        if self.numbered:
            form = translate("PartCard", "%1. %2")
            title = form.replace("%1", number(place)).replace("%2", title)
        if title != self.accessibleName():
            self.set_title(title)
