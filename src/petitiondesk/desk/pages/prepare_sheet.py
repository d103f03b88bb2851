"""From a letter to the sheets that are made of it: the digest, and what newsrooms get."""

from __future__ import annotations

from msgspec.structs import replace

from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.manuscript import Manuscript, Sheet


def prepare_sheet(
    letter: Letter,
    language: str,
    library: Library,
    sheet: Sheet,
    *,
    audience: Audience = Audience.PUBLIC,
    draft: bool,
) -> Manuscript:
    """Return the manuscript of a sheet. It is for no addressee: one names them all.

    Args:
        letter: the letter.
        language: one of its languages.
        library: knows which languages letters can be set in.
        sheet: what to make. A press version is made of the public edition, whoever asks.
        audience: who will read the digest.
        draft: whether the watermark is shown.

    Raises:
        UnknownLanguageError: if the letter does not have this language.
        UnsupportedLanguageError: if letters cannot be set in it yet.
    """
    readers = Audience.PUBLIC if sheet is Sheet.PRESS else audience
    page = prepare_page(letter, language, library, audience=readers, draft=draft)
    return replace(page, sheet=sheet)
