"""Inserting a computed count into a text: a number that is right whoever signs in the end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QWidget

from petitiondesk.desk.library import Library
from petitiondesk.letter.fields import NAMES, fields_in
from petitiondesk.ui.computed import with_counts
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.pages.word_tool import WordTool
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.block_field import BlockField
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.text_field import TextField


def count_names() -> list[tuple[str, str]]:
    """Return what can be counted, with its words."""
    words = {
        "signatories.count": translate("InsertCount", "Organisations that sign"),
        "signatories.withheld": translate("InsertCount", "Organisations that are not named"),
        "countries.count": translate("InsertCount", "Countries they are from"),
        "facts.count": translate("InsertCount", "Facts"),
        "demands.count": translate("InsertCount", "Demands"),
        "annexes.count": translate("InsertCount", "Annexes"),
    }
    return [(name, words[name]) for name in NAMES]


_COUNTED = {
    "signatories.count": "organisations",
    "signatories.withheld": "organisations",
    "countries.count": "countries",
    "facts.count": "facts",
    "demands.count": "demands",
    "annexes.count": "annexes",
}
"""What each count counts, as the words of a language name it."""


def with_word(name: str, library: Library, code: str) -> str:
    """Return a count with its word, as a field of a text; alone in a language without words."""
    if code not in library.words:
        return f"{{{name}}}"
    forms: Mapping[str, str] = getattr(library.words[code].counted, _COUNTED[name])
    return f"{{{'|'.join((name, *forms.values()))}}}"


class InsertCount(WordTool):
    """Offers the counts as the letter will say them, and puts one where the caret was last.

    Args:
        field: the text that counts are put into.
        library: how languages write numbers.
    """

    def __init__(
        self, field: BlockField, library: Library, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("InsertCount", "Insert a count"), "plus", parent=parent)
        self._field = field
        self._library = library
        self._target: TextField = field.source
        self._language = ""
        self._shown: Shown | None = None
        field.in_hand.connect(self._remember)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.offer)
        self.setMenu(menu)
        self.setPopupMode(self.ToolButtonPopupMode.InstantPopup)  # it opens at the first press

    def show_letter(self, shown: Shown) -> None:
        """Count in the prevailing language until the caret comes to a translation."""
        self._shown = shown
        self.setEnabled(not shown.locked)
        prevailing = shown.letter.languages.prevailing
        if not self._language or self._language not in (prevailing, shown.courtesy):
            self._language = prevailing
            self._target = self._field.source

    def offer(self) -> None:
        """Fill the menu: each count with its word, then each as a number alone."""
        if self._shown is None:
            return
        computed = with_counts(self._shown.letter, self._library, self._language)
        menu, form = self.menu(), translate("InsertCount", "%1: %2")
        menu.clear()
        alone = [(words, f"{{{name}}}") for name, words in count_names()]
        followed = [
            (words, with_word(name, self._library, self._language)) for name, words in count_names()
        ]
        for words, inserted in (*followed, ("", ""), *alone):
            if not words:
                menu.addSeparator()
                continue
            said = form.replace("%1", words).replace("%2", isolated(computed(inserted)))
            action = menu.addAction(said)
            action.triggered.connect(lambda _on=False, text=inserted: self._insert(text))

    def _remember(self, _block: str, language: str) -> None:
        self._target = self._field.field_of(language)
        self._language = language

    def _insert(self, text: str) -> None:
        if not self._target.isReadOnly():
            self._target.insertPlainText(text)
            self._target.setFocus()


class CountsInWords(SmallLabel):
    """Says under a text what its counts become, so that nobody has to read braces."""

    def __init__(self, field: BlockField, library: Library) -> None:
        super().__init__()
        self._field = field
        self._library = library
        self.hide()

    def show_letter(self, shown: Shown) -> None:
        """Say what the letter says now in the place of each count."""
        text = self._field.source.text()
        computed = with_counts(shown.letter, self._library)
        values = [isolated(computed(text[each.start : each.end])) for each in fields_in(text)]
        form = translate("InsertCount", "In the letter, what stands in braces reads: %1")
        self.setText(form.replace("%1", " · ".join(dict.fromkeys(values))))
        self.setVisible(bool(values))
