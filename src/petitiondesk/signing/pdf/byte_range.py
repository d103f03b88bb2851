"""What a signature says it is over, held against the bytes of the file themselves.

ISO 32000-1, 12.8.1: a signature is over the whole file up to some end, without its own value. No
library is asked here: this is what remains true if the library errs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_VALUE: Final = re.compile(rb"<(?:[0-9A-Fa-f]{2})+>")
_PARTS: Final = 4

_DER_LONG: Final = 0x80
_DER_HEADER: Final = 2


@dataclass(frozen=True, slots=True)
class SignedRange:
    """The bytes that a signature is over, and the value between them.

    Attributes:
        end: the offset after the last byte it is over.
        value: the signature with the room that it left over.
        plain: whether its digits are the capital ones that are written here.
    """

    end: int
    value: bytes
    plain: bool


def signed_range(untrusted: bytes, byte_range: Sequence[int]) -> SignedRange | None:
    """Return what a signature is over; None where that is not everything around its own value."""
    if len(byte_range) != _PARTS or byte_range[0] != 0:
        return None
    _zero, gap, resumed, length = byte_range
    end = resumed + length
    if not (0 < gap < resumed <= end <= len(untrusted)) or length < 0:
        return None
    value = untrusted[gap:resumed]
    if not _VALUE.fullmatch(value):
        return None
    return SignedRange(end, bytes.fromhex(value[1:-1].decode()), value.upper() == value)


def without_padding(value: bytes) -> tuple[bytes, bytes]:
    """Return a signature (DER) and the bytes that follow it, by the length in its first bytes."""
    if len(value) < _DER_HEADER:
        return value, b""
    first = value[1]
    header, length = _DER_HEADER, first
    if first > _DER_LONG:
        header += first - _DER_LONG
        length = int.from_bytes(value[_DER_HEADER:header], "big")
    end = header + length
    return value[:end], value[end:]
