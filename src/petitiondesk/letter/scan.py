"""A strict look at untrusted JSON before anything is decoded from it.

Readers differ on duplicate names, on numbers beyond 2^53 and on half characters; a letter that two
programs could read differently is refused. Limits come first: nothing is parsed that is too large
or too deep.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any, NoReturn

from petitiondesk.letter.canonical import MAX_INTEGER
from petitiondesk.letter.errors import (
    AmbiguousLetterError,
    BadTextError,
    LetterTooLargeError,
    NotJsonError,
)

MAX_BYTES = 8 * 1024 * 1024
"""A long letter in ten languages with a logo of 2 MB stays well below."""

MAX_DEPTH = 32
"""The deepest letter nests eight levels; the rest is room for newer members."""

# A text that never ends matches too, so that no place in the file is looked at twice.
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def scan(untrusted: bytes) -> Any:  # noqa: ANN401 - JSON is of any shape
    """Return the JSON value of ``untrusted`` bytes, or refuse them.

    Raises:
        LetterTooLargeError: above MAX_BYTES, or nested deeper than MAX_DEPTH.
        NotJsonError: not JSON in UTF-8, cut off, or with numbers JSON does not have.
        AmbiguousLetterError: a name appears twice in one object.
        BadTextError: a text holds a lone surrogate.
    """
    if len(untrusted) > MAX_BYTES:
        raise LetterTooLargeError(limit=MAX_BYTES, unit="bytes")
    _refuse_depth(untrusted)
    try:
        value = json.loads(
            untrusted.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_refuse_constant,
            parse_int=_bounded_integer,
            parse_float=_bounded_float,
        )
    except (UnicodeDecodeError, ValueError) as cause:
        raise NotJsonError from cause
    _refuse_surrogates(value)
    return value


def _refuse_depth(untrusted: bytes) -> None:
    depth = 0
    for token in _TOKEN.finditer(untrusted):
        first = token.group()[:1]
        if first in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise LetterTooLargeError(limit=MAX_DEPTH, unit="levels")
        elif first in b"]}":
            depth -= 1


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [unicodedata.normalize("NFC", name) for name, _ in pairs]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise AmbiguousLetterError(name=twice[:80])
    return dict(pairs)


def _refuse_constant(_literal: str) -> NoReturn:
    raise NotJsonError


def _bounded_integer(literal: str) -> int:
    number = int(literal)
    if abs(number) > MAX_INTEGER:
        raise NotJsonError
    return number


def _bounded_float(literal: str) -> float:
    """Refuse what has no canonical form (1e999), or one that is an integer beyond 2^53 (1e17)."""
    number = float(literal)
    if abs(number) > MAX_INTEGER:
        raise NotJsonError
    return number


def _refuse_surrogates(value: Any) -> None:  # noqa: ANN401 - JSON is of any shape
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as cause:
            raise BadTextError from cause
    elif isinstance(value, dict):
        for name, member in value.items():
            _refuse_surrogates(name)
            _refuse_surrogates(member)
    elif isinstance(value, list):
        for member in value:
            _refuse_surrogates(member)
