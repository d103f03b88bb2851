"""Finding names by the published tables: what is written is one of the spellings they give."""

from __future__ import annotations

import bisect
import itertools
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from petitiondesk.protection import cyrillic
from petitiondesk.protection.forms import orders
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.register import ProtectedIdentity
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.tabled import InTables, Spellings
from petitiondesk.protection.tables.composing import plain_letters
from petitiondesk.protection.text import Spoken, Text, names_beside
from petitiondesk.protection.thai_stream import runs_of_thai

MAX_WORDS = 4
"""Words of a text that can be one part of a name: syllables may stand apart."""

TELLING = 9
"""Letters of a name that no other words are, be they in small letters."""

SURE = 6
"""Characters of Thai that are a name within other words; fewer, only where words are set apart."""

_LEADING, _FOLLOWING = tuple("เแโไใ"), tuple("ะัาำิีึืุู")
"""Vowels that are written before their consonant, and after it, above or below."""

_SPACED = frozenset({Script.LATIN, Script.CYRILLIC})


class _Name(msgspec.Struct, frozen=True):
    entry: int
    orders: frozenset[tuple[int, ...]]


class _Names:
    """The parts of names by their spellings."""

    def __init__(self) -> None:
        self.named: list[_Name] = []
        self.parts = defaultdict[str, list[tuple[int, int]]](list)

    def add(self, number: int, entry: ProtectedIdentity, parts: Spellings) -> None:
        if not parts:
            return
        for place, spellings in enumerate(parts):
            for spelled in spellings:
                self.parts[spelled].append((len(self.named), place))
        self.named.append(_Name(number, orders(len(parts), entry)))


class NamesByTable:
    """Every name's spellings in the tables of its language."""

    def __init__(self, entries: tuple[ProtectedIdentity, ...], in_tables: InTables) -> None:
        self._spaced, self._thai = _Names(), _Names()
        for number, entry in enumerate(entries):
            for found in in_tables[number]:
                self._spaced.add(number, entry, found.spaced)
                self._thai.add(number, entry, found.thai)
        self._lengths = sorted({len(spelled) for spelled in self._thai.parts})

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the names in a text, with all their overlaps."""
        yield from self.find_from(text, len(text))
        if self._thai.named:
            for words in runs_of_thai(text):
                yield from self._in_thai(_Letters(words))

    def find_from(self, text: Text, count: int) -> Iterator[Found]:
        """Yield the names that begin with one of the first ``count`` words."""
        for first in range(count if self._spaced.named else 0):
            if text[first].script in _SPACED and not text[first].is_tail:
                yield from self._at(text, first)
                yield from self._joined(text[first])

    def _at(self, text: Text, first: int) -> Iterator[Found]:
        for name, place, last in self._parts(text, first):
            named = self._spaced.named[name]
            for order in named.orders:
                if order[0] == place:
                    for end in self._rest(text, last, name, order[1:]):
                        words = text[first : end + 1]
                        if _is_told(words, len(order)) and not _is_list(text, first, end, order):
                            at = words[0].word.start, words[-1].word.end
                            yield Found(named.entry, *at, Form.FULL)

    def _joined(self, spoken: Spoken) -> Iterator[Found]:
        """Yield the names of two parts that one word is: ParkEunHye."""
        letters = spoken.word.text
        for cut in range(1, len(letters) if len(letters) >= TELLING else 0):
            rest = self._spaced.parts.get(letters[cut:], ())
            for name, place in self._spaced.parts.get(letters[:cut], ()) if rest else ():
                for other, last in rest:
                    if other == name and (place, last) in self._spaced.named[name].orders:
                        at = spoken.word.start, spoken.word.end
                        yield Found(self._spaced.named[name].entry, *at, Form.FULL)

    def _rest(self, text: Text, last: int, name: int, order: tuple[int, ...]) -> Iterator[int]:
        """Yield the last word of a name whose parts in ``order`` follow a word."""
        if not order:
            yield last
        elif _goes_on(text, last):
            for other, place, end in self._parts(text, last + 1):
                if other == name and place == order[0]:
                    yield from self._rest(text, end, name, order[1:])

    def _parts(self, text: Text, first: int) -> Iterator[tuple[int, int, int]]:
        """Yield whose part, which and until where stands at a word."""
        letters = ""
        for last in range(first, min(first + MAX_WORDS, len(text))):
            for spelled in _undeclined(letters, text[last]):
                for name, place in self._spaced.parts.get(spelled, ()):
                    yield name, place, last
            letters += text[last].word.text
            if not text[last].goes_on or text[last].is_listed:
                return

    def _in_thai(self, line: _Letters) -> Iterator[Found]:
        for start in range(len(line.letters)):
            for name, place, middle in self._thai_parts(line, start):
                named = self._thai.named[name]
                for order in named.orders:
                    if order[0] == place:
                        for cuts in self._thai_rest(line, (start, middle), name, order[1:]):
                            if line.stands(cuts):
                                yield Found(named.entry, *line.place(start, cuts[-1]), Form.FULL)

    def _thai_rest(
        self, line: _Letters, cuts: tuple[int, ...], name: int, order: tuple[int, ...]
    ) -> Iterator[tuple[int, ...]]:
        """Yield where the parts of a name end whose first end at ``cuts``."""
        if not order:
            yield cuts
            return
        for other, place, end in self._thai_parts(line, cuts[-1]):
            if other == name and place == order[0]:
                yield from self._thai_rest(line, (*cuts, end), name, order[1:])

    def _thai_parts(self, line: _Letters, start: int) -> Iterator[tuple[int, int, int]]:
        for length in self._lengths:
            if start + length > len(line.letters):
                return
            for name, place in self._thai.parts.get(line.letters[start : start + length], ()):
                yield name, place, start + length


def _undeclined(before: str, last: Spoken) -> Iterator[str]:
    yield before + last.word.text
    if last.script is Script.CYRILLIC:
        yield from (before + stem for stem in cyrillic.undeclined(last.word.text))


def _goes_on(text: Text, last: int) -> bool:
    """Tell whether the next part of a name may follow."""
    return text[last].goes_on and last + 1 < len(text) and not text[last + 1].is_tail


def _is_list(text: Text, first: int, last: int, order: tuple[int, ...]) -> bool:
    """Tell whether a comma parts two people: sooner where a given name stands before it."""
    if not any(spoken.is_listed for spoken in text[first:last]):
        return False
    beside = names_beside(text, first, last)
    return any(beside) if order[0] else all(beside)


def _is_told(words: Text, parts: int) -> bool:
    """Tell whether words look like a name: by their capitals, or by their length without any."""
    capitals = sum(spoken.is_capital for spoken in words)
    letters = sum(len(spoken.word.text) for spoken in words)
    return capitals >= min(parts, len(words)) or (not capitals and letters >= TELLING)


class _Letters:
    """Thai without the signs in which spellings differ, and where each letter stands."""

    def __init__(self, words: Text) -> None:
        kept = [list(_kept(spoken)) for spoken in words]
        self.letters = "".join(letter for word in kept for letter, _, _ in word)
        self._places = [(start, end) for word in kept for _, start, end in word]
        self._starts = [0, *itertools.accumulate(map(len, kept))]

    def stands(self, cuts: tuple[int, ...]) -> bool:
        """Tell whether parts can be a name by themselves: long, or set apart from other words.

        No syllable is cut, and where spaces part the name, one of them parts its parts.
        """
        start, *middle, end = cuts
        if (
            self.letters[max(start - 1, 0) : start] in _LEADING
            or self.letters[end : end + 1] in _FOLLOWING
        ):
            return False
        apart = any(map(self._is_edge, range(start + 1, end)))
        if apart and middle and not all(map(self._is_edge, middle)):
            return False
        return end - start >= SURE or (self._is_edge(start) and self._is_edge(end))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text a part stands."""
        return self._places[start][0], self._places[end - 1][1]

    def _is_edge(self, place: int) -> bool:
        return self._starts[bisect.bisect_left(self._starts, place)] == place


def _kept(spoken: Spoken) -> Iterator[tuple[str, int, int]]:
    word = spoken.word
    plain = len(word.text) == word.end - word.start
    for place, letter in plain_letters(word.text):
        start = word.start + place
        yield (letter, start, start + 1) if plain else (letter, word.start, word.end)
