"""Everything in a letter that is read by somebody, and where it stands.

The walk is over whatever fields the values have, so that a field that is added later cannot be
forgotten: all text is searched, ids too, since they become bookmarks of a Word file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

import msgspec

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block, Part, Text, Value

MAX_ENCODED = 8
"""So many times may be encoded what was encoded already."""

_BEFORE_SENTENCE = re.compile(r"(?:^|\n\s*\n|\w{4}[.!?…]\s|[!?…]\s)[\s*_>«“\"'(\[-]*$")
"""What stands before one; a short word with a dot is a title or an initial, and not its end."""

_HAS_MARKS = re.compile(r"[%&*\[\\]|(?<!\w)_|_(?!\w)")
"""What may be read otherwise than it was written."""

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
"""Light markup, as `page.markup` reads it: emphasis, links and escapes."""

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
    """

    where: str
    language: str
    field: str
    text: str


def passages(letter: Letter) -> Iterator[Passage]:
    """Yield every text of a letter, in the order of the paper."""
    yield from _of_value(letter, letter.id)


def as_read(text: str) -> str:
    """Return a text as a browser or a page would show it: percent-encoding and entities undone.

    What was encoded twice, as in the address of a redirection, is undone twice.
    """
    for _ in range(MAX_ENCODED):
        shown = html.unescape(unquote(text)) if "%" in text or "&" in text else text
        if shown == text:
            break
        text = shown
    return text


def as_printed(markup: str) -> str:
    """Return marked text as a page prints it: links by their words, and no signs of emphasis.

    Words that only the signs part are one. What a link leads to is searched in the marked text.
    """
    plain = _EMPHASIS.sub("", _LINK.sub(r"\1", markup))
    return _ESCAPED.sub(r"\1", plain)


def read_otherwise(markup: str) -> tuple[str, ...]:
    """Return what a text becomes where it is read, each once, but for the text itself."""
    if not _HAS_MARKS.search(markup):
        return ()
    read = as_read(markup)
    shown = dict.fromkeys((read, as_printed(markup), as_printed(read)))
    return tuple(each for each in shown if each != markup)


def begins_sentence(text: str, place: int) -> bool:
    """Tell whether a sentence or a paragraph begins at a place of marked text."""
    cut = max(place - _NEAR, 0)
    before = ("," if cut else "") + text[cut:place]
    return _BEFORE_SENTENCE.search(before) is not None


def _of_value(value: Value, where: str) -> Iterator[Passage]:
    is_part = isinstance(value, Part)
    where = value.id if isinstance(value, Part) else where
    for name in value.__struct_fields__:
        if name in _NEVER_WORDS:
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
