"""One text, read once: its sentences, the instruments and articles it names, its quotations.

Positions are those of the markup, so that a remedy can replace words: marks of emphasis and links
are blanked, not taken out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from petitiondesk.law.checker.words.han_numbers import HAN, han_number
from petitiondesk.law.checker.words.mention_words import MentionWords

WordsT = TypeVar("WordsT")
FoundT = TypeVar("FoundT")

_MARKS = re.compile(r"\]\([^)\n]*\)|[*_\[\]`]|^[ \t]*(?:[-+]|[0-9]+\.)[ \t]", re.MULTILINE)
_SAME = str.maketrans("’\u02bc๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９", "''" + "0123456789" * 2)
"""Apostrophes and digits that say the same, each one character long."""
_QUOTES = re.compile(
    r"“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]|「([^」]+)」|『([^』]+)』|\"([^\"\n]+)\"|‘([^‘\n]{9,}?)'(?!\w)"
    r"|(?m:^[ \t]*>(.+(?:\n[ \t]*>.+)*))"
)
_END = re.compile(r"[.!?…;](?=[\s\"”»’')\]]|$)[\"”»’')\]]*|[。！？]|\n\s*\n")
_PART = re.compile(rf"(?P<number>[0-9]+[A-Z]?|[IVX]+|{HAN})(?P<subs>(?:\s?\([0-9A-Za-z]+\))*)")
_ADJACENT = re.compile(r"(?:'s)?[\s,(:]*")
"""What stands between an instrument and its article where it is named first."""
_ROMAN = {"I": 1, "V": 5, "X": 10}
_NEAR = 45
"""How many characters away an instrument may stand from its article."""

GENEVA, CITY, PROTOCOL, OTHER = "?geneva", "?city", "?protocol", "?other"
"""Instruments that a text leaves open: a Geneva Convention, one of another city, a protocol, any
other."""


class Span(msgspec.Struct, frozen=True):
    """A stretch of a text."""

    start: int
    end: int


class Mention(msgspec.Struct, frozen=True):
    """An instrument that a text names.

    Attributes:
        instrument: its id; GENEVA, PROTOCOL or OTHER where the words do not say which.
        start: where the words begin.
        end: where they end.
        words: as they stand there.
    """

    instrument: str
    start: int
    end: int
    words: str


class Pinpoint(msgspec.Struct, frozen=True):
    """An article, in Arabic numerals, and its paragraph; empty where the text names none."""

    article: str
    paragraph: str = ""


class Article(msgspec.Struct, frozen=True):
    """Articles that a text names in one go.

    Attributes:
        pinpoints: which.
        instrument: the id of the instrument they are in; GENEVA or PROTOCOL where the text leaves
            that open; empty where it says nothing at all.
        is_bare: whether nothing near it tells what it is an article of.
        start: where the words begin.
        end: where they end.
        words: as they stand there.
    """

    pinpoints: tuple[Pinpoint, ...]
    instrument: str
    is_bare: bool
    start: int
    end: int
    words: str


class TextReading:
    """What one text says, found at the first need and kept with it."""

    def __init__(self, markup: str, words: MentionWords | None) -> None:
        self.words = words
        self.markup = markup
        self.plain = _MARKS.sub(lambda found: " " * len(found.group()), markup.translate(_SAME))
        self._found: dict[re.Pattern[str], tuple[re.Match[str], ...]] = {}
        self._made: dict[Callable[..., Any], Any] = {}

    def matches(self, pattern: re.Pattern[str]) -> tuple[re.Match[str], ...]:
        """Return every match of a pattern; the same pattern is looked for once."""
        found = self._found.get(pattern)
        if found is None:
            found = self._found[pattern] = tuple(pattern.finditer(self.plain))
        return found

    def has(self, pattern: re.Pattern[str], within: Span | None = None) -> bool:
        """Tell whether a pattern is met, in the whole text or within a stretch of it."""
        whole = within or Span(0, len(self.plain))
        return any(
            whole.start <= each.start() and each.end() <= whole.end
            for each in self.matches(pattern)
        )

    def once(self, make: Callable[[TextReading, WordsT], FoundT], words: WordsT) -> FoundT:
        """Return what is made of the text and the words of its language; it is made once."""
        if make not in self._made:
            self._made[make] = make(self, words)
        found: FoundT = self._made[make]
        return found

    @functools.cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The stretches between full stops; ``Art. 3`` ends none."""
        return tuple(self._sentences())

    def sentence(self, position: int) -> Span:
        """Return the sentence in which a position lies."""
        return next((s for s in self.sentences if position < s.end), Span(0, len(self.plain)))

    @functools.cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands between quotation marks, without them."""
        found = self.matches(_QUOTES)
        return tuple(Span(*each.span(each.lastindex or 0)) for each in found)

    @functools.cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The instruments named, in the order of the text."""
        return tuple(sorted(self._mentions(), key=lambda mention: mention.start))

    @functools.cached_property
    def articles(self) -> tuple[Article, ...]:
        """The articles named, in the order of the text, each with its instrument."""
        if self.words is None:
            return ()
        found = [each for each in self.matches(self.words.articles) if each.group() != "ARTICLE 19"]
        return tuple(self._article(each) for each in found)

    @functools.cached_property
    def others(self) -> tuple[Mention, ...]:
        """Instruments named by a general word in a capital letter, such as ``the Covenant``."""
        if self.words is None or self.words.instrument_first:
            return ()
        words = (f for f in self.matches(self.words.of_what) if f.group()[:1].isupper())
        return tuple(
            Mention(OTHER, *found.span(), found.group())
            for found in words
            if not any(m.start <= found.start() < m.end for m in self.mentions)
        )

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """Return the instruments named within a stretch."""
        return tuple(m for m in self.mentions if span.start <= m.start < span.end)

    def meant_in(self, sentence: Span) -> tuple[Mention, ...]:
        """Return the one instrument that a sentence such as ``It forbids this`` speaks of."""
        said = self.plain[sentence.start : sentence.end].lstrip()
        if self.words is None or not sentence.start or not self.words.pronouns.match(said):
            return ()
        before = self.mentions_in(self.sentence(sentence.start - 1))
        if len({mention.instrument for mention in before}) != 1:
            return ()
        last = before[-1]
        return (Mention(last.instrument, sentence.start, sentence.start, last.words),)

    def articles_in(self, span: Span) -> tuple[Article, ...]:
        """Return the articles named within a stretch."""
        return tuple(a for a in self.articles if span.start <= a.start < span.end)

    def _sentences(self) -> Iterator[Span]:
        start = 0
        for end in self.matches(_END):
            if end.group().startswith(".") and self._is_abbreviation(start, end.start()):
                continue
            yield Span(start, end.end())
            start = end.end()
        if start < len(self.plain):
            yield Span(start, len(self.plain))

    def _is_abbreviation(self, start: int, stop: int) -> bool:
        before = self.plain[start:stop].rsplit(None, 1)
        word = before[-1].lstrip("(«“\"'") if before else ""
        if len(word) == 1 and word.isupper():
            return True
        return bool(self.words and self.words.abbreviations.fullmatch(word))

    def _mentions(self) -> Iterator[Mention]:
        if self.words is None:
            return
        taken: list[Span] = []
        for found in self.matches(self.words.instruments):
            taken.append(Span(*found.span()))
            yield Mention(
                self.words.names[(found.lastindex or 1) - 1], *found.span(), found.group()
            )
        for instrument, pattern in (
            (GENEVA, self.words.geneva),
            (CITY, self.words.other_families),
            (PROTOCOL, self.words.protocols),
        ):
            for found in self.matches(pattern):
                if not any(s.start < found.end() and found.start() < s.end for s in taken):
                    yield Mention(instrument, *found.span(), found.group())

    def _article(self, found: re.Match[str]) -> Article:
        named = self._named_with(found)
        instrument = named.instrument if named else ""
        is_bare = named is None and not self._is_of_a_law(found)
        return Article(
            _pinpoints(found), instrument, is_bare, found.start(), found.end(), found.group()
        )

    def _is_of_a_law(self, found: re.Match[str]) -> bool:
        """Tell whether a law of any kind stands near an article, or ``its`` leads back to one."""
        if self.words is None:
            return False
        near = self.plain[max(0, found.start() - 25) : found.end() + 60]
        lead = self.plain[max(0, found.start() - len("selon sa l'")) : found.start()]
        led_back = self.words.own.search(lead) and self.words.of_what.search(
            self.plain, 0, found.start()
        )
        sentence = self.sentence(found.start())
        start = self.sentence(sentence.start - 1).start if sentence.start else 0
        named = any(start <= other.start < found.start() for other in self.others)
        return bool(self.words.of_what.search(near) or led_back or named)

    def _named_with(self, found: re.Match[str]) -> Mention | None:
        """Return the instrument that a reader takes an article to be in."""
        sentence = self.sentence(found.start())
        here = self.mentions_in(sentence)
        behind = [m for m in here if 0 <= m.start - found.end() <= _NEAR][:1]
        before = [m for m in here if 0 <= found.start() - m.end <= _NEAR][-1:]
        if self.words and self.words.instrument_first:
            order = [*before, *behind]
        else:
            close = [m for m in before if _ADJACENT.fullmatch(self.plain, m.end, found.start())]
            order = [*close, *behind, *before]
        if not order and len({m.instrument for m in here}) == 1:
            order = [here[0]]
        return order[0] if order else self._named_before(sentence)

    def _named_before(self, sentence: Span) -> Mention | None:
        """Return the one instrument of the nearest sentence before that names any."""
        earlier = [m for m in self.mentions if m.end <= sentence.start]
        if not earlier:
            return None
        there = self.mentions_in(self.sentence(earlier[-1].start))
        return earlier[-1] if len({mention.instrument for mention in there}) == 1 else None


def _pinpoints(found: re.Match[str]) -> tuple[Pinpoint, ...]:
    named = {name: text for name, text in found.groupdict().items() if text}
    paragraph = _first(named, "before") or _first(named, "after")
    parts = [_pinpoint(part) for part in _PART.finditer(_first(named, "numbers"))]
    if paragraph and len(parts) == 1 and not parts[0].paragraph:
        return (Pinpoint(parts[0].article, arabic(paragraph)),)
    return tuple(parts)


def _first(groups: Mapping[str, str], name: str) -> str:
    return next((text for group, text in groups.items() if group.startswith(name)), "")


def _pinpoint(part: re.Match[str]) -> Pinpoint:
    subs = re.findall(r"[0-9A-Za-z]+", part["subs"])
    return Pinpoint(arabic(part["number"]), subs[0] if subs else "")


def arabic(number: str) -> str:
    """Return an article's number in Arabic numerals."""
    if re.fullmatch(HAN, number):
        return str(han_number(number))
    if not set(number) <= set(_ROMAN):
        return number
    values = [_ROMAN[letter] for letter in number]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return str(sum(-value if value < after else value for value, after in pairs))
