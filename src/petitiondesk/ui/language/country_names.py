"""The countries by name, for choosing one; letters know them by their ISO 3166 alpha-3 code.

What Unicode CLDR knows is read when it is first asked for: it takes megabytes, and few pages ask.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_GONE = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
"""Codes of former countries, which Unicode CLDR keeps as names of today's."""


@functools.cache
def countries(interface_language: str) -> tuple[tuple[str, str], ...]:
    """Return the code and the name of each country, by name, in the interface's language."""
    from babel.core import get_global  # noqa: PLC0415 - see the module

    names = locale_data(interface_language).territories
    known = (
        (alpha3, str(names[today[0]]))
        for alpha3, today in get_global("territory_aliases").items()
        if len(alpha3) == len("KOR") and alpha3.isalpha() and alpha3 not in _GONE
        if len(today) == 1 and today[0] in names
    )
    return tuple(sorted(known, key=lambda country: country[1].casefold()))


def country_name(code: str, interface_language: str) -> str:
    """Return the name of a country; the code where it has none."""
    return dict(countries(interface_language)).get(code, code)


def locale_data(interface_language: str) -> Locale:
    """Return what CLDR knows in a language; in English where it does not know the language."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - see the module

    try:
        return Locale.parse(interface_language)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
