"""A search in the catalogue while somebody types, against reading the letter file once.

Each turn types another query, letter by letter from the third on, in one of four languages.
"""

from collections.abc import Callable
from itertools import cycle
from time import perf_counter
from typing import TypeVar

from benches.measuring import Bench, median_of_pairs
from petitiondesk import resources
from petitiondesk.letter.codec import decode

T = TypeVar("T")

QUERIES = (
    "prisoners of war sick",
    "강제송환 금지",
    "право на притулок",
    "حظر التعذيب",
    "forced labour military service",
    "전쟁포로 부상 송환",
    "катування військовополонених",
    "gc iii 109",
)
SAMPLE = "prisoners-of-war"


def _ratio() -> float:
    found = resources.find()
    search, letter = found.library().law_search, found.samples().file(SAMPLE)
    queries = cycle(QUERIES)

    def ours() -> float:
        """The slowest of the searches that typing one query makes."""
        query = next(queries)
        return max(_seconds(search.find, query[:end]) for end in range(3, len(query) + 1))

    return median_of_pairs(ours, lambda: _seconds(decode, letter), pairs=41, unmeasured=8)


def _seconds(work: Callable[[T], object], argument: T) -> float:
    start = perf_counter()
    work(argument)
    return perf_counter() - start


BENCH = Bench(
    "law-search", "a search in the law as somebody types", "reading a letter file", 0.36, _ratio
)
