"""Texts of a letter with their counts computed, as the paper says them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from petitiondesk.desk.library import Library
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.fields import counts, fields_in
from petitiondesk.letter.letter import Letter

if TYPE_CHECKING:
    from petitiondesk.page.setting import Setting


def with_counts(letter: Letter, library: Library, code: str = "") -> Callable[[str], str]:
    """Return what puts numbers in the place of the counts of a text.

    In a language without fixed words they stay as they are written. How a language counts is read
    at the first text that has a count.

    Args:
        letter: what is counted.
        library: how languages write numbers.
        code: the language of the text; the one that prevails where none is named.
    """
    code = code or letter.languages.prevailing
    if code not in library.words:
        return str
    setting = functools.cache(lambda: _setting(letter, library, code))
    return lambda text: _counted(text, code, setting()) if fields_in(text) else text


def _setting(letter: Letter, library: Library, code: str) -> Setting:
    from petitiondesk.page.setting import Setting  # noqa: PLC0415 - see `with_counts`

    shown = edition(letter, Audience.PUBLIC)
    return Setting(edition=shown, words=library.words[code], citations={}, counts=counts(shown))


def _counted(text: str, code: str, setting: Setting) -> str:
    from petitiondesk.page.counting import expanded  # noqa: PLC0415 - see `with_counts`

    return expanded(text, code, setting)
