"""Check numbers: what two people compare, by voice, to know that they hold the same thing."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Final

_GROUPS, _GROUP_DIGITS, _GROUP_BYTES = 8, 5, 5
_TYPED_LIMIT: Final = 400


def check_number_of(content: bytes, *, purpose: bytes) -> str:
    """Return eight groups of five digits by which two people compare some bytes.

    130 bits and more: nobody finds other bytes with the same number.

    Args:
        content: what is compared.
        purpose: what for, ending in a zero byte; numbers of two purposes have nothing in common.
    """
    digest = hashlib.sha512(purpose + content).digest()
    starts = range(0, _GROUPS * _GROUP_BYTES, _GROUP_BYTES)
    numbers = (int.from_bytes(digest[at : at + _GROUP_BYTES], "big") for at in starts)
    return " ".join(f"{number % 10**_GROUP_DIGITS:0{_GROUP_DIGITS}}" for number in numbers)


def is_check_number(untrusted: str, number: str) -> bool:
    """Tell whether somebody typed this check number, in whatever digits and groups."""
    typed = "".join(str(unicodedata.digit(c)) for c in untrusted[:_TYPED_LIMIT] if c.isdecimal())
    return typed == number.replace(" ", "")
