"""What every part of the page is set from: the edition, the language and its words."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.letter.languages import language
from petitiondesk.letter.letter import Letter
from petitiondesk.page.words import Words


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One edition about to be set in one language.

    Attributes:
        edition: what the audience may see.
        words: the fixed words of the page's language.
        citations: of the letter's provisions, by their ids.
        counts: the value of each field.
    """

    edition: Edition
    words: Words
    citations: Mapping[str, Citation]
    counts: Mapping[str, int]

    @property
    def content(self) -> Letter:
        """The letter as the audience may see it."""
        return self.edition.content

    @property
    def language(self) -> str:
        """The code of the page's language."""
        return self.words.language

    def tag(self, code: str) -> str:
        """Return ``code`` where it is another language of letters than the page's; else empty."""
        return code if code != self.language and language(code) else ""
