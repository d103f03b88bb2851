"""Whether the letter in hand is saved: a word in the bar, and a lasting notice where it is not."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.letter.panels import LetterPanels
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.news import saved_in_words
from petitiondesk.ui.open_letter import OpenLetter


class SaveNews(QObject):
    """Tells what becomes of each save; of a sample, which is kept nowhere, only that.

    Args:
        letter: the letter in hand.
        panels: where it is told.
        sample: whether nothing is kept.
    """

    def __init__(self, letter: OpenLetter, panels: LetterPanels, *, sample: bool) -> None:
        super().__init__(panels)
        self._letter = letter
        self._panels = panels
        self._sample = sample
        if sample:
            words = translate("LetterWindow", "A trial: nothing is kept on this computer")
            panels.top.show_saved(words)
        letter.changed.connect(self._say_saving)
        letter.saved.connect(self._say_saved)
        letter.failed.connect(self._say_not_saved)

    def _say_saving(self) -> None:
        if self._letter.unsaved and not self._sample:
            self._panels.top.show_saved(translate("LetterWindow", "Saving…"))

    def _say_saved(self, when: dt.datetime) -> None:
        self._panels.show_notice("")
        if not self._sample and not self._letter.unsaved:  # else there are newer words already
            self._panels.top.show_saved(saved_in_words(when))

    def _say_not_saved(self, error: PetitionDeskError) -> None:
        self._panels.top.show_saved(translate("LetterWindow", "Not saved"), problem=True)
        self._panels.show_notice(sentence_about(error))
