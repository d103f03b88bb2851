"""Korean names of which newspapers print a part: 김○철, 김모 씨; and those that foreigners turn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.protection import hangul
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.register import Kind, ProtectedIdentity

_HANGUL = re.compile("[가-힣]")
_MASK = "○〇◯●□OoXx×＊"
_TITLES = "씨|군|양|여사|선생|박사|기자|변호사"
_ALSO_WORDS = frozenset("이한전안")
"""Surnames that are common words besides: whoever is named by one after a name is not sure."""


class NamesMasked:
    """The Korean names of a register, as what stands for them in part."""

    def __init__(self, entries: tuple[ProtectedIdentity, ...]) -> None:
        self._names = [
            (number, *patterns)
            for number, entry in enumerate(entries)
            for spelling in entry.spellings
            if entry.kind is Kind.PERSON and hangul.is_korean_name(spelling)
            for patterns in _patterns(spelling)
        ]

    def find(self, text: str) -> Iterator[Found]:
        """Yield what may stand for a name in a text, and names whose surname stands last."""
        for entry, pattern, form in self._names if _HANGUL.search(text) else ():
            for found in pattern.finditer(text):
                if hangul.is_attached(found["rest"]):
                    yield Found(entry, found.start(), found.start("rest"), form)


def _patterns(spelling: str) -> Iterator[tuple[re.Pattern[str], Form]]:
    surname, given = hangul.parts(spelling)
    if not given:
        return
    begins, rest = "(?<![가-힣])", "(?P<rest>[가-힣]*)"
    hidden = "".join(f"[{syllable}{_MASK}]" for syllable in given)
    masked = rf"{begins}{surname}(?=[가-힣]*[{_MASK}]){hidden}{rest}"
    yield re.compile(masked), Form.INITIALS
    yield re.compile(rf"{begins}{surname}\s?모(?=\s?(?:{_TITLES})){rest}"), Form.INITIALS
    turned = Form.INITIALS if surname in _ALSO_WORDS else Form.FULL
    yield re.compile(rf"{begins}{given}\s{surname}{rest}"), turned
