"""Finding surnames with initials beside them."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

from petitiondesk.protection.forms import Initialled, initialled, own_scripts
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.keeping import Kept
from petitiondesk.protection.likeness import unlikeness
from petitiondesk.protection.reading import initial
from petitiondesk.protection.register import ProtectedIdentity
from petitiondesk.protection.scripts import Script, script_of
from petitiondesk.protection.sounds import skeleton
from petitiondesk.protection.tabled import InTables, Spellings
from petitiondesk.protection.text import Spoken, Text

ALIKE, SAME = 0.08, 0.07
"""How unlike, for one sound, a surname may be, and one of few consonants."""

BONES = 3
"""Consonants of a surname that is not short."""

TELLING = 2
"""Consonants of a surname that is known by its sounds; of fewer, by its letters."""

MAX_WORDS = 3
"""Words of a surname."""

MAX_INITIALS = 4
"""Initials beside it."""

KEPT_SURNAMES = 20_000
"""So many sounds are remembered, and whether a surname is like them."""

_ALIKE = tuple(map(frozenset, ("оеєэё", "иіїй", "гґ")))
"""Letters of which Ukrainian and Russian begin a name with one or the other: Олена, Елена."""

_GLIDES = frozenset("yjwйюяєїеё")
"""Initials that stand for vowels in one transcription or another."""


class NamesByInitials:
    """The surnames of every person by their skeletons."""

    def __init__(self, entries: tuple[ProtectedIdentity, ...], in_tables: InTables) -> None:
        self._names = defaultdict[str, list[tuple[int, Initialled]]](list)
        self._tabled = defaultdict[str, list[tuple[int, Spellings]]](list)
        for number, entry in enumerate(entries):
            spelled = [each for each in in_tables[number] if each.initialled]
            for each in initialled(entry) if not spelled else ():
                self._names[skeleton(each.surname)].append((number, each))
            for name in spelled:
                for surname, given in itertools.product(name.spaced[0], name.initialled):
                    self._tabled[surname].append((number, given))
        self._beginnings = frozenset(
            key[:end] for key in self._names for end in range(len(key) + 1)
        )
        self._skeletons = Kept(skeleton, KEPT_SURNAMES)
        self._alike = Kept(_is_alike, KEPT_SURNAMES)
        self._own_scripts = [own_scripts(entry) for entry in entries]
        self._latin_alone = [own_scripts(entry) == {Script.LATIN} for entry in entries]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the surnames with initials in a text."""
        for place, spoken in enumerate(text):
            if spoken.is_initial:
                yield from self._after(text, place)
                yield from self._before(text, place)

    def _after(self, text: Text, place: int) -> Iterator[Found]:
        """Yield what begins with the initial at ``place``: O. Shcherbaniuk."""
        initials = _initials(text[place : place + MAX_INITIALS])
        if not initials[-1].goes_on:
            return
        for last in range(len(initials), len(initials) + MAX_WORDS):
            surname = text[place + len(initials) : place + last + 1]
            yield from self._found(surname, initials, text[place].word.start)

    def _before(self, text: Text, place: int) -> Iterator[Found]:
        """Yield what ends with initials that begin at ``place``: Shcherbaniuk O."""
        initials = _initials(text[place : place + MAX_INITIALS])
        for count in range(1, MAX_WORDS + 1):
            if place >= count and text[place - 1].goes_on:
                surname = text[place - count : place]
                for found in self._found(surname, initials, surname[0].word.start):
                    yield Found(found.entry, found.start, initials[-1].word.end, found.form)

    def _found(self, surname: Text, initials: Text, start: int) -> Iterator[Found]:
        if not surname or not all(spoken.goes_on for spoken in surname[:-1]):
            return
        if surname[0].script is not initials[0].script or not _of_one_case(surname, initials):
            return
        end = surname[-1].word.end
        for entry in self._in_tables(surname, initials):
            yield Found(entry, start, end, Form.INITIALS)
        for sounds in _ways(surname):
            bones = self._skeletons[sounds]
            for entry, name in self._names.get(bones, ()):
                if len(bones) < TELLING:
                    is_alike = _letters(surname) == name.spelled
                else:
                    limit = ALIKE if len(bones) >= BONES else SAME
                    is_alike = self._alike[sounds, name.surname, limit]
                if is_alike and self._stand_for(initials, name, entry):
                    yield Found(entry, start, end, Form.INITIALS)

    def _in_tables(self, surname: Text, initials: Text) -> Iterator[int]:
        """Yield whose surname stands in a table, where the initials begin the syllables given."""
        begun = [spoken.word.text for spoken in initials]
        for entry, given in self._tabled.get(_letters(surname), ()):
            begins = (
                any(spelled.startswith(letters) for spelled in syllable)
                for letters, syllable in zip(begun, given, strict=False)
            )
            if len(begun) == len(given) and all(begins):
                yield entry

    def _stand_for(self, initials: Text, name: Initialled, entry: int) -> bool:
        if len(initials) < len(name.initials):
            return False
        if self._latin_alone[entry] and initials[0].script is Script.LATIN:
            pairs = zip(initials, name.letters, strict=False)
            return all(spoken.word.text[0] == letter for spoken, letter in pairs)
        if initials[0].script is Script.CYRILLIC in self._own_scripts[entry]:
            if script_of(name.letters[0]) is not Script.CYRILLIC:
                return False
            return all(map(_is_letter, initials, name.letters))
        return all(map(_stands_for, initials, name.initials))


def _is_alike(asked: tuple[str, str, float]) -> bool:
    one, other, limit = asked
    return unlikeness(one, other, limit) <= limit


def _of_one_case(surname: Text, initials: Text) -> bool:
    """Tell whether a surname has a capital where its initials have; small ones are one letter."""
    if initials[0].is_capital:
        return surname[0].is_capital and surname[-1].is_capital
    return not surname[0].is_capital and len(initials[0].word.text) == 1


def _initials(text: Text) -> Text:
    """Return the initials that a text begins with."""
    count = 0
    while count < len(text) and text[count].is_initial:
        count += 1
        if not text[count - 1].goes_on:
            break
    return text[:count]


def _letters(words: Text) -> str:
    return "".join(spoken.word.text for spoken in words)


def _ways(surname: Text) -> Iterator[str]:
    for words in itertools.product(*(spoken.ways for spoken in surname)):
        yield "".join(words)


def _is_letter(spoken: Spoken, letter: str) -> bool:
    """Tell whether a Cyrillic initial is a letter, or its like in another language."""
    first = spoken.word.text[0]
    return first == letter or any({first, letter} <= alike for alike in _ALIKE)


def _stands_for(spoken: Spoken, firsts: str) -> bool:
    """Tell whether an initial may stand for a word that begins with one of these sounds."""
    vowels = set(firsts.lower()) & set("aeio@")
    classes = {skeleton(first) for first in firsts} - {""}
    for sounds in initial(spoken.word.text):
        if skeleton(sounds)[:1] in classes and sounds[:1].isupper():
            return True
        if vowels and not skeleton(sounds):
            return "@" in vowels or sounds[:1].lower() in vowels or _is_glide(spoken)
    return False


def _is_glide(spoken: Spoken) -> bool:
    return spoken.word.text[0] in _GLIDES
