"""Lines of a JSON file: where a place in it stands, so that a person can go and look."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:])|\n|[^\s{}\[\],:"]+')


def line_of(data: bytes, place: str) -> int:
    """Return the line (from 1) where a place stands for the last time; 0 where it does not.

    Args:
        data: a JSON file in UTF-8.
        place: a path as msgspec writes it (``$.cells[3].proof``), or the id of a record.
    """
    text = data.decode("utf-8", errors="replace")
    if not place.startswith("$"):
        at = text.rfind(f'"id": {json.dumps(place)}')
        return text.count("\n", 0, at) + 1 if at >= 0 else 0
    return max((line for path, _, line in places(text) if path == place), default=0)


def line_at(data: bytes, offset: int) -> int:
    """Return the line (from 1) of a byte."""
    return data.count(b"\n", 0, offset) + 1


def places(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield path, depth and line of every value in a JSON text, as far as it is one."""
    walk = _Walk()
    line = 1
    for token in _TOKEN.finditer(text):
        if token.group() == "\n":
            line += 1
            continue
        path = walk.take(token.group(), is_text=token["text"] is not None)
        if path:
            yield path, walk.depth, line


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
            self._parts[-1] = _name_in(sign)
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


def _name_in(quoted: str) -> str:
    try:
        name: str = json.loads(quoted, strict=False)
    except ValueError:  # who decodes the file says so
        return quoted
    return name
