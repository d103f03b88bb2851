"""A look at untrusted ASN.1 before anything is decoded from it: limits first, then one spelling.

The distinguished encoding (ITU-T X.690, section 10) has one spelling for each value, so that two
programs cannot read two things. Key files alone may come in the looser basic encoding, as Firefox
and Java write them.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from petitiondesk.crypto.errors import NotDerError

MAX_DEPTH: Final = 32
"""The deepest signature nests about twenty levels."""

MAX_ELEMENTS: Final = 20_000
"""A signature with eight certificates has about two thousand."""

_SEQUENCE, _SET, _CONSTRUCTED, _END = 0x30, 0x31, 0x20, 0x00
_LONG_TAG, _INDEFINITE, _LENGTH_BYTES = 0x1F, 0x80, 4
_OTHER_CLASSES: Final = 0xC0
_HOLLOW: Final = (0x10, 0x11)
"""A sequence or set in one piece: there is no such thing (X.690, sections 8.9.1 and 8.11.1)."""


class _Header(NamedTuple):
    tag: int
    content: int
    """Where the content begins."""

    end: int
    """Where it ends; -1 where a mark ends it."""


def check_der(untrusted: bytes, *, most_bytes: int) -> None:
    """Look whether bytes are one value in the distinguished encoding, within the limits.

    Lengths are checked to the last byte and nothing is decoded: the time is proportional to the
    number of elements. What single values say is for their decoder to refuse.

    Raises:
        NotDerError: they are not.
    """
    if len(untrusted) > most_bytes:
        raise NotDerError
    _walk(untrusted, basic=False)


def check_ber(untrusted: bytes, *, most_bytes: int) -> None:
    """Look whether bytes are one value in the basic encoding (X.690, section 8), within the limits.

    Raises:
        NotDerError: they are not.
    """
    if len(untrusted) > most_bytes:
        raise NotDerError
    _walk(untrusted, basic=True)


def _walk(untrusted: bytes, *, basic: bool) -> None:
    """Go from element to element; ``ends`` says where each one that is open ends, or -1."""
    at, ends = 0, list[int]()
    for _ in range(MAX_ELEMENTS):
        header = _header(untrusted, at, basic=basic)
        within = next((end for end in reversed(ends) if end >= 0), len(untrusted))
        if max(header.content, header.end) > within or len(ends) >= MAX_DEPTH:
            raise NotDerError
        at = header.content
        if header.tag == _END:
            at = _closed(ends, at)
        elif header.tag & _CONSTRUCTED:
            ends.append(header.end)
        else:
            at = header.end
        while ends and ends[-1] == at:
            ends.pop()
        if not ends:
            break
    if ends or at != len(untrusted):
        raise NotDerError


def _closed(ends: list[int], at: int) -> int:
    """Take the mark that ends an element of indefinite length."""
    if not ends or ends.pop() >= 0:
        raise NotDerError
    return at


def _header(untrusted: bytes, at: int, *, basic: bool) -> _Header:
    """Read the tag and the length of one element.

    Raises:
        NotDerError: there is none, or not in this encoding.
    """
    if at + 2 > len(untrusted):
        raise NotDerError
    tag, first = untrusted[at], untrusted[at + 1]
    content, length = at + 2, first
    if tag & _LONG_TAG == _LONG_TAG or tag in _HOLLOW or not (basic or _spelled_once(tag)):
        raise NotDerError
    if first == _INDEFINITE:
        if not (basic and tag & _CONSTRUCTED):
            raise NotDerError
        return _Header(tag, content, -1)
    if first > _INDEFINITE:
        content += first - _INDEFINITE
        length = _long_length(untrusted[at + 2 : content], basic=basic)
    if tag == _END and length:
        raise NotDerError
    return _Header(tag, content, content + length)


def _long_length(octets: bytes, *, basic: bool) -> int:
    length = int.from_bytes(octets, "big")
    shortest = (length.bit_length() + 7) // 8
    if len(octets) > _LENGTH_BYTES or not (
        basic or (length >= _INDEFINITE and shortest == len(octets))
    ):
        raise NotDerError
    return length


def _spelled_once(tag: int) -> bool:
    """Tell whether a tag may stand in the distinguished encoding: texts come in one piece."""
    if tag & _OTHER_CLASSES or tag in (_SEQUENCE, _SET):
        return True
    return not tag & _CONSTRUCTED and tag != _END
