"""Words as they are compared: without case, marks, invisible characters and look-alikes.

Unicode Standard Annex 15 (NFKC) makes compatibility characters ordinary; Unicode Technical
Standard 39 describes look-alikes, of which the letters that Latin and Cyrillic share are treated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

from petitiondesk.protection.han import simplified

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef"
)
APOSTROPHES = "'’‘ʼʹʺʻʽʾʿˈˮ´`′″"
DOTS = "·・･•‧∙⋅⸱\u0387ᐧㆍ"
"""Dots that part the words of a Chinese, Uyghur or Catalan name, one as good as the other."""

_DROPPED = re.compile(f"[{_INVISIBLE}{APOSTROPHES}]")
_MARKS = re.compile(
    r"(?<![иіе])[\u0306\u0308]|[\u0300-\u0305\u0307\u0309-\u036f\u1dc0-\u1dff\u20d0-\u20ff]"
    r"|[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
)
"""Combining marks, the short vowels of Arabic too; й, ї and ё are letters of their own."""

_SARA_AM = ("\u0e4d\u0e32", "\u0e33")
"""A Thai vowel that NFKC takes apart."""

_HACEKS = str.maketrans({"č": "ch", "š": "sh", "ž": "zh", "ć": "ch", "ś": "sh", "ź": "zh"})
_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | {"ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك"}
    | {"ɔ": "o", "ɛ": "e", "ə": "oe", "ʉ": "u", "ŋ": "ng", "ß": "ss", "ħ": "h"}
)
_HAN = re.compile("[\u4e00-\u9fff]")
_WORD = re.compile(
    rf"[^{DOTS}\s\d_.,;:!?()\[\]{{}}<>\"«»“”„‟‹›…/\\|@#$%^&*+=~\-‐‑‒–—―−－＿．、。，；：！？（）「」『』【】《》〈〉។৷।؟،؛¿¡§©®°]+"
)
_SPACED = re.compile(r"(?<!\S)\w(?: (?:- )?\w){2,}(?!\S)")
"""Letters with spaces between them, as some emphasise a word."""
_ELIDED = re.compile(
    r"(?:d|l|n|un|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|all|coll|dall|dell|nell|sull|quell)"
    rf"(?=[{APOSTROPHES}][aeiouyhàâäáèéêëìíîïòóôöùúûüœæø])",
    re.IGNORECASE,
)
"""What French, Italian and Catalan join to the vowel that a name begins with."""

_POSSESSIVES = ("'s", "’s", "'S", "’S")


class Word(msgspec.Struct, frozen=True):
    """A word of a text, folded, and where it stands in the text."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return ``text`` as it is compared; what is between words stays."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():
        return folded.replace("'", "").replace("`", "")
    apart = unicodedata.normalize("NFD", _DROPPED.sub("", folded).translate(_HACEKS))
    whole = unicodedata.normalize("NFC", _MARKS.sub("", apart)).replace(*_SARA_AM)
    return (
        simplified(whole.translate(_LETTERS)) if _HAN.search(whole) else whole.translate(_LETTERS)
    )


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text; letters that stand apart, as one word."""
    spaced = [found.span() for found in _SPACED.finditer(text)]
    for found in _WORD.finditer(text):
        if not any(start <= found.start() < end for start, end in spaced):
            possessive = 2 if found[0].endswith(_POSSESSIVES) else 0
            start, end = found.start(), found.end() - possessive
            elided = _ELIDED.match(text, start, end)
            if elided:
                yield from _word(text, start, elided.end())
                start = elided.end() + 1
            yield from _word(text, start, end)
    for start, end in spaced:
        yield from _word(text, start, end)


def _word(text: str, start: int, end: int) -> Iterator[Word]:
    folded = fold(text[start:end]).replace(" ", "").replace("-", "")
    if folded:
        yield Word(unmixed(folded), start, end)


_LATIN_LOOKS = "aceopxyikmthbs"
_CYRILLIC_LOOKS = "асеорхуікмтнвѕ"
_TO_LATIN = str.maketrans(_CYRILLIC_LOOKS + "ј", _LATIN_LOOKS + "j")
_TO_CYRILLIC = str.maketrans(_LATIN_LOOKS + "j", _CYRILLIC_LOOKS + "ј")
_HAS_LATIN = re.compile("[a-z]")
_HAS_CYRILLIC = re.compile("[\u0400-\u052f]")
_GREEK_LETTERS = re.compile("[\u0370-\u03ff]")
"""What is left of Greek in a word of another script says nothing, and stands for sounds here."""
_GREEK = str.maketrans("αεικνορτυχ", "aeiknoptux")


def unmixed(word: str) -> str:
    """Return a folded word in one script, where look-alikes of another were put into it."""
    if word.isascii():
        return word
    if _HAS_LATIN.search(word):
        word = word.translate(_GREEK)
    word = _GREEK_LETTERS.sub("", word) or word
    if not (_HAS_LATIN.search(word) and _HAS_CYRILLIC.search(word)):
        return word
    latin = word.translate(_TO_LATIN)
    return latin if latin.isascii() else word.translate(_TO_CYRILLIC)


def looks_latin(word: str) -> str:
    """Return what a word of Cyrillic letters reads as Latin ones, where all look like them."""
    latin = word.translate(_TO_LATIN)
    return latin if latin.isascii() else ""
