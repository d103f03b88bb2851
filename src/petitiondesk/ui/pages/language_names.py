"""Names of languages in the interface's language, as Unicode CLDR has them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from petitiondesk.ui.language.country_names import locale_data
from petitiondesk.ui.messages import language_name


def language_in_words(code: str) -> str:
    """Return the name of a letter's language in the interface's; else in itself."""
    return locale_data(QLocale().name()).languages.get(code) or language_name(code)
