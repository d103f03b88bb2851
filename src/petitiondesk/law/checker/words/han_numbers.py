"""Numbers in Chinese characters, such as 一百二十: each digit times the unit behind it."""

from __future__ import annotations

from typing import Final

HAN: Final = "[〇零一二两三四五六七八九十百千万亿]+"
"""What such a number is written with, as a pattern."""

_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1_000}
_LARGE = {"万": 10_000, "亿": 100_000_000}


def han_number(written: str) -> int:
    """Return the number that a match of HAN writes; digits in a row are read as they stand."""
    if all(sign in _DIGITS for sign in written):
        return int("".join(str(_DIGITS[sign]) for sign in written))
    total = section = digit = 0
    for sign in written:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _UNITS:
            section, digit = section + (digit or 1) * _UNITS[sign], 0
        else:
            total, section, digit = (total + section + digit) * _LARGE[sign], 0, 0
    return total + section + digit
