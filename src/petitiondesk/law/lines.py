"""Lines of a JSON file: where a place in it stands, so that a person can go and look."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:])|\n|[^\s{}\[\],:"]+')

_LONGEST: Final = 60
"""How much of a value a person is shown, in characters: enough to find it by."""


class Found(NamedTuple):
    """A place of a JSON file.

    Attributes:
        line: counted from 1; of what the place would lie in, where it is not there; else 0.
        value: what stands there, as a text; of an object or a list, and of a long text, no more
            than its beginning.
    """

    line: int
    value: str


def found_at(data: bytes, place: str) -> Found:
    """Return where a place stands for the last time, and what stands there.

    Args:
        data: a JSON file in UTF-8.
        place: a path as msgspec writes it (``$.cells[3].proof``), or the id of a record.
    """
    text = data.decode("utf-8", errors="replace")
    if not place.startswith("$"):
        at = text.rfind(f'"id": {json.dumps(place)}')
        return Found(text.count("\n", 0, at) + 1 if at >= 0 else 0, place)
    found = {each.path: each for each in places(text)}
    if place in found:
        return Found(found[place].line, _value_in(found[place].written))
    above = next((path for path in _above(place) if path in found), "")
    return Found(found[above].line if above else 0, "")


def _above(place: str) -> Iterator[str]:
    """Yield the paths that a path lies in, the nearest first."""
    while cut := max(place.rfind("."), place.rfind("[")) + 1:
        place = place[: cut - 1]
        yield place


def line_at(data: bytes, offset: int) -> int:
    """Return the line (from 1) of a byte."""
    return data.count(b"\n", 0, offset) + 1


class Place(NamedTuple):
    """A value in a JSON text: its path, how deep it lies, its line, and its first token."""

    path: str
    depth: int
    line: int
    written: str


def places(text: str) -> Iterator[Place]:
    """Yield every value in a JSON text, as far as it is one."""
    walk = _Walk()
    line = 1
    for token in _TOKEN.finditer(text):
        if token.group() == "\n":
            line += 1
            continue
        path = walk.take(token.group(), is_text=token["text"] is not None)
        if path:
            yield Place(path, walk.depth, line, token.group())


def texts(text: str) -> Iterator[tuple[int, str]]:
    """Yield line and content of every text and name in a JSON text, as far as it is one."""
    line = 1
    for token in _TOKEN.finditer(text):
        if token.group() == "\n":
            line += 1
        elif token["text"] is not None:
            yield line, _text_in(token["text"])


class _Walk:
    """Where in the nesting a sign is: one part of the path a level, an index or a name."""

    def __init__(self) -> None:
        self._parts: list[int | str] = []
        self._awaits_name = False

    @property
    def depth(self) -> int:
        """How many objects and lists are open."""
        return len(self._parts)

    def take(self, sign: str, *, is_text: bool) -> str:
        """Take the next token; return the path of the value that it begins, if it does."""
        if is_text and self._awaits_name:
            self._parts[-1] = _text_in(sign)
            self._awaits_name = False
        elif sign in "]}":
            del self._parts[-1:]
            self._awaits_name = False
        elif sign == ",":
            self._next()
        elif sign != ":":
            return self._begin(sign)
        return ""

    def _begin(self, sign: str) -> str:
        path = "$" + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in self._parts)
        if sign in "[{":
            self._parts.append(0 if sign == "[" else "")
            self._awaits_name = sign == "{"
        return path

    def _next(self) -> None:
        if self._parts and isinstance(self._parts[-1], int):
            self._parts[-1] += 1
        else:
            self._awaits_name = bool(self._parts)


def _value_in(written: str) -> str:
    if written in "[{":
        return f"{written}…"
    value = _text_in(written) if written.startswith('"') else written
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def _text_in(quoted: str) -> str:
    try:
        text: str = json.loads(quoted, strict=False)
    except ValueError:  # who decodes the file says so
        return quoted
    return text
