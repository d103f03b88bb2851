"""Finding names letter by letter, in scripts that set no spaces between words, or few."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator

from petitiondesk.protection import hangul
from petitiondesk.protection.forms import written
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.register import ProtectedIdentity
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.tabled import InTables, in_hangul
from petitiondesk.protection.text import Text

_SURE = 3
"""Syllables of Hangul that are a name wherever they stand in a word; fewer, only at its start."""

_LONG = 5
"""Characters of another script that are a name wherever they stand."""

_RUN_TOGETHER = 9
"""Letters of a name in a script with spaces that no other word has in it."""

_WITH_SPACES = frozenset({Script.LATIN, Script.CYRILLIC})
"""Scripts in which a name is a whole word."""

_OTHERS = frozenset({Script.ARABIC, Script.INDIAN, Script.KHMER, Script.OTHER})

_BROKEN = "\n"


class NamesByLetter:
    """The spellings of every name in Hangul, Thai, Han, Khmer and other scripts."""

    def __init__(self, entries: tuple[ProtectedIdentity, ...], in_tables: InTables) -> None:
        self._names = [
            (spelling, number, script_of(spelling))
            for number, entry in enumerate(entries)
            for spelling in sorted(written(entry) | in_hangul(entry, in_tables[number]))
        ]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the names in a text."""
        present = {spoken.script for spoken in text}
        wanted = [name for name in self._names if name[2] in present]
        if not wanted:
            return
        line = _Line(text)
        for spelling, entry, script in wanted:
            for start in line.places(spelling):
                place = line.place(start, start + len(spelling), script)
                if place:
                    yield Found(entry, *place, Form.FULL)


class _Line:
    """The words of a text without what is between them, and where each begins in it."""

    def __init__(self, text: Text) -> None:
        self._text = text
        lengths = [len(s.word.text) + (0 if s.goes_on else len(_BROKEN)) for s in text]
        self._starts = [0, *itertools.accumulate(lengths)]
        self._letters = "".join(s.word.text + ("" if s.goes_on else _BROKEN) for s in text)

    def places(self, spelling: str) -> Iterator[int]:
        start = self._letters.find(spelling)
        while start >= 0:
            yield start
            start = self._letters.find(spelling, start + 1)

    def place(self, start: int, end: int, script: Script) -> tuple[int, int] | None:
        """Return where in the text a part of the line stands; None where it is no name."""
        first, last = self._word_at(start), self._word_at(end - 1)
        begins, rest = start == self._starts[first], self._rest(last, end)
        if script is Script.HANGUL and not _stands_alone(end - start, begins, first == last, rest):
            return None
        if script in _WITH_SPACES and (first != last or not _is_told(end - start, begins, rest)):
            return None
        if script in _OTHERS and not begins and end - start < _LONG:
            return None
        return self._offset(first, start), self._offset(last, end)

    def _word_at(self, place: int) -> int:
        return bisect.bisect_right(self._starts, place) - 1

    def _rest(self, number: int, end: int) -> str:
        return self._text[number].word.text[end - self._starts[number] :]

    def _offset(self, number: int, place: int) -> int:
        word, inside = self._text[number].word, place - self._starts[number]
        if len(word.text) == word.end - word.start:
            return word.start + inside
        return word.start if inside == 0 else word.end


def _stands_alone(length: int, begins: bool, in_one_word: bool, rest: str) -> bool:
    if in_one_word and length >= _SURE:
        return True
    return begins and hangul.is_attached(rest)


def _is_told(length: int, begins: bool, rest: str) -> bool:
    return length >= _RUN_TOGETHER or (begins and not rest)
