"""The exact words of a rule, pasted with their source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.source import Source, Wording
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.part_fields import PartFields
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import FlatButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.line_field import LineField


class WordingBox(QFrame):
    """``edit_wanted`` carries an edit of the words or of their source; ``removed`` ends both."""

    edit_wanted = Signal(object)
    in_hand = Signal(str, str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(translate("WordingBox", "Exact wording"))
        self.setProperty("face", "soft")
        self._words = PartFields(self)
        self._source = PartFields(self)
        for fields in (self._words, self._source):
            fields.edit_wanted.connect(self.edit_wanted)
            fields.in_hand.connect(self.in_hand)
        self._remove = FlatButton(translate("WordingBox", "Leave the wording out"), "x")
        self._remove.clicked.connect(self.removed)
        self._lay_out()

    def show_wording(self, wording: Wording, shown: Shown) -> None:
        """Show the words and where they were copied from."""
        self._words.show_part(wording, shown)
        self._source.show_part(wording.source, shown)
        self._remove.setEnabled(not shown.locked)

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not here."""
        return self._words.field_about(finding) or self._source.field_about(finding)

    def first_field(self) -> QWidget:
        """Return where the words are pasted."""
        return self._text.source

    def _lay_out(self) -> None:
        unit = measures().unit
        self._text = self._words.block(
            "text",
            label_of(Wording, "text"),
            hint=translate(
                "WordingBox",
                "Copy it from the text of the rule, without quotation marks. "
                "It is printed as a quotation.",
            ),
            lines=3,
        )
        title = self._source.line("title", label_of(Source, "title"))
        publisher = self._source.line("publisher", label_of(Source, "publisher"))
        link = self._source.line("url", label_of(Source, "url"), placeholder="https://")
        if isinstance(link.control, LineField):
            link.control.set_left_to_right()
        date = self._source.date("date", label_of(Source, "date"))
        accessed = self._source.date("accessed", label_of(Source, "accessed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self._text)
        column.addLayout(Flow(title, publisher, growing=(title, publisher)))
        column.addWidget(link)
        column.addLayout(Flow(date, accessed))
        column.addWidget(self._remove, alignment=Qt.AlignmentFlag.AlignLeading)
