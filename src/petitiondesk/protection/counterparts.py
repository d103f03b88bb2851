"""The forms that the given name of a person has in another language: Olena is Elena, too."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from petitiondesk.protection import cyrillic
from petitiondesk.protection.folding import fold
from petitiondesk.protection.reading import heard
from petitiondesk.protection.register import Kind, ProtectedIdentity
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.tables import given_names


def with_counterparts(entry: ProtectedIdentity) -> ProtectedIdentity:
    """Return an entry with the forms of its given names in other languages as spellings."""
    if entry.kind is not Kind.PERSON:
        return entry
    more = (other for spelling in entry.spellings for other in _counterparts(spelling))
    spellings = tuple(dict.fromkeys((*entry.spellings, *more)))
    return msgspec.structs.replace(entry, spellings=spellings)


def _counterparts(spelling: str) -> Iterator[str]:
    words = spelling.split()
    for place, word in enumerate(words) if len(words) > 1 else ():
        for form in sorted(_other_forms(fold(word))):
            yield " ".join((*words[:place], form, *words[place + 1 :]))


def _other_forms(word: str) -> frozenset[str]:
    """Return the forms of a folded word that is a given name; none where it is not."""
    forms = given_names.cyrillic() if script_of(word) is Script.CYRILLIC else given_names.latin()
    return frozenset[str]().union(*(forms[row] for row in _rows(word))) - {word}


class GivenNames:
    """The given names of an entry, as the table has them."""

    def __init__(self, entry: ProtectedIdentity) -> None:
        words = (fold(word) for spelling in entry.spellings for word in spelling.split())
        self._rows = frozenset(row for word in words for row in _rows(word))
        forms = (form for row in self._rows for form in given_names.cyrillic()[row])
        self._stems = frozenset(stem for form in forms for stem in cyrillic.declined(fold(form)))

    def are_others(self, words: Iterable[str]) -> bool:
        """Tell whether folded words have somebody's given name, and none of these."""
        if not self._rows:
            return False
        named = [(word, row) for word in words for row in _rows(word)]
        return bool(named) and not any(row in self._rows or self._is_own(w) for w, row in named)

    def _is_own(self, word: str) -> bool:
        """Tell whether a word may be a case of one: Євгенія is a case of Євген, too."""
        return not self._stems.isdisjoint(cyrillic.undeclined(word))


def _rows(word: str) -> Iterable[int]:
    match script_of(word):
        case Script.CYRILLIC:
            return _in_cyrillic().get(word, ())
        case Script.LATIN:
            return (row for sounds in heard(word) for row in _in_latin().get(sounds, ()))
        case _:
            return ()


@functools.cache
def _in_cyrillic() -> Mapping[str, list[int]]:
    rows = defaultdict[str, list[int]](list)
    for number, forms in enumerate(given_names.cyrillic()):
        for form in forms:
            rows[fold(form)].append(number)
    return rows


@functools.cache
def _in_latin() -> Mapping[str, list[int]]:
    rows = defaultdict[str, list[int]](list)
    for number, forms in enumerate(given_names.latin()):
        for sounds in {sounds for form in forms for sounds in heard(form)}:
            rows[sounds].append(number)
    return rows
