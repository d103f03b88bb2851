"""Names with something in the midst of them: a patronymic, a second name, a nickname.

What stands between is left out, and the rest is searched as if it stood together. That is done
only where it looks like part of a name; a comma or a verb parts two persons, and a conjunction two
names, unless they share a surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.text import Spoken, Text

MOST, SURE = 4, 2
"""Words between the parts of a name: of so many somebody may have them, of fewer it is the name."""

PARTS = 2
"""Parts of a name between which other words may stand."""

AROUND = 2
"""Words of each part; a hyphen joins them, or a name has more."""

_CASED = frozenset({Script.LATIN, Script.CYRILLIC})

_JOINT = re.compile(r"[ \t\u00a0\u202f\u3000]?\n?[ \t\u00a0]{0,3}|[-‐‑._·]")
"""What stands between two words of one name."""

_IN_ADDRESSES = frozenset("._-+")
"""What parts words in addresses and the names of files."""

_OPENS, _CLOSES = r"[\"“”„«»‹›‘’'(\[*_]{1,4}", r"[\"“”„«»‹›‘’')\]*_]{1,4}"
_OPENED = re.compile(rf"\s{{0,3}}{_OPENS}\s?")
_CLOSED = re.compile(rf"\s?{_CLOSES}\s{{0,3}}")
_QUOTED = re.compile(rf"{_CLOSED.pattern}|{_OPENED.pattern}")
_TITLED = re.compile(r"[,.]?[ \t\u00a0\u202f]")
_SPACE = re.compile(r"[ \t\u00a0\u202f]{1,3}")

_ARABIC = frozenset(("al", "el", "ul", "bin", "bint", "binti", "binte", "ben", "ibn", "abu", "umm"))
_ROMANCE = frozenset(
    ("da", "das", "de", "del", "dela", "della", "di", "do", "dos", "du", "la", "le")
)
_PARTICLES = _ARABIC | _ROMANCE | frozenset(("van", "von", "der", "den"))
"""Small words in the midst of names."""


_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "mme", "mlle", "m", "herr", "frau"))
_TITLES_OF_EAST = frozenset(("пан", "пані", "панові", "гн", "гжа", "спадар", "спадарыня"))
_FORMS_OF_ADDRESS = _TITLES | _TITLES_OF_EAST
"""What may stand before a given name that follows its surname and a comma: Khatun, Ms Rahima."""

_AND = frozenset(("and", "et", "und", "y", "e", "og", "en", "і", "й", "та", "и"))
_COUPLE = 3
"""From a given name to the surname that it shares with another."""


class Gapped(msgspec.Struct, frozen=True):
    """Words of a text without those in their midst.

    Attributes:
        words: what is left.
        before: how many of these words stand before what was left out.
        start: where in the text what was left out begins.
        end: where it ends.
        form: how much of a name it is that they hold.
    """

    words: Text
    before: int
    start: int
    end: int
    form: Form

    def holds(self, found: Found) -> bool:
        """Tell whether a name has words before what was left out, and after it."""
        return found.start < self.start and found.end > self.end


def gapped(text: Text) -> Iterator[Gapped]:
    """Yield what is left of a text where something in the midst of a name may be left out."""
    for place, spoken in enumerate(text):
        if spoken.script in _CASED and (spoken.is_capital or spoken.gap in _IN_ADDRESSES):
            for after in _ends(text, place):
                form = Form.FULL if after - place <= SURE + 1 else Form.PIECES
                yield without(text, place, after, form)
            after = place + _COUPLE
            if after < len(text) and _is_couple(text[place : after + 1]):
                yield without(text, place, after, Form.PIECES)


def _ends(text: Text, place: int) -> Iterator[int]:
    """Yield where a name may go on that begins at a place, and has other words in its midst."""
    for after in range(place + 1, min(place + MOST + 2, len(text))):
        words = text[place : after + 1]
        may_be_one = _is_between if len(words) <= SURE + PARTS else _is_plain
        if may_be_one(words):
            yield after
        if not (_may_be_within(text[after]) or len(words) <= SURE + 1):
            return


def without(text: Text, place: int, after: int, form: Form) -> Gapped:
    """Return a text around what stands between two of its words, and without that."""
    first = place
    while first > 0 and place - first < AROUND - 1 and text[first - 1].goes_on:
        first -= 1
    before = msgspec.structs.replace(text[place], goes_on=True, is_listed=False)
    words = (*text[first:place], before, *text[after : after + AROUND])
    return Gapped(words, place - first + 1, text[place].word.end, text[after].word.start, form)


def _is_between(words: Text) -> bool:
    """Tell whether the outer words may be one name, and those within be part of it."""
    first, last = words[0], words[-1]
    if first.script is not last.script:
        return False
    if len(words) == PARTS:  # nothing between but quotation marks: Khatun (Rahima)
        return not first.goes_on and _are_capitals(words) and _is_quote(first.gap)
    if _is_address(words) or _is_titled(words):
        return True
    return first.is_capital and last.is_capital and (_is_quoted(words) or _is_plain(words))


def _is_couple(words: Text) -> bool:
    """Tell whether two given names share the surname that follows: Élodie et Paul Mbarga."""
    first, joint, other, last = words
    named = (first, other, last)
    return (
        joint.word.text in _AND
        and not joint.is_capital
        and all(spoken.script is last.script and spoken.is_capital for spoken in named)
        and all(map(_is_joined, words[:-1]))
    )


def _is_quote(gap: str) -> bool:
    return _QUOTED.fullmatch(gap) is not None


def _is_address(words: Text) -> bool:
    """Tell whether words are parts of an address or the name of a file."""
    gaps = [spoken.gap for spoken in words[:-1]]
    return not any(s.is_capital for s in words) and all(gap in _IN_ADDRESSES for gap in gaps)


def _is_titled(words: Text) -> bool:
    """Tell whether a title stands between a surname, a comma, and the given name."""
    first, *titles, last = words
    return (
        first.is_listed
        and first.is_capital
        and last.is_capital
        and all(title.word.text in _FORMS_OF_ADDRESS for title in titles)
        and all(_TITLED.fullmatch(spoken.gap) for spoken in words[:-1])
    )


def _is_quoted(words: Text) -> bool:
    opened = _OPENED.fullmatch(words[0].gap) and _CLOSED.fullmatch(words[-2].gap)
    return opened is not None and all(_SPACE.fullmatch(s.gap) for s in words[1:-2])


def _is_plain(words: Text) -> bool:
    if not all(map(_is_joined, words[:-1])):
        return False
    within = words[1:-1]
    in_one_line = all("\n" not in spoken.gap for spoken in within[:-1])
    own = [spoken.is_capital for spoken in within]
    return in_one_line and any(own) and all(map(_may_be_within, within))


def _is_joined(spoken: Spoken) -> bool:
    is_shortened = spoken.is_initial and spoken.gap.startswith(".")
    gap = spoken.gap[1:] if is_shortened else spoken.gap
    return _JOINT.fullmatch(gap) is not None


def _may_be_within(spoken: Spoken) -> bool:
    return spoken.is_capital or spoken.is_tail or spoken.word.text in _PARTICLES


def _are_capitals(words: Text) -> bool:
    return all(spoken.is_capital for spoken in words)
