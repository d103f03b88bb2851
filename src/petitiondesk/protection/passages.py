"""Everything in a letter that is read by somebody, and where it stands.

The walk is over whatever fields the values have, so that a field that is added later cannot be
forgotten: all text is searched, ids too, since they become bookmarks of a Word file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block, Part, Text, Value
from petitiondesk.protection.decoding import decoded

_BEFORE_SENTENCE = re.compile(r"(?:^|\n\s*\n|\w{4}[.!?…]\s|[!?…]\s)[\s*_>«“\"'(\[-]*$")
"""What stands before one; a short word with a dot is a title or an initial, and not its end."""

_HAS_MARKS = re.compile(r"[*\[\\]|(?<!\w)_|_(?!\w)")
"""What a page prints otherwise than it was written."""

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
"""Light markup, as `page.markup` reads it: emphasis, links and escapes."""

_QUERY = re.compile(r"[?&;][\w.\[\]-]{1,40}=")
"""What names a value in an address: ?first=, &last=."""

_HUMP = re.compile(r"(?<=[^\W\dA-ZА-ЯЁЄІЇҐЎ_])(?=[A-ZА-ЯЁЄІЇҐЎ][^\W\d_])")
"""Where a word begins within a word: RahimaKhatun."""

_MAILBOX = re.compile(r"([^\W\d_]+(?:[._-][^\W\d_]+)*)[\d._-]*$")
"""Who an e-mail is for: r.khatun@, rkhatun87@."""

_MOST = 64
"""Characters before the @ of an address (RFC 5321, section 4.5.3.1.1)."""

_NEAR = 40
"""So far before a word the end of the sentence before it is looked for."""

_NEVER_WORDS = frozenset({"salt", "translated_from", "agreed_digest", "digest"})
"""Fields of hexadecimal digits."""


class Passage(msgspec.Struct, frozen=True):
    """A text in a letter.

    Attributes:
        where: the id of the part that it stands in.
        language: its language; empty where it has none.
        field: the field of the part that holds it and nothing else; empty in a block.
        text: what is written.
        is_reason: whether it is why the authors kept a finding; then it stands where that does.
    """

    where: str
    language: str
    field: str
    text: str
    is_reason: bool = False


def passages(letter: Letter) -> Iterator[Passage]:
    """Yield every text of a letter, in the order of the paper."""
    yield from _of_value(letter, letter.id)


def as_printed(markup: str) -> str:
    """Return marked text as a page prints it: links by their words, and no signs of emphasis.

    Words that only the signs part are one. What a link leads to is searched in the marked text.
    """
    if not _HAS_MARKS.search(markup):
        return markup
    plain = _EMPHASIS.sub("", _LINK.sub(r"\1", markup))
    return _ESCAPED.sub(r"\1", plain)


def as_told(text: str) -> str:
    """Return what codes, addresses and words that run together tell a reader besides the text.

    Lines that tell nothing else are left out, but for those beside a line that does.
    """
    read = decoded(text)
    values = _QUERY.sub(" ", read) if "=" in read else read
    parted = _HUMP.sub(" ", values)
    told = "\n\n".join((parted, *_mailboxes(values))) if "@" in values else parted
    return "" if told == text else "\n".join(_news(text.split("\n"), told.split("\n")))


def read_otherwise(markup: str) -> tuple[str, ...]:
    """Return what a text becomes where it is read, each once, but for the text itself."""
    told = as_told(markup)
    shown = dict.fromkeys((told, as_printed(markup), as_printed(told)))
    return tuple(each for each in shown if each and each != markup)


def _news(known: list[str], told: list[str]) -> Iterator[str]:
    """Yield the lines that are not known, and those beside them; an empty one for a gap."""
    fresh = [n for n, line in enumerate(told) if n >= len(known) or line != known[n]]
    wanted = {number + beside for number in fresh for beside in (-1, 0, 1)}
    last = -1
    for number in sorted(wanted & set(range(len(told)))):
        if last >= 0 and number != last + 1:
            yield ""
        yield told[number]
        last = number


def _mailboxes(text: str) -> Iterator[str]:
    """Yield the names that mailboxes may be made of: khatun.r@, and rkhatun@ and khatunr@."""
    for sign in re.finditer("@", text):
        found = _MAILBOX.search(text, max(0, sign.start() - _MOST), sign.start())
        first, *rest = re.split("[._-]", found[1]) if found else ("",)
        if rest:
            yield " ".join(part + "." if len(part) == 1 else part for part in (first, *rest))
        elif first:
            yield f"{first[0]}. {first[1:]}"
            yield f"{first[:-1]} {first[-1]}."


def begins_sentence(text: str, place: int) -> bool:
    """Tell whether a sentence or a paragraph begins at a place of marked text."""
    cut = max(place - _NEAR, 0)
    before = ("," if cut else "") + text[cut:place]
    return _BEFORE_SENTENCE.search(before) is not None


def _of_value(value: Value, where: str) -> Iterator[Passage]:
    is_part = isinstance(value, Part)
    where = value.id if isinstance(value, Part) else where
    if isinstance(value, KeptFinding):
        where = value.where or where
        yield Passage(where, "", "", value.reason, is_reason=True)
    for name in value.__struct_fields__:
        if name in _NEVER_WORDS or (isinstance(value, KeptFinding) and name == "reason"):
            continue
        member = getattr(value, name)
        if isinstance(value, Block) and name == "texts":
            yield from (Passage(where, code, "", text.markup) for code, text in member.items())
        elif isinstance(member, str):
            yield from _of_text(member, where, name if is_part and name != "id" else "")
        else:
            yield from _of_member(member, where)


def _of_member(member: object, where: str) -> Iterator[Passage]:
    if isinstance(member, Value) and not isinstance(member, Text):
        yield from _of_value(member, where)
    elif isinstance(member, str):
        yield from _of_text(member, where, "")
    elif isinstance(member, Mapping):
        for name, each in member.items():
            yield from _of_text(str(name), where, "")
            yield from _of_member(each, where)
    elif isinstance(member, tuple | list):
        for each in member:
            yield from _of_member(each, where)


def _of_text(text: str, where: str, field: str) -> Iterator[Passage]:
    if text:
        yield Passage(where, "", field, text)
