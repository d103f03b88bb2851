"""Words as they are searched: without case, diacritics, articles and the endings of grammar."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_ALIKE: Final = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None, "’": None, "'": None, "ʼ": None})
_LEFT_OUT: Final = frozenset(
    re.findall(
        r"\w+",
        """a an and at by for from in is it of on or the to with
        або в до є з за й і із на не по про та у
        او الي ان علي عن في من و""",
    )
)
_DIACRITICS: Final = re.compile("[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u06d6-\u06ed]+")
_ARABIC_ARTICLE: Final = re.compile(r"^(?:[وبكف]?ال|لل)(?=\w{3})")
_NO_SPACES: Final = re.compile("[\u1100-\u11ff\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]")

_LONG, _MIDDLE = 6, 5


def folded(text: str) -> str:
    """Return a text without case and diacritics; Korean syllables become their letters.

    So a syllable that is not typed to its end finds what begins with it.
    """
    plain = text.casefold()
    if plain.isascii():
        return plain.replace("'", "")
    return _DIACRITICS.sub("", unicodedata.normalize("NFKD", plain)).translate(_ALIKE)


def words_of(text: str) -> Iterator[str]:
    """Yield the words of a text that is searched, and all as one where words need no spaces."""
    found = _WORD.findall(folded(text))
    for word in found:
        yield word
        bare = _ARABIC_ARTICLE.sub("", word)
        if bare != word:
            yield bare
    if len(found) > 1 and _NO_SPACES.search(found[0]):
        yield "".join(found)


def wanted_words(query: str) -> tuple[str, ...]:
    """Return the words of a query, without those that say nothing; all, if there are no others."""
    words = [_ARABIC_ARTICLE.sub("", word) for word in _WORD.findall(folded(query))]
    telling = [word for word in words if word not in _LEFT_OUT]
    return tuple(dict.fromkeys(telling or words))


def stem_of(word: str) -> str:
    """Return what a word keeps in its other forms, roughly; empty where it is too short to tell."""
    if word.isdigit() or len(word) < _MIDDLE:
        return ""
    return word[:-2] if len(word) >= _LONG else word[:-1]
