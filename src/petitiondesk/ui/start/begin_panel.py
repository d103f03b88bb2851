"""Ways to a new letter: empty, from a sample, from a letter file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.desk.samples import Sample
from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.letter.letter import Kind
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.fonts import letter_font
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.pages.words import kinds
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import Heading, SmallLabel

_SAMPLES = "Samples"
"""The titles and descriptions of samples stand beside them, and are translated under this name."""


class BeginPanel(QFrame):
    """``new_wanted`` carries kind and language; the others a sample's name, and a file.

    ``check_wanted`` asks for a way to check a file from anywhere.

    Args:
        samples: the letters to learn from.
        tour: the name of the one to begin with.

    Attributes:
        samples: their names and titles.
    """

    new_wanted = Signal(object, str)
    sample_wanted = Signal(str)
    file_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self, samples: Sequence[Sample], tour: str) -> None:
        super().__init__()
        self.setProperty("face", "card")
        self.kind = Choice(translate("BeginPanel", "Kind of letter"), kinds())
        self.language = Choice(
            translate("BeginPanel", "Main language"),
            [(known.code, known.endonym) for known in LANGUAGES],
            font_of=letter_font,
        )
        self.kind.set_value(Kind.OPEN_LETTER)
        self.language.set_value(LANGUAGES[0].code)
        self.begin = PrimaryButton(translate("BeginPanel", "New letter"), "file-plus")
        self.begin.clicked.connect(self._begin)
        self.samples = [(each.name, translate(_SAMPLES, each.title)) for each in samples]
        self.sample = Choice(translate("BeginPanel", "Sample"), self.samples)
        self._descriptions = {each.name: translate(_SAMPLES, each.description) for each in samples}
        self._description = SmallLabel()
        self.sample.chosen.connect(self._describe)
        self.use = QuietButton(translate("BeginPanel", "Open this sample"), "book-open")
        self.use.clicked.connect(lambda: self.sample_wanted.emit(self.sample.value()))
        self.file = QuietButton(translate("BeginPanel", "Open a letter file…"), "folder-open")
        self.file.clicked.connect(self._choose_file)
        self.check = QuietButton(translate("Actions", "Check a file…"), "search")
        self.check.clicked.connect(self.check_wanted)
        self.sample.set_value(tour)
        self._describe()
        self._lay_out()

    def take_file(self, path: Path) -> None:
        """Want a letter file opened."""
        self.file_wanted.emit(path)

    def _begin(self) -> None:
        self.new_wanted.emit(self.kind.value(), self.language.value())

    def _describe(self) -> None:
        words = self._descriptions.get(self.sample.value(), "")
        self._description.setText(isolated(words))

    def _choose_file(self) -> None:
        title = translate("BeginPanel", "Open a letter file")
        patterns = translate("BeginPanel", "Letters (%1)").replace("%1", "*.letter *.json")
        choose_file(self, title, patterns, self.take_file)

    def _lay_out(self) -> None:
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        leading = Qt.AlignmentFlag.AlignLeading
        column.addWidget(Heading(translate("BeginPanel", "Begin"), level=2))
        column.addWidget(Labelled(self.kind.accessibleName(), self.kind))
        column.addWidget(Labelled(self.language.accessibleName(), self.language))
        column.addWidget(self.begin, alignment=leading)
        column.addSpacing(3 * unit)
        column.addWidget(Heading(translate("BeginPanel", "Learn from a sample"), level=2))
        column.addWidget(self.sample)
        column.addWidget(self._description)
        column.addWidget(self.use, alignment=leading)
        column.addSpacing(3 * unit)
        column.addWidget(self.file, alignment=leading)
        column.addWidget(self.check, alignment=leading)
