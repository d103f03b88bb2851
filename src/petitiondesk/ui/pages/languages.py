"""The languages of the letter: one that prevails, and courtesy translations to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.letter.edits import SetFields, SetPrevailing
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.languages import LANGUAGES, language
from petitiondesk.letter.letter import Languages, Letter
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import counted, isolated, translate
from petitiondesk.ui.looks.fonts import letter_font
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.toggle import Toggle

_WIDEST = 7
"""So many capital X are as wide as the widest name of a language, "українська"."""


def with_courtesy(languages: Languages, code: str, *, wanted: bool) -> Languages:
    """Return the languages with a courtesy translation more, or without it."""
    others = tuple(other for other in languages.courtesy if other != code)
    return Languages(
        prevailing=languages.prevailing, courtesy=(*others, code) if wanted else others
    )


class LanguageFields(QWidget):
    """Chooses languages among those that letters can be set in. ``edit_wanted`` carries the edit.

    :attr:`prevailing` stands outside, beside what the page puts it next to.
    """

    edit_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        name = translate("LanguageFields", "Main language")
        # To measure all the names would load the fonts of every script.
        self.choice = Choice(name, _named(), characters=_WIDEST, font_of=letter_font)
        self.choice.setObjectName("languages.prevailing")
        self.choice.chosen.connect(self._choose)
        self.prevailing = Labelled(name, self.choice)
        self._boxes: dict[str, Toggle] = {}
        self._fold = Fold("")
        self._fold.opening.connect(self._make_boxes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(self._fold)

    def show_languages(self, shown: Shown) -> None:
        """Show the languages of the letter."""
        self._shown = shown
        chosen = shown.letter.languages
        self._offer_unknown(chosen.prevailing)
        self.choice.set_value(chosen.prevailing)
        self.choice.setEnabled(not shown.locked)
        self.prevailing.show_problem(_unsupported(shown))
        self._show_boxes(shown)
        self._fold.set_words(_courtesy_in_words(chosen))

    def field_about(self, finding: Finding) -> QWidget:
        """Return what mends a finding about the languages."""
        self._make_boxes()
        box = self._boxes.get(finding.language)
        return box if box is not None and not box.isHidden() else self.choice

    def _offer_unknown(self, code: str) -> None:
        """Show a language that letters cannot be set in yet by its code."""
        if language(code) is None:
            self.choice.set_options([*_named(), (code, isolated(code))])

    def _make_boxes(self) -> None:
        """Make the boxes once they are needed: their names load the fonts of every script."""
        if not self._boxes:
            self._boxes = {code: self._box(code, endonym) for code, endonym in _named()}
            self._fold.body.addLayout(Flow(*self._boxes.values()))
            put_in_order((self._fold,))
            if self._shown is not None:
                self._show_boxes(self._shown)

    def _show_boxes(self, shown: Shown) -> None:
        chosen = shown.letter.languages
        for code, box in self._boxes.items():
            box.set_value(on=code in chosen.courtesy)
            box.setVisible(code != chosen.prevailing)
            box.setEnabled(not shown.locked)

    def _box(self, code: str, endonym: str) -> Toggle:
        box = Toggle(endonym)
        box.setFont(letter_font(code))
        box.setObjectName(f"languages.{code}")
        box.chosen.connect(lambda on: self._tick(code, wanted=on))
        return box

    def _choose(self, code: str) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(SetPrevailing(code))

    def _tick(self, code: str, *, wanted: bool) -> None:
        if self._shown is not None:
            letter = self._shown.letter
            self._want(letter, with_courtesy(letter.languages, code, wanted=wanted))

    def _want(self, letter: Letter, languages: Languages) -> None:
        self.edit_wanted.emit(SetFields(letter.id, {"languages": languages}))


def _named() -> list[tuple[str, str]]:
    return [(known.code, known.endonym) for known in LANGUAGES]


def _courtesy_in_words(languages: Languages) -> str:
    count = len(languages.courtesy)
    if not count:
        return translate("LanguageFields", "No translations")
    return counted("LanguageFields", "1 translation", "%Ln translations", count)


def _unsupported(shown: Shown) -> str:
    pairs = zip(shown.findings, shown.sentences, strict=True)
    return next((said for f, said in pairs if f.rule == "language.unsupported"), "")
