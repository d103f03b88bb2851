"""Inserting a computed count into a text: a number that is right whoever signs in the end."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from petitiondesk.letter.fields import NAMES
from petitiondesk.page.words import plural_categories
from petitiondesk.ui.pages.word_tool import WordTool
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.block_field import BlockField
from petitiondesk.ui.widgets.text_field import TextField

_GAP = "…"


def count_field(name: str, code: str) -> str:
    """Return a count with a gap for each form that counted words have in a language."""
    return "{" + "|".join((name, *(_GAP for _form in plural_categories(code)))) + "}"


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


class InsertCount(WordTool):
    """Offers the counts, and puts one where the caret was last in a field.

    With words, the first gap is selected: the person types the word for one, for several.

    Args:
        field: the text that counts are put into.
    """

    def __init__(self, field: BlockField, *, parent: QWidget | None = None) -> None:
        super().__init__(translate("InsertCount", "Insert a count"), "plus", parent=parent)
        self._field = field
        self._target: TextField = field.source
        self._language = ""
        field.in_hand.connect(self._remember)
        menu = QMenu(self)
        for name, words in count_names():
            number = menu.addAction(words)
            number.triggered.connect(lambda _on=False, name=name: self._insert("{" + name + "}"))
        menu.addSeparator()
        with_words = translate("InsertCount", "%1, with a word after the number")
        for name, words in count_names():
            counted = menu.addAction(with_words.replace("%1", words))
            counted.triggered.connect(lambda _on=False, name=name: self._insert_counted(name))
        self.setMenu(menu)

    def show_letter(self, shown: Shown) -> None:
        """Count in the prevailing language until the caret comes to a translation."""
        self.setEnabled(not shown.locked)
        if self._language not in (shown.letter.languages.prevailing, shown.courtesy):
            self._language = shown.letter.languages.prevailing
            self._target = self._field.source

    def _remember(self, _block: str, language: str) -> None:
        self._target = self._field.field_of(language)
        self._language = language

    def _insert_counted(self, name: str) -> None:
        inserted = count_field(name, self._language)
        if self._insert(inserted):
            cursor = self._target.textCursor()
            start = cursor.position() - len(inserted) + inserted.index(_GAP)
            cursor.setPosition(start)
            cursor.setPosition(start + len(_GAP), QTextCursor.MoveMode.KeepAnchor)
            self._target.setTextCursor(cursor)

    def _insert(self, text: str) -> bool:
        if self._target.isReadOnly():
            return False
        self._target.insertPlainText(text)
        self._target.setFocus()
        return True
