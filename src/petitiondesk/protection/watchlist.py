"""A register made ready: a text is searched by looking its words up, and not every name in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import msgspec

from petitiondesk.protection.between import Gapped, gapped
from petitiondesk.protection.by_initials import NamesByInitials
from petitiondesk.protection.by_letter import NamesByLetter
from petitiondesk.protection.by_sound import NamesBySound
from petitiondesk.protection.by_table import NamesByTable
from petitiondesk.protection.called import told_apart
from petitiondesk.protection.counterparts import GivenNames, with_counterparts
from petitiondesk.protection.found import Form, Found, best
from petitiondesk.protection.keeping import Kept, make_room
from petitiondesk.protection.masked import NamesMasked
from petitiondesk.protection.reading import name_words
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.tabled import tabled
from petitiondesk.protection.text import Ears, Text, listen, read

KEPT_TEXTS, KEPT_WORDS = 4_000, 40_000
"""So many texts and words are remembered, so that only what was changed is searched anew."""


class Sighting(msgspec.Struct, frozen=True):
    """A protected name in a text: whose, where (in code points), and how much of it."""

    entry: ProtectedIdentity
    start: int
    end: int
    form: Form


class Watchlist:
    """The names of a register, and what was found in the texts that were searched last.

    Args:
        register: the names.
        ears: tells how a word sounds; several lists may share what it remembers.
    """

    def __init__(self, register: Register, ears: Ears | None = None) -> None:
        self._ears = ears or Kept(listen, KEPT_WORDS).__getitem__
        self._entries = register.entries
        entries = tuple(map(with_counterparts, register.entries))
        in_tables = tuple(map(tabled, register.entries))
        self._by_table = NamesByTable(entries, in_tables)
        self._by_sound = NamesBySound(entries, in_tables)
        self._by_letter = NamesByLetter(entries, in_tables)
        self._by_initials = NamesByInitials(entries, in_tables)
        self._by_mask = NamesMasked(register.entries)
        self._not_meant = [{_letters(each) for each in e.not_meant} for e in register.entries]
        self._given = tuple(map(GivenNames, register.entries))
        self._texts: dict[str, tuple[Sighting, ...]] = {}
        self._seams: dict[str, tuple[Sighting, ...]] = {}
        self._nobody: dict[tuple[object, ...], None] = {}

    def search(self, text: str) -> tuple[Sighting, ...]:
        """Return the protected names in a text, in their order."""
        if not self._entries:
            return ()
        known = self._texts.get(text)
        if known is None:
            known = self._search(text)
            make_room(self._texts, KEPT_TEXTS)
            self._texts[text] = known
        return known

    def search_seam(self, before: str, after: str) -> tuple[Sighting, ...]:
        """Return the names of which one part ends a text, and the rest begins the next.

        The places are those in both texts with a space between them.
        """
        if not self._entries:
            return ()
        text = f"{before} {after}"
        known = self._seams.get(text)
        if known is None:
            make_room(self._seams, KEPT_TEXTS)
            known = self._seams[text] = tuple(self._across(text, len(before)))
        return known

    def _across(self, text: str, seam: int) -> Iterator[Sighting]:
        spoken = read(text, self._ears)
        across = [f for f in self._together(spoken) if f.start < seam < f.end]
        for each in best([f for f in across if not self._is_another(f, text, spoken)]):
            yield self._sighting(msgspec.structs.replace(each, form=Form.PIECES))

    def _search(self, text: str) -> tuple[Sighting, ...]:
        spoken = read(text, self._ears)
        found = [
            each
            for each in (
                *self._together(spoken),
                *self._apart(spoken),
                *self._by_mask.find(text),
            )
            if not self._is_another(each, text, spoken)
        ]
        return tuple(self._sighting(each) for each in best(found)) if found else ()

    def _is_another(self, found: Found, text: str, spoken: Text) -> bool:
        if _letters(text[found.start : found.end]) in self._not_meant[found.entry]:
            return True
        within = (each.word for each in spoken if each.word.start >= found.start)
        named = [word.text for word in within if word.end <= found.end]
        return self._given[found.entry].are_others(named)

    def _together(self, spoken: Text) -> Iterator[Found]:
        for names in (self._by_table, self._by_sound, self._by_letter, self._by_initials):
            yield from names.find(spoken)

    def _apart(self, spoken: Text) -> Iterator[Found]:
        """Yield the persons whose names have other words in their midst."""
        for rest in itertools.chain(gapped(spoken), told_apart(spoken)):
            key = _as_searched(rest)
            if key not in self._nobody:
                found = tuple(self._in_rest(rest))
                yield from found
                if not found:
                    make_room(self._nobody, KEPT_WORDS)
                    self._nobody[key] = None

    def _in_rest(self, rest: Gapped) -> Iterator[Found]:
        for names in (self._by_table, self._by_sound):
            for each in filter(rest.holds, names.find_from(rest.words, rest.before)):
                if self._entries[each.entry].kind is Kind.PERSON:
                    yield msgspec.structs.replace(each, form=rest.form)

    def _sighting(self, found: Found) -> Sighting:
        return Sighting(self._entries[found.entry], found.start, found.end, found.form)


def _as_searched(rest: Gapped) -> tuple[object, ...]:
    """Return all of some words that a search looks at, but for their places."""
    told = ((s.word.text, s.is_capital, s.goes_on, s.is_tail, s.is_listed) for s in rest.words)
    return (rest.before, *told)


def _letters(text: str) -> str:
    return "".join(name_words(text))
