"""The spellings of a name that the published tables give: what is in a table is found."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from petitiondesk.protection import hangul
from petitiondesk.protection.forms import is_chinese, orders, own_scripts
from petitiondesk.protection.reading import name_words
from petitiondesk.protection.register import Kind, ProtectedIdentity
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.tables import chinese, korean, vietnamese
from petitiondesk.protection.tables.composing import joined

Spellings = tuple[frozenset[str], ...]
"""Of each part of a name, its surname and its given name, every spelling."""


InTables = tuple[tuple["Tabled", ...], ...]
"""Of each entry of a register, what `tabled` returns."""


class Tabled(msgspec.Struct, frozen=True):
    """A name as the tables spell it, folded.

    Attributes:
        spaced: in Latin and Cyrillic script.
        thai: in Thai script, as `composing.plain_thai` leaves it.
        hangul: in Hangul.
        initialled: of a person, the syllables of the given name, all of which initials stand for,
            in Latin and Cyrillic script; another row where fewer initials may do.
    """

    spaced: Spellings = ()
    thai: Spellings = ()
    hangul: Spellings = ()
    initialled: tuple[Spellings, ...] = ()


def tabled(entry: ProtectedIdentity) -> tuple[Tabled, ...]:
    """Return each spelling of an entry whose language has tables, in the scripts it is not in."""
    return tuple(_each_tabled(entry))


def _each_tabled(entry: ProtectedIdentity) -> Iterator[Tabled]:
    own = own_scripts(entry)
    for spelling in entry.spellings:
        found = _tabled(spelling, entry)
        if found:
            thai = () if Script.THAI in own else found.thai
            in_hangul = () if Script.HANGUL in own else found.hangul
            yield msgspec.structs.replace(found, thai=thai, hangul=in_hangul)


def tabled_scripts(found: Sequence[Tabled]) -> frozenset[Script]:
    """Return the scripts without spaces, or few, in which tables spell an entry."""
    spelled = {Script.THAI: [each.thai for each in found]}
    spelled[Script.HANGUL] = [each.hangul for each in found]
    return frozenset(script for script, names in spelled.items() if any(names))


def in_hangul(entry: ProtectedIdentity, in_tables: Iterable[Tabled]) -> frozenset[str]:
    """Return an entry's spellings in Hangul, in one word."""
    return frozenset(
        spelled
        for found in in_tables
        for order in orders(len(found.hangul), entry)
        for spelled in joined(tuple(found.hangul[place] for place in order))
        if found.hangul
    )


def _tabled(spelling: str, entry: ProtectedIdentity) -> Tabled | None:
    script = script_of("".join(name_words(spelling)))
    if vietnamese.is_vietnamese(spelling):
        return _vietnamese(spelling)
    if script is Script.HANGUL and hangul.is_korean_name(spelling):
        return _korean(spelling, entry.kind)
    if script is Script.LATIN and Script.HANGUL not in own_scripts(entry):
        surnames, given = korean.read(spelling)
        if given and not is_chinese(entry):
            return _korean_names(surnames, given)
    if script is Script.LATIN and is_chinese(entry):
        return _chinese(spelling, entry.kind)
    return None


def _korean(spelling: str, kind: Kind) -> Tabled:
    """Return a Korean name in every orthography: as the South writes it, and the North."""
    if kind is Kind.PERSON:
        named = [hangul.parts(name) for name in hangul.orthographies(spelling)]
        surnames, given = (frozenset({name[part] for name in named} - {""}) for part in (0, 1))
        return _korean_names(surnames, given)
    word = spelling.replace(" ", "")
    return Tabled((_spaced(word),), (korean.in_thai(word),))


def _korean_names(surnames: frozenset[str], given: frozenset[str]) -> Tabled:
    spaced = _all(map(korean.surname, surnames)), _all(map(_spaced, given))
    thai = _all(map(korean.in_thai, surnames)), _all(map(korean.in_thai, given))
    ways = {tuple(map(_spaced, name)) for name in given}
    return Tabled(_whole(spaced), _whole(thai), _whole((surnames, given)), tuple(ways))


def _all(spellings: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(itertools.chain.from_iterable(spellings))


def _spaced(name: str) -> frozenset[str]:
    return korean.latin(name) | korean.cyrillic(name)


def _chinese(spelling: str, kind: Kind) -> Tabled:
    words = tuple(map(chinese.folded, spelling.split()))
    if kind is Kind.PERSON:
        words = (*words[:1], *filter(None, ("".join(words[1:]),)))
    spaced = tuple(chinese.latin(word) | chinese.cyrillic(word) for word in words)
    given = chinese.syllables("".join(words[1:])) if kind is Kind.PERSON else ()
    begun = tuple(chinese.latin(each.pinyin) | chinese.cyrillic(each.pinyin) for each in given)
    return Tabled(
        _whole(spaced),
        _whole(tuple(map(chinese.in_thai, words))),
        _whole(tuple(map(chinese.in_hangul, words))),
        tuple(filter(None, (begun, begun[:1]))),
    )


def _vietnamese(spelling: str) -> Tabled:
    words = spelling.split()
    return Tabled(
        _whole(tuple(vietnamese.latin(word) | vietnamese.cyrillic(word) for word in words)),
        _whole(tuple(map(vietnamese.in_thai, words))),
        _whole(tuple(map(vietnamese.in_hangul, words))),
    )


def _whole(parts: Spellings) -> Spellings:
    """Return the parts of a name, if every one has a spelling."""
    return parts if all(parts) else ()
