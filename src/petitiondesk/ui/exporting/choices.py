"""The first part of an export: which files, in which languages, for whom, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.exporting.order import FORMATS, SHEETS, ExportOrder, Format
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import counted, left_to_right, translate
from petitiondesk.ui.looks.fonts import letter_font
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.file_choice import choose_folder
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.segments import Segments
from petitiondesk.ui.widgets.toggle import Toggle


class ExportChoices(QWidget):
    """``changed`` says that something else was chosen.

    Attributes:
        folder: the one that files go to; None until it is chosen.
        draft: whether the person chose a draft or final files; None until then.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.draft: bool | None = None
        self._letter: Letter | None = None
        self._formats = {kind: Toggle(words) for kind, words in _formats()}
        self._languages: dict[str, Toggle] = {}
        self._language_row = Flow()
        name = translate("ExportChoices", "Who it is for")
        self.audience = Segments(name, _audiences())
        self._edition = SmallLabel()
        self._embargo = SmallLabel()
        self.kind = Segments(translate("ExportChoices", "Draft or final"), _kinds())
        self.choose = QuietButton(translate("ExportChoices", "Choose a folder…"), "folder-open")
        self._folder = SmallLabel(translate("ExportChoices", "No folder is chosen yet."))
        self.replace = Toggle(translate("ExportChoices", "Replace files that are there already"))
        self._lay_out()
        self._wire()

    def show_letter(self, letter: Letter) -> None:
        """Offer what the letter has."""
        self._letter = letter
        if tuple(self._languages) != letter.languages.all:
            self._offer_languages(letter.languages.all)
        self._edition.setText(_edition_in_words(letter, self.audience.value()))
        tone = Tone.ATTENTION if self.audience.value() is Audience.ARCHIVE else Tone.MUTED
        self._edition.set_tone(tone)
        self._embargo.setText(_embargo_in_words(letter))
        self._embargo.setVisible(self._formats["press"].isChecked())

    def show_kind(self, *, draft: bool) -> None:
        """Show whether drafts or final files are made, as long as the person has not chosen."""
        if self.draft is None:
            self.kind.set_value(draft)

    def first_choice(self) -> Toggle:
        """Return what is chosen first."""
        return self._formats[FORMATS[0]]

    def makes_drafts(self) -> bool:
        """Tell whether drafts are made."""
        return bool(self.kind.value())

    def makes_sheets(self) -> bool:
        """Tell whether more than the letter is made: nobody seals what is made of it."""
        return any(self._formats[kind].isChecked() for kind in SHEETS)

    def order(self, places: tuple[str, ...] = ()) -> ExportOrder | None:
        """Return what is chosen; None while something is missing.

        Args:
            places: the ids of the signatories who are to sign the PDF itself.
        """
        formats = tuple(kind for kind, box in self._formats.items() if box.isChecked())
        languages = tuple(code for code, box in self._languages.items() if box.isChecked())
        if self.folder is None or not formats or not languages:
            return None
        return ExportOrder(
            folder=self.folder,
            languages=languages,
            formats=formats,
            audience=self.audience.value(),
            replace=self.replace.isChecked(),
            draft=self.makes_drafts(),
            places=places,
        )

    def missing(self) -> tuple[str, QWidget]:
        """Return what is still to be chosen, in words, and where that is done."""
        if not any(box.isChecked() for box in self._formats.values()):
            words = translate("ExportChoices", "Choose at least one kind of file.")
            return words, self.first_choice()
        if not any(box.isChecked() for box in self._languages.values()):
            first = next(iter(self._languages.values()))
            return translate("ExportChoices", "Choose at least one language."), first
        return translate("ExportChoices", "Choose the folder that the files go to."), self.choose

    def take_folder(self, folder: Path) -> None:
        """Take the folder that the files go to."""
        self.folder = folder
        self._folder.setText(left_to_right(str(folder)))
        self.changed.emit()

    def _offer_languages(self, codes: tuple[str, ...]) -> None:
        before = {code for code, box in self._languages.items() if not box.isChecked()}
        for box in self._languages.values():
            self._language_row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._languages = {code: self._language_box(code) for code in codes}
        for code, box in self._languages.items():
            box.set_value(on=code not in before)
            self._language_row.addWidget(box)
        put_in_order((self._formats[SHEETS[-1]], *self._languages.values()))

    def _language_box(self, code: str) -> Toggle:
        box = Toggle(language_name(code))
        box.setFont(letter_font(code))
        box.chosen.connect(self.changed)
        return box

    def _choose_folder(self) -> None:
        title = translate("ExportChoices", "Choose the folder that the files go to")
        choose_folder(self, title, self.take_folder)

    def _choose_audience(self) -> None:
        if self._letter is not None:
            self.show_letter(self._letter)
        self.changed.emit()

    def _choose_kind(self, draft: bool) -> None:
        self.draft = draft
        self.changed.emit()

    def _choose_format(self) -> None:
        self._embargo.setVisible(self._formats["press"].isChecked())
        self.changed.emit()

    def _wire(self) -> None:
        for kind, box in self._formats.items():
            box.set_value(on=kind in FORMATS)
            box.chosen.connect(self._choose_format)
        self.kind.chosen.connect(self._choose_kind)
        self.audience.chosen.connect(self._choose_audience)
        self.choose.clicked.connect(self._choose_folder)

    def _lay_out(self) -> None:
        unit = measures().unit
        formats, languages = QWidget(), QWidget()
        formats.setLayout(Flow(*self._formats.values()))
        languages.setLayout(self._language_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addWidget(Labelled(translate("ExportChoices", "Files"), formats))
        column.addWidget(self._embargo)
        column.addWidget(Labelled(translate("ExportChoices", "Languages"), languages))
        column.addWidget(Labelled(self.audience.accessibleName(), self.audience))
        column.addWidget(self._edition)
        column.addWidget(Labelled(self.kind.accessibleName(), self.kind))
        folder = QWidget()
        inside = QVBoxLayout(folder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(Flow(self.choose))
        inside.addWidget(self._folder)
        folder.setFocusProxy(self.choose)
        column.addWidget(Labelled(translate("ExportChoices", "Folder"), folder))
        column.addWidget(self.replace)


def _formats() -> list[tuple[Format, str]]:
    return [
        ("pdf", translate("ExportChoices", "PDF")),
        ("docx", translate("ExportChoices", "Word (DOCX)")),
        ("digest", translate("ExportChoices", "One-page summary (PDF)")),
        ("press", translate("ExportChoices", "Press version (PDF and Word)")),
    ]


def _kinds() -> list[tuple[bool, str]]:
    return [
        (False, translate("ExportChoices", "Final files")),
        (True, translate("ExportChoices", "A draft, marked on every page")),
    ]


def _embargo_in_words(letter: Letter) -> str:
    if letter.embargo is None:
        return translate(
            "ExportChoices", "The letter has no embargo: the press version says so on every page."
        )
    day, _, time = letter.embargo.until.partition("T")
    said = translate(
        "ExportChoices",
        "The press version says the embargo on every page: until %1, %2 (%3). Newsrooms get what "
        "everybody may see.",
    )
    clock = QLocale().toString(QTime.fromString(time, "HH:mm"), QLocale.FormatType.ShortFormat)
    said = said.replace("%1", day_in_words(day)).replace("%2", clock)
    return said.replace("%3", left_to_right(letter.embargo.time_zone))


def _audiences() -> list[tuple[Audience, str]]:
    return [
        (Audience.PUBLIC, translate("ExportChoices", "Everybody")),
        (Audience.RECIPIENT, translate("ExportChoices", "The recipient")),
        (Audience.ARCHIVE, translate("ExportChoices", "Our archive")),
    ]


def _edition_in_words(letter: Letter, audience: Audience) -> str:
    if audience is Audience.ARCHIVE:
        return translate(
            "ExportChoices",
            "Everything is named, also what must not leave. Keep it in a safe place.",
        )
    withheld = sum(group.count for group in edition(letter, audience).withheld)
    if not withheld:
        return translate("ExportChoices", "Every organisation that signs is named.")
    return counted(
        "ExportChoices",
        "1 organisation is counted and not named.",
        "%Ln organisations are counted and not named.",
        withheld,
    )
