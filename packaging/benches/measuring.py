"""What a bench is, and how two ways of doing something are compared."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

Measure = Callable[[], float]
"""Does the work once and returns its cost: seconds or bytes, as long as both sides agree."""


@dataclass(frozen=True)
class Bench:
    """One comparison: what is compared with what, and how far apart the two may be.

    Attributes:
        name: what a person types to run only this one.
        ours: what we do, in words.
        other: what it is compared with, in words.
        reach: the ratio that must not be exceeded.
        ratio: runs both sides in turn and returns ours divided by the other's.
    """

    name: str
    ours: str
    other: str
    reach: float
    ratio: Callable[[], float]


@dataclass(frozen=True)
class Result:
    """What a bench found; its fields are the members of the `--json` answer."""

    name: str
    ratio: float
    reach: float
    holds: bool


def run(bench: Bench) -> Result:
    """Runs one bench."""
    ratio = round(bench.ratio(), 3)
    return Result(bench.name, ratio, bench.reach, holds=ratio <= bench.reach)


def median_of_pairs(ours: Measure, other: Measure, pairs: int, *, unmeasured: int = 1) -> float:
    """Measures the two sides in turn and returns the median ratio of neighbours in time.

    Who goes first changes from pair to pair, so that neither always finds the caches warm; the
    first `unmeasured` pairs only warm up.
    """
    ratios = []
    for count in range(unmeasured + pairs):
        if count % 2:
            theirs = other()
            mine = ours()
        else:
            mine = ours()
            theirs = other()
        ratios.append(mine / theirs)
    return median(ratios[unmeasured:])
