"""The vault with ten thousand letters and a hundred thousand revisions, against plain sqlite3."""

import time
from collections.abc import Callable
from functools import cache
from statistics import median, quantiles
from typing import Final

from benches.measuring import Bench, Measure, median_of_pairs
from benches.vault_rows import LETTERS, REVISIONS, own_word
from benches.vault_sides import sides

OPENING: Final = 0.060
"""Seconds that opening may take beyond the derivation of the key."""

SAVES: Final = 300


def _open() -> float:
    """Measure what opening takes as a part of what it may take."""
    ours = sides().ours
    taken = []
    for _ in range(15):
        ours.close()
        taken.append(_seconds(ours.open))
    return median(taken) / OPENING


def _list() -> float:
    both = sides()
    return median_of_pairs(_timed(both.ours.list), _timed(both.plain.list), pairs=15)


def _search() -> float:
    """Look for words of one letter, of some and of many, for two at once, and for beginnings."""
    both = sides()
    some = both.rows.text(1, REVISIONS)[2].split()
    wanted = (own_word(42), own_word(420)[:-1], *some[:6], f"{some[7]} {some[8]}", some[9][:6])
    assert all(both.ours.search(words) == both.plain.search(words) > 0 for words in wanted)
    return median_of_pairs(
        _timed(lambda: [both.ours.search(words) for words in wanted]),
        _timed(lambda: [both.plain.search(words) for words in wanted]),
        pairs=9,
    )


@cache
def _saves() -> tuple[list[float], list[float]]:
    """Save drafts here and there, in turn; return what each save took on either side."""
    both = sides()
    ours: list[float] = []
    plain: list[float] = []
    for turn in range(SAVES):
        letter, edition = 1 + turn * 3571 % LETTERS, REVISIONS + 1 + turn
        work = [(both.ours.save, ours), (both.plain.save, plain)]
        for save, seconds in work if turn % 2 else reversed(work):
            seconds.append(_seconds(lambda: save(letter, edition)))  # noqa: B023 - called at once
    return ours, plain


def _save() -> float:
    ours, plain = _saves()
    return median(ours) / median(plain)


def _slow_save() -> float:
    """Compare the saves that one in twenty exceeds."""
    ours, plain = _saves()
    return quantiles(ours, n=20)[-1] / quantiles(plain, n=20)[-1]


def _timed(work: Callable[[], object]) -> Measure:
    return lambda: _seconds(work)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


_PLAIN: Final = "sqlite3's, with the same schema"
BENCHES: Final = (
    Bench("vault-open", "opening 10,000 letters beyond the key derivation", "60 ms", 1, _open),
    Bench("vault-list", "the list of 10,000 letters", _PLAIN, 1.5, _list),
    Bench("vault-search", "searching 10,000 letters", _PLAIN, 1.6, _search),
    Bench("vault-save", "saving a draft, median", _PLAIN, 1.5, _save),
    Bench("vault-save95", "saving a draft, 95th percentile", _PLAIN, 3, _slow_save),
    Bench("vault-size", "the file, 100,000 revisions", _PLAIN, 1.1, lambda: sides().ratio_of_sizes),
)
