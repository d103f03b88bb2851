"""A page whose form shows parts of the letter: fields of one part, and lists of cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Part
from petitiondesk.ui.keyboard.tab_order import stops_in
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.findings import about, is_argued, parts_in, things_to_finish
from petitiondesk.ui.pages.fold import unfold_around
from petitiondesk.ui.pages.part_fields import PartFields
from petitiondesk.ui.pages.part_list import PartList
from petitiondesk.ui.step_page import Shown, StepPage
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.text_field import TextField

if TYPE_CHECKING:  # nothing is said about most parts
    from petitiondesk.ui.pages.finding_notes import FindingNotes

PartOf = Callable[[Letter], Part]


class FormPage(StepPage):
    """Subclasses bind fields and lists to parts of the letter and lay them out."""

    def __init__(self, context: PageContext, heading: str, lead: str) -> None:
        super().__init__(heading, lead)
        self.context = context
        self.shown: Shown | None = None
        self._led = False
        self._fields: list[tuple[PartOf, PartFields]] = []
        self._lists: list[PartList] = []
        self._notes: FindingNotes | None = None

    def fields_of(
        self, part_of: PartOf, *, mends: Mapping[str, str] | None = None, lockable: bool = True
    ) -> PartFields:
        """Return the fields of a part of the letter, kept shown by this page."""
        fields = PartFields(self, mends=mends, lockable=lockable)
        fields.edit_wanted.connect(self.edit_wanted)
        fields.in_hand.connect(self.in_hand)
        fields.said.connect(self.said)
        self._fields.append((part_of, fields))
        return fields

    def keep(self, parts: PartList) -> PartList:
        """Keep a list of the letter shown by this page, and return it."""
        parts.edit_wanted.connect(self.edit_wanted)
        parts.said.connect(self.said)
        parts.in_hand.connect(self.in_hand)
        parts.came.connect(self._come)
        self._lists.append(parts)
        return parts

    def show_letter(self, shown: Shown) -> None:
        super().show_letter(shown)
        self.shown = shown
        for part_of, fields in self._fields:
            fields.show_part(part_of(shown.letter), shown)
        for parts in self._lists:
            parts.show_parts_of(shown.letter, shown)
        self._show_notes(shown)

    def field_for(self, where: str) -> QWidget | None:
        """Return the field of a finding, a part or a block, and open what it stands in."""
        field = self.find_field(where)
        if field is not None:
            unfold_around(field)
        return field

    def find_field(self, where: str) -> QWidget | None:
        """Return the field of a finding, a part or a block, wherever it stands."""
        finding = about(self.shown, where)
        holders: list[PartFields | PartList] = [fields for _part, fields in self._fields]
        for holder in (*holders, *self._lists):
            field = holder.field_about(finding)
            if field is not None:
                return field
        return None

    def go_to(self, where: str) -> bool:
        self._led = super().go_to(where)
        return self._led

    def add_to(self, section: str) -> bool:
        added = [parts.begin_part() for parts in self._lists if parts.section == section]
        return any(added)

    def take_focus(self) -> None:
        """Put the focus where work goes on: into what is unfinished, or where the page begins."""
        first = self._first_work()
        if first and self.go_to(first):
            return
        place = self._beginning()
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, place, lambda: self.reveal(place))

    def reveal(self, field: QWidget) -> None:
        # What was just unfolded is laid out first: until then nobody knows where the field is.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        super().reveal(field)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self.arrange)

    def arrange(self) -> None:
        """Fold what is finished, open what is not, and bring the first of it into view."""
        for parts in self._lists:
            parts.arrange()
        led, self._led = self._led, False
        first = "" if led or self.scrolled() else self._first_work()
        field = self.field_for(first) if first else None
        if field is not None:
            QTimer.singleShot(0, field, lambda: self.reveal(field))

    def _show_notes(self, shown: Shown) -> None:
        """Show what was found about no part or text of this page: its list, or the letter."""
        placed = {place for _part, fields in self._fields for place in fields.block_ids()}
        for parts in self._lists:
            for part in getattr(shown.letter, parts.section):
                placed.update(each.id for each in parts_in(part))
        rest = [each for each in shown.findings if is_argued(each) and each.where not in placed]
        if self._notes is None:
            if not rest:
                return
            from petitiondesk.ui.pages.finding_notes import (  # noqa: PLC0415 - see above
                FindingNotes,
            )

            self._notes = FindingNotes()
            self._notes.edit_wanted.connect(self.edit_wanted)
            self._notes.said.connect(self.said)
            self._notes.ended.connect(self.take_focus)
            self.content.insertWidget(0, self._notes)
        self._notes.show_findings(shown, rest)

    def _first_work(self) -> str:
        findings = self.shown.findings if self.shown else ()
        return next((each.where for each in findings if things_to_finish((each,))), "")

    def _beginning(self) -> QWidget | None:
        """Return the first field that is written in, or the head of a card that comes before."""
        heads = [card.head() for parts in self._lists for card in parts.part_cards()]
        for stop in stops_in(self):
            written = isinstance(stop, (TextField, LineField)) and stop.isVisibleTo(self)
            if written or stop in heads:
                return stop
        return self._lists[0].add_button() if self._lists else None

    def _come(self, field: QWidget) -> None:
        QTimer.singleShot(0, field, lambda: self.reveal(field))
