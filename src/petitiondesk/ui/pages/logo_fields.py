"""The picture of the letterhead: chosen from a file, described, taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.drafting.letter_picture import read_picture
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Logo
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import failure_in_words
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.pages.part_fields import PartFields
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

_UNUSABLE = "logo.unusable"


class LogoFields(QWidget):
    """``edit_wanted`` carries the edit, ``said`` and ``in_hand`` are as those of pages."""

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    in_hand = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._letterhead = ""
        self.choose = QuietButton(translate("LogoFields", "Choose a picture…"))
        self.choose.clicked.connect(self._open)
        self.remove = FlatButton(translate("LogoFields", "Remove the picture"), "trash")
        self.remove.clicked.connect(self._remove)
        self._fields = PartFields(self)
        self._fields.edit_wanted.connect(self.edit_wanted)
        self._fields.in_hand.connect(self.in_hand)
        self._description = self._fields.block(
            "description",
            label_of(Logo, "description"),
            hint=translate("LogoFields", "Read aloud to people who cannot see it."),
        )
        self._words = SmallLabel()
        self._lay_out()

    def show_logo(self, letterhead: str, logo: Logo | None, shown: Shown) -> None:
        """Show whether the letterhead with this id has a picture."""
        self._letterhead = letterhead
        for widget in (self._description, self.remove):
            widget.setVisible(logo is not None)
        for button in (self.choose, self.remove):
            button.setEnabled(not shown.locked)
        if logo is not None:
            self._fields.show_part(logo, shown)
            self._say(translate("LogoFields", "A picture stands on the letterhead."))
        elif not self._words.property("refused"):
            self._say(translate("LogoFields", "PNG or JPEG. Without one the name stands alone."))

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not one of these."""
        if self._description.isHidden():
            return None
        field = self._fields.field_about(finding)
        return self.choose if field is not None and finding.rule == _UNUSABLE else field

    def take(self, path: Path) -> None:
        """Read a picture in the background, and want it on the letterhead."""
        typesetter = self._context.typesetter()
        self._context.tasks.run(
            lambda: read_picture(path, typesetter),
            owner=self,
            on_success=self._take,
            on_failure=self._refuse,
        )

    def _open(self) -> None:
        title = translate("LogoFields", "Choose a picture")
        patterns = translate("LogoFields", "Pictures (%1)").replace("%1", "*.png *.jpg *.jpeg")
        choose_file(self, title, patterns, self.take)

    def _take(self, image: bytes) -> None:
        self._words.setProperty("refused", False)
        logo = self._context.drafting.logo(image)
        self.edit_wanted.emit(SetFields(self._letterhead, {"logo": logo}))

    def _refuse(self, error: PetitionDeskError) -> None:
        words = failure_in_words(error)
        self._words.setProperty("refused", True)
        self._say(f"{words.what} {words.remedy}", Tone.ATTENTION)

    def _remove(self) -> None:
        self.edit_wanted.emit(SetFields(self._letterhead, {"logo": None}))
        self.said.emit(translate("LogoFields", "Picture removed"), True)
        self.choose.setFocus()

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._words.setText(words)
        self._words.set_tone(tone)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        name = PlainLabel(translate("LogoFields", "Logo"))
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        column.addWidget(name)
        column.addLayout(Flow(self.choose, self.remove))
        column.addWidget(self._words)
        column.addWidget(self._description)
