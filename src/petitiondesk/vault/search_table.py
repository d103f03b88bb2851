"""The words of the letters in the database: found by searching, gone when erased.

Taking old words out of the index touches a page for nearly each of them, which is too dear for
every second of typing: a save puts its passages beside the letter, and whoever searches has them
indexed first, step by step. Only passages that changed are indexed anew. A passage's row number
tells its letter: the letter's number, then its place.
"""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import apsw
import msgspec

from petitiondesk.vault.ledger import Ledger
from petitiondesk.vault.search_words import Phrase, cut_query, segment

PLACE_BITS: Final = 12
"""So many bits of a row number tell the place."""

PASSAGES: Final = 2**PLACE_BITS
"""So many passages a letter has at most; what is more stands in the last."""

STEP_SECONDS: Final = 0.03
"""After so long a step of indexing comes to its end: a save that waits for it is not noticed."""

STEP_LETTERS: Final = 64
"""So many letters are indexed in one step at most."""


class SearchTable:
    """Finds letters by their words."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def put(self, connection: apsw.Connection, letter: int, passages: Sequence[str]) -> None:
        """Take down the passages that a letter is to be found by from now on, and no others."""
        connection.execute(
            "INSERT INTO unindexed VALUES (?, ?)"
            " ON CONFLICT (letter) DO UPDATE SET passages = excluded.passages",
            (letter, msgspec.msgpack.encode(passages)),
        )

    def index(self) -> int:
        """Index letters that were taken down, one at least; return how many it took, 0 for none."""
        with self._ledger.reading() as connection:
            waiting = connection.execute(
                "SELECT letter FROM unindexed LIMIT ?", (STEP_LETTERS,)
            ).fetchall()
        if not waiting:
            return 0
        end, indexed = time.monotonic() + STEP_SECONDS, 0
        with self._ledger.writing() as writing:
            for (letter,) in waiting:
                assert isinstance(letter, int)
                _index_waiting(writing.connection, letter)
                indexed += 1
                if time.monotonic() >= end:
                    break
        return indexed

    def unindexed(self) -> int:
        """Return how many letters were taken down and are not indexed yet."""
        with self._ledger.reading() as connection:
            rows = connection.execute("SELECT count(*) FROM unindexed").fetchall()
        return msgspec.convert(rows[0], type=tuple[int])[0]

    def erase(self, connection: apsw.Connection, letter: int) -> None:
        """Take the words of a letter out of the pages."""
        for row, *_ in connection.execute(
            "SELECT rowid FROM search WHERE rowid BETWEEN ? AND ?", _rows_of(letter)
        ).fetchall():
            connection.execute("DELETE FROM search WHERE rowid = ?", (row,))

    def search(self, words: str) -> tuple[str, ...]:
        """Return the ids of the letters that have all these words, the last changed first.

        Letters that wait to be indexed are not among them.
        """
        phrases = cut_query(words)
        if not phrases:
            return ()
        having = " INTERSECT ".join(
            ["SELECT rowid >> 12 FROM search WHERE search MATCH ?"] * len(phrases)  # PLACE_BITS
        )
        with self._ledger.reading() as connection:
            rows = connection.execute(
                f"SELECT letter_id FROM letter WHERE letter IN ({having})"  # noqa: S608 - ours
                " ORDER BY changed DESC, letter_id",
                tuple(_match(phrase) for phrase in phrases),
            ).fetchall()
        return tuple(str(letter_id) for (letter_id,) in rows)

    def unsearched(self) -> tuple[str, ...]:
        """Return the ids of the letters that have no passage, the last changed first."""
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT letter_id FROM letter WHERE NOT EXISTS (SELECT 1 FROM search WHERE"
                " search.rowid BETWEEN letter << ? AND (letter + 1 << ?) - 1)"
                " AND letter NOT IN (SELECT letter FROM unindexed)"
                " ORDER BY changed DESC, letter_id",
                (PLACE_BITS, PLACE_BITS),
            ).fetchall()
        return tuple(str(letter_id) for (letter_id,) in rows)


def _index_waiting(connection: apsw.Connection, letter: int) -> None:
    ((packed,),) = connection.execute(
        "DELETE FROM unindexed WHERE letter = ? RETURNING passages", (letter,)
    ).fetchall()
    assert isinstance(packed, bytes)
    _index(connection, letter, msgspec.msgpack.decode(packed, type=list[str]))


def _index(connection: apsw.Connection, letter: int, passages: Sequence[str]) -> None:
    first, last = _rows_of(letter)
    found = connection.execute(
        "SELECT rowid, words FROM search WHERE rowid BETWEEN ? AND ?", (first, last)
    ).fetchall()
    before = dict(msgspec.convert(found, type=list[tuple[int, str]]))
    gone, new = passage_changes(before, _segmented(passages), first)
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(row,) for row in gone])
    connection.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", new)


def _segmented(passages: Sequence[str]) -> list[str]:
    segmented = [segment(each) for each in passages]
    kept, rest = segmented[: PASSAGES - 1], segmented[PASSAGES - 1 :]
    # A letter without words has one passage all the same: it is known to have none.
    return [*kept, " ".join(rest)] if rest or not kept else kept


def passage_changes(
    before: Mapping[int, str], segmented: Sequence[str], first: int
) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the rows to delete and the rows to insert so that a letter has these passages.

    Args:
        before: the letter's rows.
        segmented: the passages it is to have, in whatever order.
        first: the lowest row number of the letter.
    """
    wanted = Counter(segmented)
    gone = []
    for row, words in before.items():
        if wanted[words]:
            wanted[words] -= 1
        else:
            gone.append(row)
    kept = before.keys() - gone
    free = (row for row in range(first, first + PASSAGES) if row not in kept)
    return gone, list(zip(free, wanted.elements(), strict=False))


def _rows_of(letter: int) -> tuple[int, int]:
    return letter << PLACE_BITS, (letter + 1 << PLACE_BITS) - 1


def _match(phrase: Phrase) -> str:
    """Return a phrase as FTS5 reads it; words hold no quotation mark."""
    return f'"{" ".join(phrase.words)}"{" *" if phrase.prefix else ""}'
