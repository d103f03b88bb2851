"""From a letter to the page tree that one audience reads in one language."""

from __future__ import annotations

from petitiondesk.desk.errors import UnknownLanguageError
from petitiondesk.desk.library import Library
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Addressing, Letter
from petitiondesk.page.build import build
from petitiondesk.page.tree import PageTree


def compose_page(
    letter: Letter,
    language: str,
    library: Library,
    *,
    audience: Audience = Audience.PUBLIC,
    addressee: str | None = None,
    draft: bool,
) -> PageTree:
    """Return the page tree of the letter's edition for ``audience``.

    Args:
        letter: the letter.
        language: one of its languages.
        library: citations and fixed words.
        audience: who will read it.
        addressee: the id of one addressee, where each gets a letter of its own.
        draft: whether the watermark is shown.

    Raises:
        UnknownLanguageError: if the letter does not have this language.
        UnsupportedLanguageError: if letters cannot be set in it yet.
    """
    if language not in letter.languages.all:
        raise UnknownLanguageError(language=language)
    return build(
        edition(letter, audience),
        language,
        words=library.words_in(language),
        citations=library.citations(letter, language),
        addressee=addressee,
        draft=draft,
    )


def separate_addressees(letter: Letter) -> tuple[str | None, ...]:
    """Return the addressee of each page to set: every one, or None for all jointly."""
    if letter.addressing is Addressing.SEPARATE and len(letter.addressees) > 1:
        return tuple(addressee.id for addressee in letter.addressees)
    return (None,)
