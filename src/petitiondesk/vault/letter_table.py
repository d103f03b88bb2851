"""The letters in the database: their drafts, their shelves, and what undo gives back."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

import apsw
import msgspec

from petitiondesk.vault.errors import DraftMissingError, VaultDamagedError
from petitiondesk.vault.ledger import Ledger
from petitiondesk.vault.messages_letters import DraftRow, PutDraft, Shelf
from petitiondesk.vault.revision_table import append_erasure
from petitiondesk.vault.search_table import SearchTable
from petitiondesk.vault.state_sum import letter_row, undo_row

_SHOWN: Final = "SELECT letter_id, summary, changed, shelf FROM letter"


class LetterTable:
    """One draft a letter."""

    def __init__(self, ledger: Ledger, search: SearchTable) -> None:
        self._ledger = ledger
        self._search = search

    def put(self, put: PutDraft) -> None:
        """Store a draft in place of the one before; it survives a power cut from here on."""
        digest = sha256(put.draft).digest()
        with self._ledger.writing() as writing:
            before = _row_digest(writing.connection, put.letter_id)
            letter, shelf = _upsert(writing.connection, put, digest)
            after = letter_row(put.letter_id, shelf, put.changed, put.summary, digest)
            writing.exchange(before, after)
            writing.connection.execute(
                "INSERT INTO draft_body VALUES (?, ?)"
                " ON CONFLICT (letter) DO UPDATE SET body = excluded.body",
                (letter, put.draft),
            )
            self._search.put(writing.connection, letter, put.passages)

    def get(self, letter_id: str) -> bytes:
        """Return the bytes of a draft.

        Raises:
            DraftMissingError: there is none.
            VaultDamagedError: its digest is not the one that was stored with it.
        """
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT draft_digest, body FROM letter LEFT JOIN draft_body USING (letter)"
                " WHERE letter_id = ?",
                (letter_id,),
            ).fetchall()
        if not rows:
            raise DraftMissingError(letter_id=letter_id)
        return _genuine(rows[0], part="draft")

    def list(self, after: str, limit: int) -> tuple[DraftRow, ...]:
        """Return up to `limit` rows whose letter ids come after `after`, in their order."""
        return self._shown("WHERE letter_id > ? ORDER BY letter_id LIMIT ?", (after, limit))

    def row(self, letter_id: str) -> tuple[DraftRow, ...]:
        """Return what lists show of one letter; nothing where there is none."""
        return self._shown("WHERE letter_id = ?", (letter_id,))

    def move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf.

        Raises:
            DraftMissingError: there is none.
        """
        with self._ledger.writing() as writing:
            before = _row_digest(writing.connection, letter_id)
            if not before:
                raise DraftMissingError(letter_id=letter_id)
            writing.connection.execute(
                "UPDATE letter SET shelf = ? WHERE letter_id = ?", (shelf, letter_id)
            )
            writing.exchange(before, _row_digest(writing.connection, letter_id))

    def erase(self, letter_id: str, made: str) -> None:
        """Erase a letter with everything that hangs on it; no letter, no error."""
        with self._ledger.writing() as writing:
            connection = writing.connection
            rows = connection.execute(
                "SELECT letter FROM letter WHERE letter_id = ?", (letter_id,)
            ).fetchall()
            if not rows:
                return
            (letter,) = msgspec.convert(rows[0], type=tuple[int])
            writing.exchange(_row_digest(connection, letter_id), 0)
            writing.exchange(_undo_digest(connection, letter, letter_id), 0)
            self._search.erase(connection, letter)
            connection.execute("DELETE FROM letter WHERE letter = ?", (letter,))
            append_erasure(writing, letter_id, made)

    def put_undo(self, letter_id: str, undo: bytes) -> None:
        """Store what undo gives back.

        Raises:
            DraftMissingError: there is no such letter.
        """
        digest = sha256(undo).digest()
        with self._ledger.writing() as writing:
            letter = _number_of(writing.connection, letter_id)
            before = _undo_digest(writing.connection, letter, letter_id)
            writing.exchange(before, undo_row(letter_id, digest))
            writing.connection.execute(
                "INSERT INTO undo VALUES (?, ?, ?) ON CONFLICT (letter)"
                " DO UPDATE SET digest = excluded.digest, body = excluded.body",
                (letter, digest, undo),
            )

    def get_undo(self, letter_id: str) -> bytes:
        """Return what undo gives back; empty where there is nothing.

        Raises:
            VaultDamagedError: its digest is not the one that was stored with it.
        """
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT digest, body FROM undo JOIN letter USING (letter) WHERE letter_id = ?",
                (letter_id,),
            ).fetchall()
        return _genuine(rows[0], part="undo") if rows else b""

    def _shown(self, where: str, bindings: tuple[str | int, ...]) -> tuple[DraftRow, ...]:
        with self._ledger.reading() as connection:
            rows = connection.execute(f"{_SHOWN} {where}", bindings).fetchall()
        found = msgspec.convert(rows, type=list[tuple[str, bytes, str, Shelf]])
        return tuple(DraftRow(*row) for row in found)


def _upsert(connection: apsw.Connection, put: PutDraft, digest: bytes) -> tuple[int, Shelf]:
    row = connection.execute(
        "INSERT INTO letter (letter_id, shelf, changed, summary, draft_digest)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (letter_id) DO UPDATE SET changed = excluded.changed,"
        " summary = excluded.summary, draft_digest = excluded.draft_digest"
        " RETURNING letter, shelf",
        (put.letter_id, Shelf.DESK, put.changed, put.summary, digest),
    ).fetchall()[0]
    return msgspec.convert(row, type=tuple[int, Shelf])


def _number_of(connection: apsw.Connection, letter_id: str) -> int:
    rows = connection.execute(
        "SELECT letter FROM letter WHERE letter_id = ?", (letter_id,)
    ).fetchall()
    if not rows:
        raise DraftMissingError(letter_id=letter_id)
    return msgspec.convert(rows[0], type=tuple[int])[0]


def _row_digest(connection: apsw.Connection, letter_id: str) -> int:
    """Return the digest of a letter's row as it stands; 0 where there is none."""
    rows = connection.execute(
        "SELECT letter_id, shelf, changed, summary, draft_digest FROM letter WHERE letter_id = ?",
        (letter_id,),
    ).fetchall()
    if not rows:
        return 0
    return letter_row(*msgspec.convert(rows[0], type=tuple[str, str, str, bytes, bytes]))


def _undo_digest(connection: apsw.Connection, letter: int, letter_id: str) -> int:
    rows = connection.execute("SELECT digest FROM undo WHERE letter = ?", (letter,)).fetchall()
    return undo_row(letter_id, msgspec.convert(rows[0], type=tuple[bytes])[0]) if rows else 0


def _genuine(row: tuple[apsw.SQLiteValue, ...], *, part: str) -> bytes:
    """Return a body whose digest stands before it."""
    digest, body = row
    if not isinstance(body, bytes) or sha256(body).digest() != digest:
        raise VaultDamagedError(part=part)
    return body
