"""Chinese names, from their Pinyin, in Latin, Cyrillic, Hangul and Thai script.

Latin: Pinyin (ISO 7098), Wade-Giles, Tongyong Pinyin, and the spelling of ü in passports
(ICAO Doc 9303). Cyrillic: the system of Palladius, and how Ukrainian writes it. Hangul: the rules
of the National Institute of Korean Language for Chinese (1986). Thai: the rules of the Royal
Society for Mandarin (2006), and what newspapers write. A syllable is an initial and a final of
Pinyin; what begins with y or w has no initial.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

import msgspec

from petitiondesk.protection.folding import words
from petitiondesk.protection.tables.chinese_tables import (
    BUZZED,
    FINALS,
    INITIALS,
    SURNAMES,
    WITHOUT_INITIAL,
    Final,
    Initial,
)
from petitiondesk.protection.tables.composing import hangul, joined, options, plain_thai, thai

_SYLLABLE = re.compile(
    "(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?"
    "(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua"
    "|ui|uo|ue|ve|er|a|(?<![dghjklnqrstxzc])o|e|i|u|v)"
    "|(y(?:ang|ong|ing|uan|ai|ao|an|in|ou|ue|un|a|e|i|o|u)|w(?:ang|eng|ai|ei|an|en|a|o|u))"
)
_U_WITH_DOTS = re.compile(r"u(?=[\u0300-\u0304\u030c]?\u0308)|(?<=\b[ln])yu(?![ae])")
_BUZZING = frozenset({"zh", "ch", "sh", "r", "z", "c", "s"})
_OF_V = frozenset({"j", "q", "x"})
_PALATAL_HANGUL = str.maketrans("야얘여예요유", "아애어에오우")
_PALATALS = frozenset({12, 13, 14})
"""The initials ㅈ, ㅉ and ㅊ, after which no glide is written."""

MAX_SYLLABLES = 3


class Syllable(msgspec.Struct, frozen=True):
    """A syllable of Pinyin as the tables have it."""

    pinyin: str
    name: str
    initial: Initial
    final: Final


def folded(word: str) -> str:
    """Return a word of a spelling in Pinyin, folded; ``v`` stands for ü."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(part.text for part in words(_U_WITH_DOTS.sub("v", apart)))


def syllables(word: str) -> tuple[Syllable, ...]:
    """Return the syllables of a folded word in Pinyin; none where it is no Pinyin."""
    return tuple(_cut(word) or ()) if word else ()


def _cut(word: str) -> list[Syllable] | None:
    """Cut a word into syllables, each as long as the rest allows."""
    if not word:
        return []
    longest = _SYLLABLE.match(word)
    for end in range(longest.end() if longest else 0, 0, -1):
        found = _SYLLABLE.fullmatch(word, 0, end)
        found = found if found and (found[1] or found[3] or found[2] in WITHOUT_INITIAL) else None
        rest = _cut(word[end:]) if found else None
        if found and rest is not None:
            return [_syllable(found), *rest]
    return None


def _syllable(found: re.Match[str]) -> Syllable:
    name, final = found[1] or "", found[2] or ""
    if found[3]:
        return Syllable(found[0], "", INITIALS[""], WITHOUT_INITIAL[found[3]])
    if name in _OF_V and final.startswith("u"):
        final = "v" + final[1:]
    if final == "i" and name in _BUZZING:
        return Syllable(found[0], name, INITIALS[name], BUZZED)
    finals = FINALS if name else WITHOUT_INITIAL
    return Syllable(found[0], name, INITIALS[name], finals["ve" if final == "ue" else final])


def latin(word: str) -> frozenset[str]:
    """Return how a word in Pinyin is spelled in Latin letters."""
    return frozenset(_spelled(word, _of_latin))


def cyrillic(word: str) -> frozenset[str]:
    """Return how a word in Pinyin is spelled in Cyrillic letters."""
    return frozenset(_spelled(word, _of_cyrillic))


def in_hangul(word: str) -> frozenset[str]:
    """Return how a word in Pinyin is spelled in Hangul."""
    return frozenset(_spelled(word, _of_hangul))


def in_thai(word: str) -> frozenset[str]:
    """Return how a word in Pinyin is spelled in Thai, as `plain_thai` leaves it."""
    return frozenset(map(plain_thai, _spelled(word, _of_thai)))


def _spelled(word: str, of: Callable[[Syllable], Iterator[str]]) -> Iterator[str]:
    parts = syllables(word)
    return joined(tuple(dict.fromkeys(of(each))) for each in parts) if parts else iter(())


def _of_latin(syllable: Syllable) -> Iterator[str]:
    yield syllable.pinyin.replace("v", "u")
    yield syllable.pinyin.replace("v", "yu")
    for initials, finals in (
        (syllable.initial.wade, syllable.final.wade),
        (syllable.initial.tongyong, syllable.final.tongyong),
    ):
        yield from joined((options(initials), _after(finals, syllable.name)))


def _after(finals: str | Mapping[str, str], initial: str) -> tuple[str, ...]:
    """Return a final as it is after an initial."""
    if isinstance(finals, str):
        return options(finals)
    return options(finals.get(initial, finals[""]))


_UKRAINIAN = str.maketrans({"и": "і", "ы": "и", "э": "е", "е": "є", "г": "ґ", "ъ": ""})
_UKRAINIAN_PLAIN = str.maketrans({"и": "і", "ы": "и", "э": "е", "ъ": ""})


def _of_cyrillic(syllable: Syllable) -> Iterator[str]:
    for spelled in joined((options(syllable.initial.palladius), options(syllable.final.palladius))):
        yield spelled
        yield spelled.translate(_UKRAINIAN)
        yield spelled.translate(_UKRAINIAN_PLAIN)
        if spelled.startswith("и"):
            yield "ї" + spelled[1:].translate(_UKRAINIAN_PLAIN)


def _of_hangul(syllable: Syllable) -> Iterator[str]:
    initial = syllable.initial.hangul
    for vowels in options(syllable.final.hangul):
        yield hangul(initial, _plain(vowels) if initial in _PALATALS else vowels)


def _plain(vowels: str) -> str:
    """Return the syllables with the first as it is written after ㅈ, ㅉ and ㅊ."""
    number = ord(vowels[0]) - ord("가")
    open_, final = chr(ord(vowels[0]) - number % 28), number % 28
    return chr(ord(open_.translate(_PALATAL_HANGUL)) + final) + vowels[1:]


def _of_thai(syllable: Syllable) -> Iterator[str]:
    return thai(options(syllable.initial.thai), options(syllable.final.thai))


def is_chinese(spelling: str) -> bool:
    """Tell whether a Latin spelling is a Chinese name in Pinyin: a surname, and a given name."""
    surname, given = folded(spelling.partition(" ")[0]), folded(spelling.partition(" ")[2])
    return surname in SURNAMES and 0 < len(syllables(given)) < MAX_SYLLABLES
