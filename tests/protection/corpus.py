"""The names of the corpus as a register, and each of its writings in a sentence."""

import functools
import json
import re
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


SURNAMES = {
    "ko": ("[가-힣]", "(?P<surname>.).{1,2}", "{surname}{given}"),
    "zh": ("[一-鿿]", "(?P<surname>欧阳|司徒|.).{1,2}", "{surname}{given}"),
    "uk": ("[А-Яа-яЇІЄҐ]", r"\S+ (?P<surname>\S+)", "{given} {surname}"),
    "en-uk": (
        "[A-Z]",
        r"\S+ (?P<surname>\S+(?:enko|uk|yn|an|ych|ak|in|yov|eva))",
        "{given} {surname}",
    ),
    "th": ("[ก-๙]", r"\S+ (?P<surname>\S+)", "{given} {surname}"),
    "en-en": ("[A-Z]", r"\S+ (?P<surname>\S+(?:ell|eray|low|ves|bury))", "{given} {surname}"),
}
"""Of each list of given names, whose surnames they go with, where that is, and the order."""


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


def relatives_of(entry: ProtectedIdentity) -> Iterator[str]:
    """Yields the surname of a person with every given name of `near.json` but the person's own."""
    near = json.loads((HERE / "near.json").read_text(encoding="utf-8"))
    same = {*near["registered"], *near["too_near"]}
    for spelling in entry.spellings if entry.kind is Kind.PERSON else ():
        for language, (script, surname, order) in SURNAMES.items():
            found = re.fullmatch(surname, spelling) if re.match(script, spelling) else None
            for given in near["names"][language]["given"].split() if found else ():
                relative = order.format(given=given, surname=found["surname"])
                if given not in spelling and relative not in same:
                    yield relative


def missed(part: str) -> Iterator[tuple[Name, Variant]]:
    """Yields what is not found, or found as something else than it is."""
    watchlist = Watchlist(register(part))
    for name in names(part):
        for variant in name.variants:
            found = watchlist.search(variant.sentence)
            if not any(s.entry == name.entry and s.form is variant.form for s in found):
                yield name, variant
