"""Letters of every shape, for laws that hold for all of them.

Driven by the declared fields, so that a field added to a value is drawn without a word here. Texts
are in Normalization Form C, as every text is that has been in a file.
"""

import enum
import itertools
import typing
import unicodedata
from collections.abc import Mapping

import msgspec
from hypothesis import strategies as st

from petitiondesk.letter.canonical import MAX_INTEGER
from petitiondesk.letter.letter import Languages, Letter
from petitiondesk.letter.values import (
    LanguageCode,
    LocalTime,
    Part,
    PartialDate,
    PartId,
    StateCode,
    Text,
    Value,
)

CODES = ("en", "ko", "uk", "zh", "th", "km", "bn", "hi", "ug", "fr")
PHRASES = (
    "",
    "We ask for an answer.",
    "{signatories.count|організація|організації|організацій|організації}",
    "*강제송환 금지* & <b>\"'",
    "ئۇيغۇرچە 2026-يىلى\n\nក្រុង ২০২৬",
    "\u202e\u0000\U0001f54a\u2028",
)


def texts():
    """Any text that a letter file can hold."""
    anything = st.text(max_size=6).map(lambda text: unicodedata.normalize("NFC", text))
    return st.sampled_from(PHRASES) | anything


def json_values():
    """Members that a newer PetitionDesk might write."""
    plain = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | texts()
    fractions = st.floats(-1e6, 1e6)
    return st.recursive(
        plain | fractions,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts(), inner, max_size=2),
        max_leaves=3,
    )


PLAIN = {
    PartialDate: st.sampled_from(["", "2025", "2025-01", "2025-01-23"]),
    LanguageCode: st.sampled_from(CODES),
    LocalTime: st.just("2025-01-23T10:00"),
    StateCode: st.sampled_from(["UKR", "PRK"]),
    PartId: st.just("replaced_later"),
    str: texts(),
    bool: st.booleans(),
}


@st.composite
def letters(draw, *, newer=True):
    """Letters; ``newer`` ones hold members that this version does not know, at any level."""
    letter = Sketch(draw, newer=newer).part(Letter)
    facts = st.lists(st.sampled_from([f.id for f in letter.facts] or ["none"]), unique=True)
    bases = st.lists(st.sampled_from([b.id for b in letter.legal_bases] or ["none"]), unique=True)
    demands = tuple(
        msgspec.structs.replace(d, facts=tuple(draw(facts)), legal_bases=tuple(draw(bases)))
        for d in letter.demands
    )
    return msgspec.structs.replace(letter, demands=demands)


class Sketch:
    """Draws one value after another; ids and salts never repeat within a letter.

    The first ids are names of fields: they must not be mistaken for one.
    """

    def __init__(self, draw, *, newer):
        self.draw = draw
        self.newer = newer
        self.codes = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True))
        names = ("name", "text", "letterhead", "sources", "facts")
        self.ids = itertools.chain(names, (f"p{number}" for number in itertools.count(1)))
        self.salts = itertools.count(1)

    def part(self, kind):
        """Return a value of this kind, with everything that it holds."""
        if kind is Languages:
            return Languages(prevailing=self.codes[0], courtesy=tuple(self.codes[1:]))
        own = {"unknown"} | ({"id", "salt"} if issubclass(kind, Part) else set())
        fields = {
            field.name: self.value(field.type)
            for field in msgspec.structs.fields(kind)
            if field.name not in own
        }
        if issubclass(kind, Part):
            fields |= {"id": next(self.ids), "salt": f"{next(self.salts):032x}"}
        return kind(**fields, unknown=self.unknown())

    def unknown(self):
        if not self.newer or self.draw(st.integers(0, 9)):
            return {}
        name = self.draw(st.sampled_from(["newer", "x-unknown", "új", "new_id"]))
        return {name: self.draw(json_values())}

    def value(self, declared):
        if declared in PLAIN:
            return self.draw(PLAIN[declared])
        if isinstance(declared, type):
            if issubclass(declared, Value):
                return self.part(declared)
            if issubclass(declared, enum.Enum):
                return self.draw(st.sampled_from(declared))
        return self.compound(declared)

    def compound(self, declared):
        origin, arguments = typing.get_origin(declared), typing.get_args(declared)
        if origin is tuple:
            return tuple(self.value(arguments[0]) for _ in range(self.draw(st.integers(0, 2))))
        if origin is Mapping:
            spoken = self.draw(st.lists(st.sampled_from(self.codes), unique=True, max_size=3))
            return {code: self.part(Text) for code in spoken}
        if arguments[-1] is type(None):
            return self.value(arguments[0]) if self.draw(st.booleans()) else None
        return self.draw(st.binary(max_size=9) if arguments[0] is bytes else st.integers(1, 99))
