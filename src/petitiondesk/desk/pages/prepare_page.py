"""From a letter to what may be handed to the typesetter: one audience's edition, in one language.

The page is composed where it is set: neither law nor the words of languages are needed here.
"""

from __future__ import annotations

from petitiondesk.desk.errors import UnknownLanguageError, UnsupportedLanguageError
from petitiondesk.desk.library import Library
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Addressing, Consent, Letter
from petitiondesk.typesetting.manuscript import Manuscript


def prepare_page(
    letter: Letter,
    language: str,
    library: Library,
    *,
    audience: Audience = Audience.PUBLIC,
    addressee: str = "",
    draft: bool,
) -> Manuscript:
    """Return the manuscript of the letter's edition for ``audience``.

    Args:
        letter: the letter.
        language: one of its languages.
        library: knows which languages letters can be set in.
        audience: who will read it.
        addressee: the id of one addressee, where each gets a letter of its own.
        draft: whether the watermark is shown.

    Raises:
        UnknownLanguageError: if the letter does not have this language.
        UnsupportedLanguageError: if letters cannot be set in it yet.
    """
    refuse_other_languages(letter, language, library)
    shown = edition(letter, audience)
    return Manuscript(edition=shown, language=language, addressee=addressee, draft=draft)


def refuse_other_languages(letter: Letter, language: str, library: Library) -> None:
    """Refuse a language that a letter cannot be set in.

    Raises:
        UnknownLanguageError: if the letter does not have this language.
        UnsupportedLanguageError: if letters cannot be set in it yet.
    """
    if language not in letter.languages.all:
        raise UnknownLanguageError(language=language)
    if language not in library.words:
        raise UnsupportedLanguageError(language=language)


def separate_addressees(letter: Letter) -> tuple[str, ...]:
    """Return the addressee of each page to set: every one, or an empty id for all jointly."""
    if letter.addressing is Addressing.SEPARATE and len(letter.addressees) > 1:
        return tuple(addressee.id for addressee in letter.addressees)
    return ("",)


def is_draft(letter: Letter, *, ready: bool) -> bool:
    """Tell whether a page in hand carries the watermark: until nothing is left to do for anybody.

    Args:
        letter: the letter.
        ready: whether nothing is left to finish.
    """
    return not ready or letter.consent is Consent.REQUIRED
