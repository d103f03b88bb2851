"""A register made ready: a text is searched by looking its words up, and not every name in it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from petitiondesk.protection.between import gapped
from petitiondesk.protection.by_initials import NamesByInitials
from petitiondesk.protection.by_letter import NamesByLetter
from petitiondesk.protection.by_sound import NamesBySound
from petitiondesk.protection.by_table import NamesByTable
from petitiondesk.protection.found import Form, Found, best
from petitiondesk.protection.keeping import make_room
from petitiondesk.protection.masked import NamesMasked
from petitiondesk.protection.reading import name_words
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.tabled import tabled
from petitiondesk.protection.text import Heard, Text, listen, read

KEPT_TEXTS, KEPT_WORDS = 4_000, 40_000
"""So many texts and words are remembered, so that only what was changed is searched anew."""


class Sighting(msgspec.Struct, frozen=True):
    """A protected name in a text: whose, where (in code points), and how much of it."""

    entry: ProtectedIdentity
    start: int
    end: int
    form: Form


class Watchlist:
    """The names of a register, and what was found in the texts that were searched last."""

    def __init__(self, register: Register) -> None:
        self._entries = register.entries
        in_tables = tuple(map(tabled, register.entries))
        self._by_table = NamesByTable(register.entries, in_tables)
        self._by_sound = NamesBySound(register.entries, in_tables)
        self._by_letter = NamesByLetter(register.entries, in_tables)
        self._by_initials = NamesByInitials(register.entries, in_tables)
        self._by_mask = NamesMasked(register.entries)
        self._not_meant = [{_letters(each) for each in e.not_meant} for e in register.entries]
        self._texts: dict[str, tuple[Sighting, ...]] = {}
        self._words: dict[str, Heard] = {}

    def search(self, text: str) -> tuple[Sighting, ...]:
        """Return the protected names in a text, in their order."""
        known = self._texts.get(text)
        if known is None:
            known = self._search(text)
            make_room(self._texts, KEPT_TEXTS)
            self._texts[text] = known
        return known

    def _search(self, text: str) -> tuple[Sighting, ...]:
        spoken = read(text, self._ears)
        found = [
            each
            for each in (
                *self._together(spoken),
                *self._apart(spoken),
                *self._by_mask.find(text),
            )
            if _letters(text[each.start : each.end]) not in self._not_meant[each.entry]
        ]
        return tuple(self._sighting(each) for each in best(found)) if found else ()

    def _together(self, spoken: Text) -> Iterator[Found]:
        for names in (self._by_table, self._by_sound, self._by_letter, self._by_initials):
            yield from names.find(spoken)

    def _apart(self, spoken: Text) -> Iterator[Found]:
        """Yield the persons whose names have another word or two in their midst."""
        for rest in gapped(spoken):
            for names in (self._by_table, self._by_sound):
                for each in filter(rest.holds, names.find(rest.words)):
                    if self._entries[each.entry].kind is Kind.PERSON:
                        yield msgspec.structs.replace(each, form=rest.form)

    def _sighting(self, found: Found) -> Sighting:
        return Sighting(self._entries[found.entry], found.start, found.end, found.form)

    def _ears(self, word: str) -> Heard:
        known = self._words.get(word)
        if known is None:
            known = listen(word)
            make_room(self._words, KEPT_WORDS)
            self._words[word] = known
        return known


def _letters(text: str) -> str:
    return "".join(name_words(text))
