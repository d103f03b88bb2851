"""Ctrl+K over the start screen: what can be done, ways to begin, and every letter to open."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtWidgets import QWidget

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.actions import Actions, Offer
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.words import kinds
from petitiondesk.ui.palette.entries import (
    entries_of_actions,
    entries_of_letters,
    label_and_words,
)
from petitiondesk.ui.palette.palette import Entry, Palette
from petitiondesk.ui.start.begin_panel import BeginPanel


class StartSearch:
    """Offers itself as an action, and fills the palette.

    Args:
        page: what the palette lies over.
        actions: what can be done.
        begin: the ways to a new letter, in the language that is chosen there.
        letters: returns the letters of the vault.
        open_: opens one of them, by its id.
    """

    def __init__(
        self,
        page: QWidget,
        actions: Actions,
        begin: BeginPanel,
        letters: Callable[[], Iterable[DraftEntry]],
        open_: Callable[[str], object],
    ) -> None:
        self.palette_ = Palette(page)
        self._actions = actions
        self._begin = begin
        self._letters = letters
        self._open = open_
        words = translate("Actions", "Find or do anything")
        actions.offer(page, Offer("find", words, self.open, ("Ctrl+K",), "search"))

    def open(self) -> None:
        """Show what can be found."""
        there = [each for each in self._letters() if each.shelf is not Shelf.TRASH]
        self.palette_.open_with(
            [
                *self._ways_to_begin(),
                *entries_of_letters(there, self._open),
                *entries_of_actions(self._actions),
            ]
        )

    def _ways_to_begin(self) -> Iterator[Entry]:
        begin, new = self._begin, translate("BeginPanel", "New letter")
        code, plus = begin.language.value(), symbol("file-plus", Tone.MUTED)
        for kind, name in kinds():
            call = functools.partial(begin.new_wanted.emit, kind, code)
            yield Entry(label_and_words(new, name), language_name(code), call, plus)
        book, sample = symbol("book-open", Tone.MUTED), translate("BeginPanel", "Sample")
        for name, title in begin.samples:
            yield Entry(title, sample, functools.partial(begin.sample_wanted.emit, name), book)
        folder = symbol("folder-open", Tone.MUTED)
        yield Entry(begin.file.text(), "", begin.file.click, folder)
