"""The names of the corpus as a register, and each of its writings in a sentence."""

import functools
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import msgspec

from petitiondesk.protection.found import Form
from petitiondesk.protection.register import Kind, ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist

HERE = Path(__file__).parent

SENTENCES = {
    "Latin": "On Monday {} was seen there, they said.",
    "Cyrillic": "У понеділок {} бачили там.",
    "Hangul": "월요일에 {} 그곳에 있었다.",
    "Thai": "เมื่อวันจันทร์{}อยู่ที่นั่น",
    "Han": "星期一{}在那里。",
    "Khmer": "ថ្ងៃច័ន្ទ {} នៅទីនោះ",
    "Bengali": "সোমবার {} সেখানে ছিলেন।",
    "Devanagari": "सोमवार को {} वहाँ थे।",
    "Arabic": "يوم الاثنين {} كان هناك.",
}
"""Where the script sets no spaces between words, none are set around the name."""


class Variant(msgspec.Struct, frozen=True):
    text: str
    script: str
    table: str
    form: Form

    @property
    def sentence(self) -> str:
        """The sentence as it is searched: what is percent-encoded in it, decoded."""
        around = " {} " if self.form is Form.INITIALS else "{}"
        return unquote(SENTENCES[self.script].format(around).format(self.text))


class Name(msgspec.Struct, frozen=True):
    id: str
    kind: Kind
    alias: str
    registered: tuple[str, ...]
    variants: tuple[Variant, ...]

    @property
    def entry(self) -> ProtectedIdentity:
        return ProtectedIdentity(spellings=self.registered, alias=self.alias, kind=self.kind)


@functools.cache
def names(part: str) -> tuple[Name, ...]:
    """The names of one part: ``variants``, ``kept_apart``, ``unseen`` or ``fresh``."""
    return msgspec.json.decode((HERE / f"{part}.json").read_bytes(), type=tuple[Name, ...])


@functools.cache
def register(part: str) -> Register:
    return Register(tuple(name.entry for name in names(part)))


def missed(part: str) -> Iterator[tuple[Name, Variant]]:
    """Yields what is not found, or found as something else than it is."""
    watchlist = Watchlist(register(part))
    for name in names(part):
        for variant in name.variants:
            found = watchlist.search(variant.sentence)
            if not any(s.entry == name.entry and s.form is variant.form for s in found):
                yield name, variant
