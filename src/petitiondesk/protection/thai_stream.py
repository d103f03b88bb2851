"""Thai as one stream of sounds: words are not set apart, so a name may begin at any of them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import msgspec

from petitiondesk.protection.scripts import Script
from petitiondesk.protection.sounds import chosen, skeleton
from petitiondesk.protection.text import Spoken, Text
from petitiondesk.protection.thai import spelled

_VOWELS = 3
"""So many vowels after the last consonant may belong to the name, or to the word that follows."""


class Stream(msgspec.Struct, frozen=True):
    """Sounds in a row.

    Attributes:
        rough: rough letters, every choice made.
        spans: of each rough letter, where in the text its character stands; the whole word, where
            folding changed its length.
        bones: the skeleton.
        places: of each of the skeleton's consonants, the first and the last of its rough letters.
        words: of each word, the first of its rough letters.
    """

    rough: str
    spans: tuple[tuple[int, int], ...]
    bones: str
    places: tuple[tuple[int, int], ...]
    words: tuple[int, ...]

    def parts(
        self, first: int, last: int, said: Callable[[str], str]
    ) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Yield where a part of the skeleton stands, and how each of its words sounds.

        Each is yielded with and without the vowels at its ends. ``said`` tells the sounds of rough
        letters, and may remember them.
        """
        end = self.places[last - 1][1] + 1
        before = self.places[first - 1][1] + 1 if first else 0
        after = self.places[last][0] if last < len(self.places) else len(self.rough)
        told = set[tuple[str, ...]]()
        for start in {*self.places[first], before}:
            for stop in {*range(end, min(end + _VOWELS, after)), after}:
                run = tuple(map(said, self._words(start, stop)))
                if run not in told:
                    told.add(run)
                    yield self.spans[start][0], self.spans[stop - 1][1], run

    def _words(self, start: int, stop: int) -> Iterator[str]:
        cuts = [start, *(word for word in self.words if start < word < stop), stop]
        yield from (self.rough[a:b] for a, b in itertools.pairwise(cuts))


def streams(text: Text) -> Iterator[Stream]:
    """Yield the runs of Thai words of a text; those that can be read in two ways, in both."""
    for run in runs_of_thai(text):
        first, second = _stream(run, 0), _stream(run, 1)
        yield first
        if second.rough != first.rough:
            yield second


def runs_of_thai(text: Text) -> Iterator[Text]:
    """Yield the words of Thai between which nothing else stands, each run by itself."""
    run: list[Spoken] = []
    for spoken in text:
        if spoken.script is Script.THAI:
            run.append(spoken)
        if run and (spoken.script is not Script.THAI or not spoken.goes_on):
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _stream(run: Text, way: int) -> Stream:
    letters, words = list[tuple[str, tuple[int, int]]](), list[int]()
    for spoken in run:
        words.append(len(letters))
        thai = spelled(spoken.word.text)
        plain = len(spoken.word.text) == spoken.word.end - spoken.word.start
        for letter, origin in zip(thai.rough, thai.origins, strict=True):
            place = spoken.word.start + origin
            span = (place, place + 1) if plain else (spoken.word.start, spoken.word.end)
            letters += [(sound, span) for sound in chosen(letter, way)]
    rough = "".join(letter for letter, _ in letters)
    bones = tuple(_bones(rough))
    return Stream(
        rough,
        tuple(span for _, span in letters),
        "".join(bone for bone, _, _ in bones),
        tuple((first, last) for _, first, last in bones),
        tuple(words),
    )


def _bones(rough: str) -> Iterator[tuple[str, int, int]]:
    """Yield the consonants of a skeleton, and of each its first and last rough letter."""
    begun: tuple[str, int, int] | None = None
    for number, letter in enumerate(rough):
        bone = skeleton(letter) if letter.isupper() else ""
        if begun and bone == begun[0]:
            begun = bone, begun[1], number
        elif bone or letter != "@":
            if begun:
                yield begun
            begun = (bone, number, number) if bone else None
    if begun:
        yield begun
