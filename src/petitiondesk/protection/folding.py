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
    | {"ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "i"}
    | {"ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ʀ": "r", "ꜱ": "s"}
    | {"ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z", "ɡ": "g", "ɑ": "a"}
    | {"ɔ": "o", "ɛ": "e", "ə": "oe", "ʉ": "u", "ŋ": "ng", "ß": "ss", "ħ": "h"}
)
_HAN = re.compile("[\u4e00-\u9fff]")
_WORD = re.compile(
    rf"[^{DOTS}\s\d_.,;:!?()\[\]{{}}<>\"«»“”„‟‹›…/\\|@#$%^&*+=~\-‐‑‒–—―−－＿．、。，；：！？（）「」『』【】《》〈〉។৷।؟،؛¿¡§©®°]+"
)
_LETTER = r"[^\W\d_][\u0300-\u036f\u0e31-\u0e3a\u0e47-\u0e4e]*"
_BETWEEN = rf"[ \u00a0\u2000-\u200a\u202f\u3000\n]|[-‐‑‒–.,/|_*~+={DOTS}] ?"
_APART = re.compile(
    rf"(?<!\w){_LETTER}(?P<between>{_BETWEEN}){_LETTER}(?:(?P=between)(?:- )?{_LETTER})*(?!\w)"
    r"(?:(?<=\.\w)\.(?=\s))?"
    rf"|(?<![^\W_]){_LETTER}_{_LETTER}(?:_{_LETTER})+(?![^\W_])"
)
"""Letters with the same between them, as some emphasise a word, and some hide it."""

_PARTING = re.compile(rf"[\s\-‐‑‒–.,/|_*~+={DOTS}]+")
_SPACED, _PARTED, _DOTTED = 3, 4, 5
"""So many letters with spaces between them are a word, or with signs, or both; fewer, initials."""

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
    apart = [found.span() for found in _APART.finditer(text) if _is_one_word(found)]
    for found in _WORD.finditer(text):
        if not any(start <= found.start() < end for start, end in apart):
            possessive = 2 if found[0].endswith(_POSSESSIVES) else 0
            start, end = found.start(), found.end() - possessive
            elided = _ELIDED.match(text, start, end)
            if elided:
                yield from _word(text, start, elided.end())
                start = elided.end() + 1
            yield from _word(text, start, end)
    for start, end in apart:
        yield Word(unmixed(fold(_PARTING.sub("", text[start:end]))), start, end)


def _is_one_word(found: re.Match[str]) -> bool:
    """Tell whether letters are a word: many, or small ones after a capital, K.i.m, and not J.R."""
    letters = [letter for letter in found[0] if letter.isalpha()]
    between = found["between"] or "_"
    if between.isspace():
        return len(letters) >= _SPACED
    if between[-1].isspace():
        return len(letters) >= _DOTTED
    return len(letters) >= _PARTED or (letters[0].isupper() and letters[1].islower())


def _word(text: str, start: int, end: int) -> Iterator[Word]:
    folded = fold(text[start:end])
    if folded:
        yield Word(unmixed(folded), start, end)


_LATIN_LOOKS = "aceopxyikmthbs"
_CYRILLIC_LOOKS = "асеорхуікмтнвѕ"
_TO_LATIN = str.maketrans(_CYRILLIC_LOOKS + "ј", _LATIN_LOOKS + "j")
_TO_CYRILLIC = str.maketrans(_LATIN_LOOKS + "j", _CYRILLIC_LOOKS + "ј")
_HAS_LATIN = re.compile("[a-z]")
_HAS_CYRILLIC = re.compile("[\u0400-\u052f]")
_ALIKE = str.maketrans("һԁԛԝօսհոքզցյᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "hdqwouhnpqgjabcdeghijklmprstvwz")
"""Letters of Cyrillic, Armenian and Cherokee script that look like Latin ones."""

_GREEK_LETTERS = re.compile("[\u0370-\u03ff]")
"""What is left of Greek in a word of another script says nothing, and stands for sounds here."""
_GREEK = str.maketrans("αεικνορτυχ", "aeiknoptux")


def unmixed(word: str) -> str:
    """Return a folded word in one script, where look-alikes of another were put into it."""
    if word.isascii():
        return word
    if _HAS_LATIN.search(word):
        word = word.translate(_GREEK).translate(_ALIKE)
    word = _GREEK_LETTERS.sub("", word) or word
    if not (_HAS_LATIN.search(word) and _HAS_CYRILLIC.search(word)):
        return word
    latin = word.translate(_TO_LATIN)
    return latin if latin.isascii() else word.translate(_TO_CYRILLIC)


def looks_latin(word: str) -> str:
    """Return what a word of Cyrillic letters reads as Latin ones, where all look like them."""
    latin = word.translate(_TO_LATIN)
    return latin if latin.isascii() else ""
