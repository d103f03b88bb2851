"""A database file as it might come back: with changed bits, with pages exchanged, cut, put back."""

from collections.abc import Iterator, Sequence

from tests.survival.dice import Dice
from tests.vault.pages import PAGE

FLIPS = 8
"""So many bits are changed in each page, one at a time."""


def flipped(database: bytes, pages: Sequence[int], dice: Dice) -> Iterator[bytes]:
    """Each page with one changed bit, eight times."""
    for page in pages:
        for _ in range(FLIPS):
            bit = dice.below(8 * PAGE)
            changed = bytearray(database)
            changed[page * PAGE + bit // 8] ^= 1 << bit % 8
            yield bytes(changed)


def swapped(database: bytes, pages: Sequence[int], dice: Dice) -> Iterator[bytes]:
    """Each page in the place of another, and the other in its place."""
    for page in pages:
        other = (page + 1 + dice.below(page_count(database) - 1)) % page_count(database)
        yield put_page(
            put_page(database, page, page_at(database, other)), other, page_at(database, page)
        )


def truncated(database: bytes, pages: Sequence[int], dice: Dice) -> Iterator[bytes]:
    """The file, ending where each page begins, and ending somewhere within it."""
    for page in pages:
        yield database[: page * PAGE]
        yield database[: page * PAGE + 1 + dice.below(PAGE - 1)]


def rolled_back(database: bytes, earlier: bytes, pages: Sequence[int]) -> Iterator[bytes]:
    """Each page as it was on an earlier day, where it has changed since."""
    for page in pages:
        old = page_at(earlier, page)
        if len(old) == PAGE and old != page_at(database, page):
            yield put_page(database, page, old)


def page_count(database: bytes) -> int:
    return len(database) // PAGE


def page_at(database: bytes, page: int) -> bytes:
    """A page; pages count from 0 here."""
    return database[page * PAGE : (page + 1) * PAGE]


def put_page(database: bytes, page: int, content: bytes) -> bytes:
    return database[: page * PAGE] + content + database[(page + 1) * PAGE :]
