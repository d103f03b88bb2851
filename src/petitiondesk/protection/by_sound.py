"""Finding names by how they sound: runs of words whose skeleton is that of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from petitiondesk.protection.forms import (
    AS_Y,
    forms,
    is_east_asian,
    is_western,
    own_scripts,
)
from petitiondesk.protection.forms import Form as NameForm
from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.keeping import Kept, make_room
from petitiondesk.protection.register import ProtectedIdentity
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.sounds import skeleton, sounds, together
from petitiondesk.protection.tabled import InTables, tabled_scripts
from petitiondesk.protection.text import Spoken, Text, names_beside
from petitiondesk.protection.thai_stream import Stream, streams
from petitiondesk.protection.weighing import Nature, Run, Weighing

MAX_WORDS = 8
"""Words of a text that can be one name: syllables may stand apart."""

MAX_RUNS = 16
"""Ways to hear some words that are followed; names and real texts have twelve at most."""

MANY_RUNS = 4
"""So many are remembered: who writes such words once does so again."""

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

KEPT_RUNS = 5_000
"""So many words that begin in many ways are remembered."""


Begun = tuple[Run, str, str]
"""A run that may be the beginning of a name, how it sounds in one breath, and its skeleton."""


def _nature(entry: ProtectedIdentity) -> Nature:
    return Nature.EAST_ASIAN_NAME if is_east_asian(entry) else Nature.WESTERN


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
        self._skeletons = Kept(skeleton, KEPT_SKELETONS)
        self._said = Kept(sounds, KEPT_SKELETONS)
        self._known: dict[tuple[tuple[str, bool], ...], list[Begun]] = {}
        self._weighing = Weighing()
        self._is_cyrillic = [Script.CYRILLIC in own_scripts(entry) for entry in entries]
        self._is_western = [is_western(entry) for entry in entries]
        self._natures = [_nature(entry) for entry in entries]
        self._spelled_out = [
            (own_scripts(entry) & _SPELLED_OUT) | tabled_scripts(found)
            for entry, found in zip(entries, in_tables, strict=True)
        ]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield the names in a text, with all their overlaps."""
        yield from self.find_from(text, len(text))
        for stream in streams(text):
            yield from self._in_stream(stream)

    def find_from(self, text: Text, count: int) -> Iterator[Found]:
        """Yield the names that begin with one of the first ``count`` words."""
        for first in range(count):
            if not text[first].is_tail:
                yield from self._runs(text, first)

    def _runs(self, text: Text, first: int) -> Iterator[Found]:
        begun: list[Begun] = [((), "", "")]
        for last in range(first, min(first + MAX_WORDS, len(text))):
            spoken = text[last]
            ended = self._longer(begun, spoken.last_ways, spoken) if spoken.last_ways else ()
            begun = self._begun(begun, text, first, last)
            for run, _, bones in (*begun, *ended):
                if bones in self._names:
                    yield from self._named(run, bones, text, first, last)
            if not (begun and spoken.goes_on):
                return

    def _begun(self, before: list[Begun], text: Text, first: int, last: int) -> list[Begun]:
        if len(before) < MANY_RUNS:
            return self._longer(before, text[last].ways, text[last])
        key = tuple((spoken.word.text, spoken.is_tail) for spoken in text[first : last + 1])
        known = self._known.get(key)
        if known is None:
            make_room(self._known, KEPT_RUNS)
            known = self._known[key] = self._longer(before, text[last].ways, text[last])
        return known

    def _longer(self, begun: list[Begun], ways: tuple[str, ...], spoken: Spoken) -> list[Begun]:
        add = _with_tail if spoken.is_tail else _with_word
        longer = []
        for run, said, _ in begun:
            for way in ways:
                more, heard = add(run, said, way)
                bones = self._skeletons[heard]
                if bones in self._beginnings:
                    longer.append((more, heard, bones))
        return longer[:MAX_RUNS]

    def _named(self, run: Run, bones: str, text: Text, first: int, last: int) -> Iterator[Found]:
        words = text[first : last + 1]
        if _is_list(text, first, last):
            return
        for entry, unlike in self._like(run, bones, words):
            place = words[0].word.start, words[-1].word.end
            yield Found(entry, *place, Form.FULL, unlike)

    def _like(self, run: Run, bones: str, text: Text) -> Iterator[tuple[int, float]]:
        script, capitals = text[0].script, sum(spoken.is_capital for spoken in text)
        tells = not capitals and len(bones) >= TELLING
        capitals = capitals if text[0].is_capital else 0
        for entry, form in self._names[bones]:
            wanted = min(len(form.words), len(run)) if script in _CASED else 0
            if script not in self._spelled_out[entry]:
                yield from self._weighed(entry, form, run, tells or capitals >= wanted, script)

    def _in_stream(self, stream: Stream) -> Iterator[Found]:
        for first in range(len(stream.bones)):
            last = first + 1
            while last <= len(stream.bones) and stream.bones[first:last] in self._beginnings:
                named = self._names.get(stream.bones[first:last], ())
                wanted = [each for each in named if Script.THAI not in self._spelled_out[each[0]]]
                if wanted:
                    yield from self._in_thai(stream, first, last, wanted)
                last += 1

    def _in_thai(
        self, stream: Stream, first: int, last: int, wanted: list[tuple[int, NameForm]]
    ) -> Iterator[Found]:
        for start, end, run in stream.parts(first, last, self._said.__getitem__):
            for entry, form in wanted:
                for _, unlike in self._weighed(entry, form, run, True, Script.THAI):
                    yield Found(entry, start, end, Form.FULL, unlike)

    def _western(self, entry: int, form: NameForm, script: Script) -> Nature:
        """Return by whose ear a name is told in a script, none of whose tables has it."""
        if script is Script.CYRILLIC and self._is_cyrillic[entry]:
            return Nature.OWN_SCRIPT
        heard = self._is_western[entry] and script is not Script.LATIN
        if heard and form.bones >= TELLING:
            return Nature.ENGLISH
        return Nature.HANGUL if script is Script.HANGUL else Nature.WESTERN

    def _weighed(
        self, entry: int, form: NameForm, run: Run, is_told: bool, script: Script
    ) -> Iterator[tuple[int, float]]:
        nature = self._natures[entry]
        if script is Script.CYRILLIC and self._is_cyrillic[entry] and not form.is_plain:
            return
        if nature is Nature.WESTERN:
            nature = self._western(entry, form, script)
        if nature is not Nature.WESTERN and any(AS_Y in sounds for sounds in run):
            return
        if len(form.words) > len(run) and not _may_be_joined(form, script):
            return
        limit = _limit(form, run, nature) if is_told else SAME
        unlike = self._weighing.unlike(run, form.words, limit, nature)
        if unlike <= limit:
            yield entry, unlike


def _is_list(text: Text, first: int, last: int) -> bool:
    """Tell whether a comma parts two people, each of whom has another name."""
    is_listed = any(spoken.is_listed for spoken in text[first:last])
    return is_listed and all(names_beside(text, first, last))


def _with_word(run: Run, said: str, sounds: str) -> tuple[Run, str]:
    return (*run, sounds), said + sounds


def _with_tail(run: Run, said: str, sounds: str) -> tuple[Run, str]:
    """Return a run with more of its last word: no other part of a name begins there."""
    if not run:
        return (sounds,), sounds
    last = together((run[-1], sounds))
    return (*run[:-1], last), said[: len(said) - len(run[-1])] + last


def _may_be_joined(form: NameForm, script: Script) -> bool:
    """Tell whether the words of a name are known when they stand as one: not by an initial."""
    least = JOINED_BONES if script is Script.HANGUL else BONES
    return form.bones >= least and all(len(word) > 1 for word in form.words)


def _limit(form: NameForm, run: Run, nature: Nature) -> float:
    """Return how unlike a run may be."""
    if len(form.words) > len(run):
        return SAME
    if len(form.words) == 1:
        return min(VERY_LIKE, nature.like)
    return SAME if form.bones < BONES else nature.like
