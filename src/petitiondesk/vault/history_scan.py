"""Looking through the bodies of revisions for words, in steps too short to be noticed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from typing import Final

import apsw
import msgspec

from petitiondesk.vault.search_words import fold

STEP_SECONDS: Final = 0.03
"""After so long a step comes to its end; it looks through one body at least."""

_BEYOND: Final = 2**63 - 1
"""No row of the chain has this place."""

_BODIES: Final = "SELECT seq, body FROM revision_body WHERE seq < ? ORDER BY seq DESC"
_BODIES_OF_ONE: Final = (  # by the letter's index: the bodies of others are not even read
    "SELECT seq, body FROM revision CROSS JOIN revision_body USING (seq)"
    " WHERE letter_id = ? AND seq < ? ORDER BY number DESC"
)


def scan_bodies(
    connection: apsw.Connection, wanted: Sequence[str], letter_id: str, before: int
) -> tuple[list[int], int]:
    """Look for needles in bodies, from the newest back, for a moment.

    Args:
        connection: to the database.
        wanted: what a folded body must contain, all of it; nothing is in no body.
        letter_id: one letter; empty for all.
        before: look only at rows of the chain before this one; 0 for all.

    Returns:
        The rows whose bodies have them, and the row before which to go on; 0 at the end.
    """
    found, end = list[int](), time.monotonic() + STEP_SECONDS
    below = before or _BEYOND
    bodies = (
        connection.execute(_BODIES_OF_ONE, (letter_id, below))
        if letter_id
        else connection.execute(_BODIES, (below,))
    )
    with closing(bodies):  # a statement that is left unfinished would hold up checkpoints
        for seq, body in bodies:
            assert isinstance(seq, int)
            assert isinstance(body, bytes)
            if wanted and _contains(body, wanted):
                found.append(seq)
            if time.monotonic() >= end:
                return found, seq
    return found, 0


def looked_at(connection: apsw.Connection, letter_id: str, following: int) -> tuple[int, int]:
    """Return how many rows of the chain a search has behind it, and how many there are.

    Args:
        connection: to the database.
        letter_id: one letter; empty for all.
        following: the row before which it goes on; 0 at the end.
    """
    rows = connection.execute(
        "SELECT count(*) FILTER (WHERE seq >= ?), count(*) FROM revision WHERE letter_id = ?"
        if letter_id
        else "SELECT revisions + 1 - ?, revisions FROM vault WHERE ? = ''",
        (following, letter_id),
    ).fetchall()
    done, total = msgspec.convert(rows[0], type=tuple[int, int])
    return (done, total) if following else (total, total)


def _contains(body: bytes, wanted: Sequence[str]) -> bool:
    folded = fold(body.decode(errors="ignore"))
    return all(each in folded for each in wanted)
