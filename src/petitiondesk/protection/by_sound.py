"""Finding names by how they sound: runs of words whose skeleton is that of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from petitiondesk.protection.forms import (
    AS_Y,
    forms,
    is_east_asian,
    is_western,
    own_scripts,
)
from petitiondesk.protection.forms import Form as NameForm
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.keeping import make_room
from petitiondesk.protection.likeness import (
    BY_EAR,
    EAST_ASIAN,
    IN_HANGUL,
    OWN,
    TOLERANT,
    Ear,
    unlikeness,
)
from petitiondesk.protection.register import ProtectedIdentity
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.sounds import skeleton, together
from petitiondesk.protection.tabled import InTables, tabled_scripts
from petitiondesk.protection.text import Spoken, Text
from petitiondesk.protection.thai_stream import Stream, streams

MAX_WORDS = 8
"""Words of a text that can be one name: syllables may stand apart."""

LIKE, WORD_LIKE = 0.11, 0.22
"""How unlike, for one sound, a name of several words may be, and each of its words."""

EAST_ASIAN_LIKE, EAST_ASIAN_WORD_LIKE = 0.07, 0.18
"""The same of names in Korean and Chinese, whose every sound tells, where no table has them."""

OWN_WORD_LIKE = 0.12
"""The same of a word in a script that the name has a spelling in."""

VERY_LIKE = 0.1
"""How unlike a name of a single word may be."""

SAME = 0.06
"""How unlike a name may be where little tells it from other words: short, or in small letters."""

TELLING = 6
"""Consonants of a name that no other words are like, be they in small letters."""

BONES = 4
"""Consonants that a name of several words has at least that may be unlike."""

JOINED_BONES = 6
"""The same of a name that stands as one word in Hangul, whose words are of many syllables."""

_SPELLED_OUT = frozenset({Script.HANGUL, Script.THAI})
"""Scripts in which a name that is given in them, or in tables, is looked for by its letters."""

_CASED = frozenset({Script.LATIN, Script.CYRILLIC})

KEPT_SKELETONS = 100_000
"""So many skeletons are remembered."""

_UNLIKE = 1_000.0

Run = tuple[str, ...]
"""How each of some words sounds that stand one after the other."""


class Nature(msgspec.Struct, frozen=True):
    """How the names of a language are told apart: by whose ear, and how unlike they may be."""

    ear: Ear
    like: float
    word_like: float


WESTERN = Nature(TOLERANT, LIKE, WORD_LIKE)
HANGUL = Nature(IN_HANGUL, LIKE, WORD_LIKE)
OWN_SCRIPT = Nature(OWN, LIKE, OWN_WORD_LIKE)
ENGLISH = Nature(BY_EAR, LIKE, WORD_LIKE)
EAST_ASIAN_NAME = Nature(EAST_ASIAN, EAST_ASIAN_LIKE, EAST_ASIAN_WORD_LIKE)


def _nature(entry: ProtectedIdentity) -> Nature:
    return EAST_ASIAN_NAME if is_east_asian(entry) else WESTERN


class NamesBySound:
    """The forms of every name by their skeletons."""

    def __init__(self, entries: tuple[ProtectedIdentity, ...], in_tables: InTables) -> None:
        self._names = defaultdict[str, list[tuple[int, NameForm]]](list)
        for number, entry in enumerate(entries):
            if any(found.spaced for found in in_tables[number]):
                continue  # what is in no table is another name, were it alike
            for form in forms(entry):
                self._names[skeleton(form.sounds)].append((number, form))
        self._beginnings = frozenset(
            key[:end] for key in self._names for end in range(len(key) + 1)
        )
        self._skeletons: dict[str, str] = {}
        self._is_cyrillic = [Script.CYRILLIC in own_scripts(entry) for entry in entries]
        self._is_western = [is_western(entry) for entry in entries]
        self._natures = [_nature(entry) for entry in entries]
        self._spelled_out = [
            (own_scripts(entry) & _SPELLED_OUT) | tabled_scripts(found)
            for entry, found in zip(entries, in_tables, strict=True)
        ]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the names in a text, with all their overlaps."""
        for first, spoken in enumerate(text):
            if not spoken.is_tail:
                yield from self._runs(text, first)
        for stream in streams(text):
            yield from self._in_stream(stream)

    def _runs(self, text: Text, first: int) -> Iterator[Found]:
        begun: list[Run] = [()]
        for last in range(first, min(first + MAX_WORDS, len(text))):
            spoken = text[last]
            ended = self._longer(begun, spoken.last_ways, spoken)
            begun = self._longer(begun, spoken.ways, spoken)
            for run in (*begun, *ended):
                for entry, unlike in self._like(run, text[first : last + 1]):
                    place = text[first].word.start, spoken.word.end
                    yield Found(entry, *place, Form.FULL, unlike)
            if not (begun and spoken.goes_on):
                return

    def _longer(self, begun: list[Run], ways: tuple[str, ...], spoken: Spoken) -> list[Run]:
        add = _with_tail if spoken.is_tail else _with_word
        longer = (add(run, sounds) for run in begun for sounds in ways)
        return [run for run in longer if self._bones(run) in self._beginnings]

    def _bones(self, run: Run) -> str:
        said = "".join(run)
        bones = self._skeletons.get(said)
        if bones is None:
            make_room(self._skeletons, KEPT_SKELETONS)
            bones = self._skeletons[said] = skeleton(said)
        return bones

    def _like(self, run: Run, text: Text) -> Iterator[tuple[int, float]]:
        script, capitals = text[0].script, sum(spoken.is_capital for spoken in text)
        tells = not capitals and len(self._bones(run)) >= TELLING
        capitals = capitals if text[0].is_capital else 0
        for entry, form in self._names.get(self._bones(run), ()):
            wanted = min(len(form.words), len(run)) if script in _CASED else 0
            if script not in self._spelled_out[entry]:
                yield from self._weighed(entry, form, run, tells or capitals >= wanted, script)

    def _in_stream(self, stream: Stream) -> Iterator[Found]:
        for first in range(len(stream.bones)):
            last = first + 1
            while last <= len(stream.bones) and stream.bones[first:last] in self._beginnings:
                for entry, form in self._names.get(stream.bones[first:last], ()):
                    if Script.THAI not in self._spelled_out[entry]:
                        for start, end, run in stream.parts(first, last):
                            for _, unlike in self._weighed(entry, form, run, True, Script.THAI):
                                yield Found(entry, start, end, Form.FULL, unlike)
                last += 1

    def _western(self, entry: int, form: NameForm, script: Script) -> Nature:
        """Return by whose ear a name is told in a script, none of whose tables has it."""
        if script is Script.CYRILLIC and self._is_cyrillic[entry]:
            return OWN_SCRIPT
        heard = self._is_western[entry] and script is not Script.LATIN
        if heard and len(skeleton(form.sounds)) >= TELLING:
            return ENGLISH
        return HANGUL if script is Script.HANGUL else WESTERN

    def _weighed(
        self, entry: int, form: NameForm, run: Run, is_told: bool, script: Script
    ) -> Iterator[tuple[int, float]]:
        nature = self._natures[entry]
        if script is Script.CYRILLIC and self._is_cyrillic[entry] and not form.is_plain:
            return
        if nature is WESTERN:
            nature = self._western(entry, form, script)
        if nature is not WESTERN and any(AS_Y in sounds for sounds in run):
            return
        if len(form.words) > len(run) and not _may_be_joined(form, script):
            return
        limit = _limit(form, run, nature) if is_told else SAME
        unlike = likeness(run, form.words, limit, nature)
        if unlike <= limit:
            yield entry, unlike


def _with_word(run: Run, sounds: str) -> Run:
    return (*run, sounds)


def _with_tail(run: Run, sounds: str) -> Run:
    """Return a run with more of its last word: no other part of a name begins there."""
    return (*run[:-1], together((run[-1], sounds)))


def _may_be_joined(form: NameForm, script: Script) -> bool:
    """Tell whether the words of a name are known when they stand as one: not by an initial."""
    least = JOINED_BONES if script is Script.HANGUL else BONES
    return len(skeleton(form.sounds)) >= least and all(len(word) > 1 for word in form.words)


def _limit(form: NameForm, run: Run, nature: Nature) -> float:
    """Return how unlike a run may be."""
    if len(form.words) > len(run):
        return SAME
    if len(form.words) == 1:
        return min(VERY_LIKE, nature.like)
    return SAME if len(skeleton(form.sounds)) < BONES else nature.like


def likeness(run: Run, words: Run, limit: float, nature: Nature = WESTERN) -> float:
    """Return how unlike a run of sounds is to words in their order, each one or more of the run."""
    if len(run) < len(words):
        return unlikeness(together(run), together(words), limit, nature.ear)
    longest = max(len("".join(run)), len("".join(words)), 1)
    return _cost(run, words, nature) / longest


def _cost(run: Run, words: Run, nature: Nature) -> float:
    if len(words) == 1:
        return _word_cost(together(run), words[0], nature)
    return min(
        _word_cost(together(run[:count]), words[0], nature) + _cost(run[count:], words[1:], nature)
        for count in range(1, len(run) - len(words) + 2)
    )


def _word_cost(heard: str, word: str, nature: Nature) -> float:
    if len(heard) == 1 < len(word):  # an initial
        return _UNLIKE
    unlike = unlikeness(heard, word, nature.word_like, nature.ear)
    return unlike * max(len(heard), len(word), 1) if unlike <= nature.word_like else _UNLIKE
