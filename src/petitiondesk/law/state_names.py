"""The names of states as a language writes them (Unicode CLDR), looked for in any case form."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

from babel import Locale
from babel.core import get_global

from petitiondesk.law.phrases import pattern
from petitiondesk.letter.languages import language as known_language

_DECLINED = frozenset({"uk"})
"""Languages in which the ending of a name changes."""

_SHORTEST_STEM = 4
_SHORT: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("en", "CHN"): ("PRC", "People's Republic of China"),
    ("en", "GBR"): ("UK", "Great Britain", "Britain"),
    ("en", "HKG"): ("Hong Kong", "HKSAR"),
    ("en", "MAC"): ("Macao", "Macau"),
    ("en", "KOR"): ("Republic of Korea", "ROK"),
    ("en", "LAO"): ("Lao PDR",),
    ("en", "PRK"): ("DPRK", "Democratic People's Republic of Korea"),
    ("en", "RUS"): ("Russian Federation",),
    ("en", "TUR"): ("Turkey",),
    ("en", "USA"): ("US", "USA", "America"),
    ("en", "VNM"): ("Viet Nam",),
    ("fr", "BLR"): ("Bélarus",),
    ("fr", "GBR"): ("Grande-Bretagne",),
    ("fr", "HKG"): ("Hong Kong", "Hong-Kong"),
    ("fr", "MAC"): ("Macao",),
    ("fr", "KOR"): ("République de Corée",),
    ("fr", "PRK"): ("RPDC",),
    ("fr", "RUS"): ("Fédération de Russie",),
    ("fr", "VNM"): ("Vietnam", "Viet Nam"),
    ("uk", "CHN"): ("КНР",),
    ("uk", "GBR"): ("Сполучене Королівство",),
    ("uk", "HKG"): ("Гонконг",),
    ("uk", "MAC"): ("Макао",),
    ("uk", "KOR"): ("Республіка Корея",),
    ("uk", "PRK"): ("КНДР",),
    ("uk", "RUS"): ("Російська Федерація", "РФ"),
    ("uk", "USA"): ("США",),
    ("ko", "HKG"): ("홍콩",),
    ("ko", "MAC"): ("마카오",),
    ("ko", "KOR"): ("한국",),
    ("ko", "TUR"): ("터키",),
    ("ko", "PRK"): ("조선민주주의인민공화국",),
    ("zh", "HKG"): ("香港",),
    ("zh", "MAC"): ("澳门", "澳門"),
    ("zh", "CHN"): ("中华人民共和国",),
    ("zh", "KOR"): ("大韩民国",),
    ("zh", "PRK"): ("朝鲜民主主义人民共和国",),
    ("zh", "RUS"): ("俄国",),
    ("th", "HKG"): ("ฮ่องกง",),
    ("th", "MAC"): ("มาเก๊า",),
    ("th", "KOR"): ("สาธารณรัฐเกาหลี",),
    ("th", "USA"): ("สหรัฐ",),
}
"""Usual names that CLDR writes otherwise."""

_BRACKETS = re.compile(r"^(?P<name>.+?) \((?P<other>.+)\)$")
"""How CLDR writes two names, as in ``Myanmar (Burma)``."""


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
        written = [str(territories[a]) for a in aliases.get(code, ()) if a in territories]
        names = [each for name in written for each in _both(name)]
        names += _SHORT.get((language, code), ())
        if names:
            found[code] = pattern(_forms(names, language), language)
    return found


def _both(name: str) -> tuple[str, ...]:
    found = _BRACKETS.match(name)
    return (found["name"], found["other"]) if found else (name,)


def _forms(names: Iterable[str], language: str) -> list[str]:
    plain = (name.replace("’", "'").replace("\u02bc", "'") for name in names)
    escaped = [re.escape(name).replace(r"\ ", " ") for name in plain]
    if language not in _DECLINED:
        return escaped
    return [" ".join(map(_stem, name.split(" "))) for name in escaped]


def _stem(word: str) -> str:
    """Return a word of a name without the vowel that changes, and any ending in its place."""
    if word.isupper():
        return word
    if len(word) > _SHORTEST_STEM and word[-1] in "аяіїьйе":
        return f"{word[:-1]}~"
    return f"{word}~"
