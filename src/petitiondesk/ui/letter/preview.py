"""Which edition of the letter in hand the paper shows: its language and its readers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from petitiondesk.desk.pages.prepare_page import is_draft
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import is_ready
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.preview.feed import PreviewFeed, Wish
from petitiondesk.ui.preview.preview import PreviewPane
from petitiondesk.ui.session import Session


class LetterPreview(QObject):
    """Follows the letter, and the language in which the author writes."""

    def __init__(self, pane: PreviewPane, letter: OpenLetter, session: Session) -> None:
        super().__init__(pane)
        self._pane = pane
        self._letter = letter
        self._language = self._prevailing = letter.letter.languages.prevailing
        self._audience = Audience.PUBLIC
        self._feed = PreviewFeed(pane, session.typesetter, session.library, session.tasks)
        pane.bar.language_chosen.connect(self._choose_language)
        pane.bar.audience_chosen.connect(self._choose_audience)

    def show(self) -> None:
        """Show the letter as it is now; where another text prevails, that one."""
        letter = self._letter.letter
        prevailing = letter.languages.prevailing
        if prevailing != self._prevailing or self._language not in letter.languages.all:
            self._language = self._prevailing = prevailing
        draft = is_draft(letter, ready=is_ready(self._letter.findings))
        self._pane.bar.show_letter(letter, self._language, self._audience)
        self._feed.show(Wish(letter, self._language, self._audience, draft))

    def take_in_hand(self, block: str, language: str) -> None:
        """Tint the paragraph that the caret came to, in the language of its field."""
        if language and language != self._language:
            self._choose_language(language)
        self._pane.take_in_hand(block)

    def _choose_language(self, code: str) -> None:
        self._language = code
        self.show()

    def _choose_audience(self, audience: Audience) -> None:
        self._audience = audience
        self.show()
