"""What somebody may have meant: the known keys that look most like what was asked for."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Final

_MOST: Final = 5

_ALIKE: Final = 0.55
_STEM: Final = 2
"""How much of a key has to be right where it looks like none: GC3 is GC1949."""


def closest(asked: str, known: Mapping[str, str]) -> str:
    """Return the keys that look most like ``asked``, or whose names do, with commas between.

    The likest come first. They are a handful, also where none looks much alike.

    Args:
        asked: what somebody typed.
        known: names by key.
    """
    spelled = {name.casefold(): key for key, name in known.items()}
    spelled |= {key.casefold(): key for key in known}
    found = difflib.get_close_matches(asked.casefold(), spelled, n=_MOST, cutoff=_ALIKE)
    parts = [key for name, key in spelled.items() if asked.casefold() in name and asked]
    keys = tuple(dict.fromkeys([*(spelled[each] for each in found), *parts]))
    if not keys and len(asked) > _STEM:
        keys = tuple(key for key in sorted(known) if key.startswith(asked[:_STEM]))
    if not keys:
        likest = difflib.get_close_matches(asked.casefold(), spelled, n=_MOST, cutoff=0)
        keys = tuple(dict.fromkeys(spelled[each] for each in likest))
    return ", ".join(keys[:_MOST])
