"""Cutting a text into pieces of one script: Word chooses font, spelling and direction by run.

A letter in one language holds names and citations in others. Word keeps four fonts a run
(ECMA-376-1 section 17.3.2.26) and needs to be told which of its three kinds of script a run is in.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Iterator
from typing import Final

import msgspec

from petitiondesk.letter import languages


class ScriptKind(enum.Enum):
    """How Word treats a script: which of a run's fonts, sizes and languages it applies."""

    ALPHABETIC = "alphabetic"
    EAST_ASIAN = "east_asian"
    COMPLEX = "complex"


class Piece(msgspec.Struct, frozen=True):
    """A text in one script, and the letter language that it is set as."""

    text: str
    language: str


_HAN: Final = (
    "\u2e80-\u2fff\u3000-\u3040\u31c0-\u31ef\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff01-\uff65\uffe0-\uffe6\U00020000-\U0003ffff"
)
_SCRIPTS: Final = {
    "latin": ("A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff", ("en", "fr")),
    "cyrillic": ("\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f", ("uk",)),
    "arabic": ("\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc", ("ug",)),
    "devanagari": ("\u0900-\u0963\u0966-\u097f\ua8e0-\ua8ff", ("hi",)),
    "bengali": ("\u0980-\u09ff", ("bn",)),
    "thai": ("\u0e00-\u0e3a\u0e40-\u0e7f", ("th",)),
    "khmer": ("\u1780-\u17ff\u19e0-\u19ff", ("km",)),
    "hangul": ("\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff", ("ko",)),
    "han": (_HAN, ("zh", "ko")),
}
"""Unicode ranges of each script, and the letter languages that are written in it.

East Asian punctuation counts as Han; the danda (U+0964), digits, spaces and Western punctuation
belong to no script and follow what surrounds them.
"""

_STRONG: Final = re.compile(
    "|".join(f"(?P<{script}>[{ranges}]+)" for script, (ranges, _) in _SCRIPTS.items())
)
_DIGITS: Final = re.compile(r".*\d", re.DOTALL)
_KINDS: Final = {
    "en": ScriptKind.ALPHABETIC,
    "fr": ScriptKind.ALPHABETIC,
    "uk": ScriptKind.ALPHABETIC,
    "ko": ScriptKind.EAST_ASIAN,
    "zh": ScriptKind.EAST_ASIAN,
}


def script_kind(language: str) -> ScriptKind:
    """Return how Word treats the script of a letter language."""
    return _KINDS.get(language, ScriptKind.COMPLEX)


@functools.cache
def is_right_to_left(language: str) -> bool:
    """Tell whether a letter language runs from right to left."""
    known = languages.language(language)
    return known is not None and known.direction is languages.Direction.RIGHT_TO_LEFT


@functools.cache
def tag(language: str) -> str:
    """Return the language tag that Word chooses spelling and voice by, such as ``ug-CN``."""
    known = languages.language(language)
    return known.tag if known else language


def pieces(text: str, language: str) -> Iterator[Piece]:
    """Cut ``text``, written in ``language``, at the borders of scripts; nothing is lost.

    What has no script of its own joins its neighbours where both agree and is the language's own
    where they do not; digits, and what leads up to them, stay with what comes before ("Art. 33").
    So rules W7, N1 and N2 of UAX #9 have it for directions.
    """
    done = 0
    last = language
    for upto, found in _stretches(text, language):
        if found != last and upto > done:
            yield Piece(text[done:upto], last)
            done = upto
        last = found
    if done < len(text):
        yield Piece(text[done:], last)


def _stretches(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Yield where each stretch begins, and its language."""
    before, end = language, 0
    for found in _STRONG.finditer(text):
        here = _language_of(found.lastgroup or "", language)
        end += _up_to_last_digit(text[end : found.start()])
        if found.start() > end and before != here:
            yield end, language
        yield found.start(), here
        before, end = here, found.end()
    end += _up_to_last_digit(text[end:])
    if end < len(text):
        yield end, language


def _up_to_last_digit(between: str) -> int:
    digits = _DIGITS.match(between)
    return digits.end() if digits else 0


@functools.cache
def _language_of(script: str, language: str) -> str:
    candidates = _SCRIPTS[script][1]
    return language if language in candidates else candidates[0]
