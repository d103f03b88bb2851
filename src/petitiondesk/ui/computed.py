"""Texts of a letter with their counts computed, as the paper says them."""

from __future__ import annotations

from collections.abc import Callable

from petitiondesk.desk.library import Library
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.fields import counts
from petitiondesk.letter.letter import Letter
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import expanded


def with_counts(letter: Letter, library: Library, code: str = "") -> Callable[[str], str]:
    """Return what puts numbers in the place of the counts of a text.

    In a language without fixed words they stay as they are written.

    Args:
        letter: what is counted.
        library: how languages write numbers.
        code: the language of the text; the one that prevails where none is named.
    """
    code = code or letter.languages.prevailing
    words = library.words.get(code)
    if words is None:
        return str
    shown = edition(letter, Audience.PUBLIC)
    setting = Setting(edition=shown, words=words, citations={}, counts=counts(shown))
    return lambda text: expanded(text, code, setting)
