"""A recovery code: 128 random bits that people can write down, read out and type.

Crockford's Base32 (douglascrockford.com/base32.html): 26 symbols, the highest first, and a check
symbol modulo 37, in groups "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXX". The check symbol notices every
single mistyped symbol and every exchange of two neighbours.
"""

import re
from typing import Final

from petitiondesk.crypto.errors import RecoveryCodeSlipError
from petitiondesk.crypto.randomness import random_bytes

CODE_BYTES: Final = 16
"""Length of a code: 128 bits."""

CODE_SYMBOLS: Final = 27
"""Length of a written code without its hyphens: 26 symbols and the check symbol."""

GROUP_SYMBOLS: Final = 4
"""How many symbols stand together; the last group has three."""

_SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK_SYMBOLS: Final = _SYMBOLS + "*~$=U"
_ALIKE: Final = str.maketrans("OIL", "011")
# Spaces, hyphens and dashes of any kind: a word processor may have made one of another.
_BETWEEN: Final = re.compile(r"[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]+")


def new_code() -> bytes:
    """Draw a code."""
    return random_bytes(CODE_BYTES)


def encode_code(code: bytes) -> str:
    """Return a code as people see it: seven groups with hyphens between them."""
    assert len(code) == CODE_BYTES
    number = int.from_bytes(code, "big")
    symbols = [_SYMBOLS[number >> 5 * place & 31] for place in reversed(range(CODE_SYMBOLS - 1))]
    written = "".join(symbols) + _check_symbol(number)
    groups = (
        written[start : start + GROUP_SYMBOLS] for start in range(0, CODE_SYMBOLS, GROUP_SYMBOLS)
    )
    return "-".join(groups)


def decode_code(untrusted: str) -> bytes:
    """Read a code as somebody typed it: in any case, O for 0, I and L for 1, spaces and hyphens.

    Raises:
        RecoveryCodeSlipError: a symbol was mistyped, added or left out.
    """
    typed = _BETWEEN.sub("", untrusted[:_TYPED_LIMIT]).upper().translate(_ALIKE)
    if len(typed) != CODE_SYMBOLS:
        raise RecoveryCodeSlipError(why="length")
    number = 0
    for symbol in typed[:-1]:
        value = _SYMBOLS.find(symbol)
        if value < 0:
            raise RecoveryCodeSlipError(why="symbol")
        number = number << 5 | value
    if number >> 8 * CODE_BYTES or typed[-1] != _check_symbol(number):
        raise RecoveryCodeSlipError(why="check")
    return number.to_bytes(CODE_BYTES, "big")


_TYPED_LIMIT: Final = 1024
"""No more characters than these are looked at."""


def _check_symbol(number: int) -> str:
    return _CHECK_SYMBOLS[number % len(_CHECK_SYMBOLS)]
