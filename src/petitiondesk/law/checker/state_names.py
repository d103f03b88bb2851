"""The names of states as a language writes them (Unicode CLDR), looked for in any case form."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

from babel import Locale
from babel.core import get_global

from petitiondesk.law.checker.phrases import pattern
from petitiondesk.letter.languages import language as known_language

_DECLINED = frozenset({"uk"})
"""Languages in which the ending of a name changes."""

_SHORTEST_STEM = 4
_SHORT: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("en", "KOR"): ("South Korea", "Republic of Korea"),
    ("en", "PRK"): ("North Korea", "DPRK"),
    ("en", "USA"): ("United States", "America"),
    ("ko", "KOR"): ("한국", "대한민국"),
    ("ko", "PRK"): ("북한",),
}
"""Usual names that CLDR writes otherwise."""


@functools.cache
def state_names(language: str, codes: tuple[str, ...]) -> Mapping[str, re.Pattern[str]]:
    """Return a pattern for the names of each state, by ISO 3166 alpha-3 code.

    Args:
        language: code of a language; one that letters are not written in has no names.
        codes: of the states that are looked for.
    """
    known = known_language(language)
    if known is None:
        return {}
    territories = Locale.parse(known.locale).territories
    aliases = get_global("territory_aliases")
    found: dict[str, re.Pattern[str]] = {}
    for code in codes:
        names = [str(territories[a]) for a in aliases.get(code, ()) if a in territories]
        names += _SHORT.get((language, code), ())
        if names:
            found[code] = pattern(_forms(names, language), language)
    return found


def _forms(names: Iterable[str], language: str) -> list[str]:
    escaped = [re.escape(name).replace(r"\ ", " ").replace("’", "'") for name in names]
    if language not in _DECLINED:
        return escaped
    return [_stem(name) for name in escaped]


def _stem(name: str) -> str:
    """Return a name without the vowel that changes, and any ending in its place."""
    if len(name) > _SHORTEST_STEM and name[-1] in "аяіїьйе":
        return f"{name[:-1]}~"
    return f"{name}~"
