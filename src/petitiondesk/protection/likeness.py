"""How unlike two words sound: the cost of changing one into the other (Wagner-Fischer 1974)."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import msgspec

_SAME = {
    "kh": 0.2, "nr": 0.9, "nl": 0.9, "nq": 0.4, "ng": 0.15, "rg": 0.9, "lg": 0.9, "qg": 0.4,
    "rl": 0.5, "rq": 0.0, "lq": 0.0, "sc": 0.45, "pf": 0.1, "pv": 0.3, "fv": 0.2,
    "ae": 0.7, "ao": 0.8, "ai": 1.0, "ei": 0.5, "eo": 0.5, "io": 0.8,
    "@a": 0.25, "@e": 0.25, "@i": 0.25, "@o": 0.1,
}  # fmt: skip
"""What it costs to take one sound for another; in letters without case, in either order."""

_OTHER = 1.2
_LOST = {"@": 0.1, "J": 0.1, "a": 0.4, "e": 0.35, "i": 0.35, "o": 0.35}
_LOST |= {"H": 0.4, "V": 0.5, "R": 0.5, "L": 0.5, "Q": 0.5}
"""What it costs to lose or add a sound; a word of one vowel has a capital and costs like a stop."""

_SOUNDS = "KHPFVTSCNRLQGMJaeio@AEIO"

Costs = Mapping[tuple[str, str], float]


class Ear(msgspec.Struct, frozen=True):
    """What it costs to take one sound for another, and to lose one."""

    changed: Costs
    lost: Mapping[str, float]


def _ear(same: Mapping[str, float], lost: Mapping[str, float]) -> Ear:
    changed = {
        (one, other): same.get((one + other).lower(), same.get((other + one).lower(), _OTHER))
        for one, other in itertools.product(_SOUNDS, _SOUNDS)
        if one.lower() != other.lower()
    }
    return Ear(changed, {sound: lost.get(sound, 1.0) for sound in _SOUNDS})


TOLERANT = _ear(_SAME, _LOST)

EAST_ASIAN = _ear(
    _SAME | {"kh": 0.7, "sc": 1.2, "rg": 1.2, "lg": 1.2, "ao": 1.0, "ae": 0.9},
    _LOST | {"G": 0.4} | dict.fromkeys("aeio", 0.8),
)
"""Korean and Chinese names are short, and all transcriptions keep their vowels and sibilants."""


BY_EAR = _ear(
    _SAME | dict.fromkeys(("ae", "ao", "ai", "ei", "eo", "io"), 0.3) | {"sc": 0.3},
    _LOST | dict.fromkeys("aeio", 0.25),
)
"""English names in other scripts, which write their vowels as they are said, and not spelled."""


IN_HANGUL = _ear(_SAME | {"sc": 0.15}, _LOST)
"""Hangul writes a з and a z as it writes a ж and a j."""

OWN = _ear(
    _SAME
    | {"kh": 0.6, "fv": 0.6}
    | dict.fromkeys(("pf", "pv", "sc", "nr", "nl", "ng", "rg", "lg", "rl"), 1.0)
    | {"ao": 0.3, "ei": 0.2, "eo": 0.4},
    _LOST,
)
"""Names in a script that they have a spelling in, whose consonants are then the same.

Of the vowels, Ukrainian, Russian and Belarusian write one or another: Олексій, Алексей; Золотова,
Золатава; Олена, Елена."""


def unlikeness(one: str, other: str, limit: float, ear: Ear = TOLERANT) -> float:
    """Return how unlike two runs of sounds are, for one sound; more than ``limit`` is not exact."""
    longest = max(len(one), len(other), 1)
    row = [0.0]
    for sound in other:
        row.append(row[-1] + ear.lost[sound])
    for sound in one:
        lost = ear.lost[sound]
        above, row = row, [row[0] + lost]
        for place, heard in enumerate(other):
            changed = above[place] + ear.changed.get((sound, heard), 0.0)
            row.append(min(changed, above[place + 1] + lost, row[-1] + ear.lost[heard]))
        if min(row) > limit * longest:
            break
    return row[-1] / longest
