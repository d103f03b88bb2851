"""Names of languages in the interface's language, as Unicode CLDR has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from petitiondesk.ui.messages import language_name

if TYPE_CHECKING:
    from babel import Locale


def language_in_words(code: str) -> str:
    """Return the name of a letter's language in the interface's; else in itself."""
    return locale_data(QLocale().name()).languages.get(code) or language_name(code)


def locale_data(interface_language: str) -> Locale:
    """Return what CLDR knows in a language; in English where it does not know the language."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - megabytes, wanted by few pages

    try:
        return Locale.parse(interface_language)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
