"""How texts and queries become the words that searching compares. Pure, and the same for both.

Scripts that put spaces between words keep their words. The others (and Korean, whose words carry
endings) are cut into overlapping pairs of characters, so that a word is found inside running text:
"人权法" becomes "人权 权法 法". The last character stands alone too: so a query of one character
finds it, as it finds the others as beginnings of a pair, and no phrase reaches over a run's end.

What people see as the same is made the same first: width and ligatures (NFKC), case, accents of
Latin and Greek, Ukrainian stress and apostrophes, Arabic vowel signs and letter variants, digits of
every script, invisible characters. й and ї stay what they are: they are letters of their own.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

QUERY_LIMIT: Final = 500
"""So many characters of a query are looked at."""

_RUNS: Final = (
    "\u0e01-\u0e3a\u0e40-\u0e4e"  # Thai, without digits and signs
    "\u0e80-\u0ecf\u0edc-\u0edf"  # Lao
    "\u1000-\u103f\u1050-\u109f\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"  # Myanmar
    "\u1780-\u17d3\u17d7\u17dc\u17dd"  # Khmer
    "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb"  # Hangul
    "\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f"  # Han signs, Hiragana
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff"  # Katakana, Bopomofo
    "\u2e80-\u2fd5\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_PIECES: Final = re.compile(f"[{_RUNS}]+|[^{_RUNS}]+")
_IS_RUN: Final = re.compile(f"[{_RUNS}]")
_CYRILLIC: Final = "\u0400-\u052f"
_CYRILLIC_APOSTROPHE: Final = re.compile(f"(?<=[{_CYRILLIC}])['’ʼ`´](?=[{_CYRILLIC}])")

_WORD_CATEGORIES: Final = frozenset("LMN")
_COMBINING_ACCENTS: Final = frozenset(chr(code) for code in range(0x300, 0x370))
_ARABIC_SIGNS: Final = frozenset("\u0640\u0670") | {chr(code) for code in range(0x64B, 0x660)}
_VARIANTS: Final = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict(zip("ىیکة", "ييكه", strict=True)),
    **dict(zip("øłđħı", "oldhi", strict=True)),
    "œ": "oe",
    "æ": "ae",
}


class Phrase(msgspec.Struct, frozen=True):
    """Words that must follow each other; `prefix`: the last of them may be a beginning."""

    words: tuple[str, ...]
    prefix: bool


def fold(text: str) -> str:
    """Make the same what people see as the same; everything that is no word becomes a space."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = unicodedata.normalize("NFKC", _CYRILLIC_APOSTROPHE.sub("", folded))
    return folded.translate({ord(each): _folded(each) for each in set(folded)})


def segment(text: str) -> str:
    """Return the words of a text, in their order and separated by spaces."""
    return " ".join(word for piece in _pieces(text) for word in _words(piece, last_alone=True))


def cut_query(words: str) -> tuple[Phrase, ...]:
    """Cut what a person typed into phrases, each of which a letter must have somewhere."""
    pieces = tuple(_pieces(words[:QUERY_LIMIT]))
    return tuple(
        _phrase(piece, beginning=place == len(pieces)) for place, piece in enumerate(pieces, 1)
    )


def needles(words: str) -> tuple[str, ...]:
    """Return what the folded text of a letter contains if the letter has all these words."""
    return tuple(_pieces(words[:QUERY_LIMIT]))


def has_all(phrases: Sequence[Phrase], segmented: Sequence[str]) -> bool:
    """Tell whether each phrase stands in one of these segmented texts; no phrase stands nowhere."""
    texts = [f" {each} " for each in segmented]
    return bool(phrases) and all(
        any(_needle(phrase) in text for text in texts) for phrase in phrases
    )


def _needle(phrase: Phrase) -> str:
    return f" {' '.join(phrase.words)}" + ("" if phrase.prefix else " ")


def _folded(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf" or character in _COMBINING_ACCENTS or character in _ARABIC_SIGNS:
        return ""
    if category[0] not in _WORD_CATEGORIES and category != "Co":
        return " "
    return _VARIANTS.get(character) or _without_accent(character)


def _without_accent(character: str) -> str:
    """Take the accents off a Latin or Greek letter; those of other scripts are part of it."""
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() or "\u0370" <= base <= "\u03ff" else character


def _pieces(text: str) -> Iterator[str]:
    """Yield words, cut where a script with spaces and one without meet."""
    for word in fold(text).split():
        yield from _PIECES.findall(word)


def _words(piece: str, *, last_alone: bool) -> Iterator[str]:
    if not _IS_RUN.match(piece):
        yield piece
        return
    yield from (piece[place : place + 2] for place in range(len(piece) - 1))
    if last_alone or len(piece) == 1:
        yield piece[-1]


def _phrase(piece: str, *, beginning: bool) -> Phrase:
    run = _IS_RUN.match(piece) is not None
    prefix = len(piece) == 1 if run else beginning
    return Phrase(words=tuple(_words(piece, last_alone=False)), prefix=prefix)
