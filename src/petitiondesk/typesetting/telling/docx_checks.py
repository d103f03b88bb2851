"""What the value of an attribute in a Word document is held to."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

Check: TypeAlias = Callable[[str], bool]


def between(low: int, high: int) -> Check:
    """Take whole numbers from the lowest to the highest."""

    def check(value: str) -> bool:
        return re.fullmatch(r"-?\d{1,9}", value) is not None and low <= int(value) <= high

    return check


def one_of(*values: str) -> Check:
    """Take these values and no other."""
    return frozenset(values).__contains__


def like(pattern: str) -> Check:
    """Take what all of a pattern describes."""
    known = re.compile(pattern, re.ASCII)
    return lambda value: known.fullmatch(value) is not None


def told(_value: str) -> bool:
    """Take whatever stands there: `told_text` tells it, and it is compared."""
    return True
