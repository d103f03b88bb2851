"""The revisions in the database: one chain for the vault, and bodies that can be erased."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import apsw
import msgspec

from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.chain import (
    NOTHING_SEALED,
    SALT_BYTES,
    START,
    ChainRow,
    link_of,
    seal_of,
)
from petitiondesk.vault.errors import (
    DraftMissingError,
    RevisionMissingError,
    VaultDamagedError,
)
from petitiondesk.vault.history_scan import looked_at, scan_bodies
from petitiondesk.vault.ledger import Ledger, Writing
from petitiondesk.vault.messages_revisions import (
    LatestRow,
    NewRevision,
    Reason,
    RevisionKind,
    RevisionRow,
    RevisionScan,
)
from petitiondesk.vault.search_words import needles

_SHOWN: Final = (
    "SELECT seq, letter_id, number, kind, made, lower(hex(link)), coalesce(author, ''), reason,"
    " coalesce(name, ''), coalesce(digest, '') FROM revision LEFT JOIN revision_body USING (seq)"
)
_LATEST: Final = (  # two look-ups in the index for each letter
    "SELECT letter_id, number, made FROM letter JOIN revision USING (letter_id)"
    " WHERE letter_id > ? AND kind = 'revision' AND number ="
    " (SELECT max(number) FROM revision r WHERE r.letter_id = letter.letter_id)"
    " ORDER BY letter_id LIMIT ?"
)
_LINKED: Final = (
    "SELECT r.seq, r.letter_id, r.number, r.kind, r.parent, r.made, r.sealed, r.link, b.link"
    " FROM revision r LEFT JOIN revision b ON b.seq = r.seq - 1"
)
_Shown = tuple[int, str, int, RevisionKind, str, str, str, Reason | None, str, str]


class RevisionTable:
    """Letters as they were."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, letter_id: str, revision: NewRevision) -> RevisionRow:
        """Make a revision of a letter.

        Raises:
            DraftMissingError: there is no such letter.
        """
        salt = random_bytes(SALT_BYTES)
        with self._ledger.writing() as writing:
            connection = writing.connection
            _refuse_unknown(connection, letter_id)
            row = _next_row(
                writing, letter_id, RevisionKind.REVISION, revision.made, seal_of(revision, salt)
            )
            _append(writing, row)
            connection.execute(
                "INSERT INTO revision_body VALUES (?, ?, ?, ?, ?, ?, ?)",
                (row.seq, salt, *_content(revision)),
            )
        (shown,) = self._shown("WHERE seq = ?", (row.seq,))
        return shown

    def list(self, letter_id: str, after: int, limit: int) -> tuple[RevisionRow, ...]:
        """Return up to `limit` rows of a letter with numbers above `after`, in their order."""
        return self._shown(
            "WHERE letter_id = ? AND number > ? ORDER BY number LIMIT ?", (letter_id, after, limit)
        )

    def latest(self, after: str, limit: int) -> tuple[LatestRow, ...]:
        """Return up to `limit` letters' last revisions, of ids after `after`, in their order.

        A letter that has none has no row, nor has one that was erased and came back since.
        """
        with self._ledger.reading() as connection:
            rows = connection.execute(_LATEST, (after, limit)).fetchall()
        return tuple(
            LatestRow(*row) for row in msgspec.convert(rows, type=list[tuple[str, int, str]])
        )

    def check(self, letter_id: str) -> None:
        """Check a letter's part of the chain.

        Raises:
            VaultDamagedError: a row is not as it was written, one is missing, or a body is.
        """
        with self._ledger.reading() as connection:
            intact = letter_is_intact(connection, letter_id)
        if not intact:
            raise VaultDamagedError(part="revisions")

    def get(self, letter_id: str, number: int) -> bytes:
        """Return the body of a revision.

        Raises:
            RevisionMissingError: there is none of this number, or it was erased.
            VaultDamagedError: it is not as it was sealed.
        """
        with self._ledger.reading() as connection:
            rows = connection.execute(
                "SELECT sealed, salt, made, author, reason, name, digest, body"
                " FROM revision JOIN revision_body USING (seq) WHERE letter_id = ? AND number = ?",
                (letter_id, number),
            ).fetchall()
        if not rows:
            raise RevisionMissingError(letter_id=letter_id, number=number)
        sealed, salt, revision = sealed_revision(rows[0])
        if seal_of(revision, salt) != sealed:
            raise VaultDamagedError(part="revisions")
        return revision.body

    def scan(self, words: str, letter_id: str, before: int) -> RevisionScan:
        """Look through some bodies for words, from the newest back, and say how far it came.

        Args:
            words: as a person typed them.
            letter_id: one letter; empty for all.
            before: look only at rows of the chain before this one; 0 for all.
        """
        with self._ledger.reading() as connection:
            found, following = scan_bodies(connection, needles(words), letter_id, before)
            done, total = looked_at(connection, letter_id, following)
        rows = [row for seq in found for row in self._shown("WHERE seq = ?", (seq,))]
        return RevisionScan(rows=tuple(rows), next=following, done=done, total=total)

    def _shown(self, where: str, bindings: Sequence[str | int]) -> tuple[RevisionRow, ...]:
        with self._ledger.reading() as connection:
            rows = connection.execute(f"{_SHOWN} {where}", tuple(bindings)).fetchall()
        return tuple(RevisionRow(*row) for row in msgspec.convert(rows, type=list[_Shown]))


def append_erasure(writing: Writing, letter_id: str, made: str) -> None:
    """Erase the bodies of a letter's revisions, and put a row that says so into the chain."""
    writing.connection.execute(
        "DELETE FROM revision_body WHERE seq IN (SELECT seq FROM revision WHERE letter_id = ?)",
        (letter_id,),
    )
    _append(writing, _next_row(writing, letter_id, RevisionKind.ERASED, made, NOTHING_SEALED))


def chain_rows(
    connection: apsw.Connection, where: str, bindings: Sequence[str | int]
) -> list[tuple[ChainRow, bytes, bytes | None]]:
    """Return rows of the chain, each with its link and the link of the vault's row before it."""
    rows = connection.execute(
        f"{_LINKED} {where}",
        tuple(bindings),
    ).fetchall()
    typed = msgspec.convert(
        rows,
        type=list[tuple[int, str, int, RevisionKind, bytes, str, bytes, bytes, bytes | None]],
    )
    return [(ChainRow(*row[:7]), row[7], row[8]) for row in typed]


def is_linked(row: ChainRow, link: bytes, before: bytes | None) -> bool:
    """Tell whether a row's link follows from the row and the link before it."""
    if row.seq == 1:
        before = START
    return before is not None and link_of(row, before) == link


def letter_is_intact(connection: apsw.Connection, letter_id: str) -> bool:
    """Tell whether a letter's rows are linked, without gaps, and have bodies unless erased."""
    rows = chain_rows(connection, "WHERE r.letter_id = ? ORDER BY r.number", (letter_id,))
    parent, erased_until = START, 0
    for expected, (row, link, before) in enumerate(rows, 1):
        if row.number != expected or row.parent != parent or not is_linked(row, link, before):
            return False
        parent = link
        if row.kind is RevisionKind.ERASED:
            erased_until = row.number
    found = connection.execute(
        "SELECT seq FROM revision JOIN revision_body USING (seq) WHERE letter_id = ?", (letter_id,)
    ).fetchall()
    return {seq for (seq,) in found} == {row.seq for row, _, _ in rows if row.number > erased_until}


def sealed_revision(row: tuple[apsw.SQLiteValue, ...]) -> tuple[bytes, bytes, NewRevision]:
    """Return seal, salt and content from a row that selects them in this order."""
    sealed, salt, made, author, reason, name, digest, body = msgspec.convert(
        row, type=tuple[bytes, bytes, str, str, Reason, str, str, bytes]
    )
    revision = NewRevision(
        made=made, author=author, reason=reason, name=name, digest=digest, body=body
    )
    return sealed, salt, revision


def _append(writing: Writing, row: ChainRow) -> None:
    link = link_of(row, writing.head)
    writing.connection.execute(
        "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*msgspec.structs.astuple(row), link),
    )
    writing.append(link)


def _next_row(
    writing: Writing, letter_id: str, kind: RevisionKind, made: str, sealed: bytes
) -> ChainRow:
    rows = writing.connection.execute(
        "SELECT number, link FROM revision WHERE letter_id = ? ORDER BY number DESC LIMIT 1",
        (letter_id,),
    ).fetchall()
    number, parent = msgspec.convert(rows[0], type=tuple[int, bytes]) if rows else (0, START)
    return ChainRow(
        seq=writing.revisions + 1,
        letter_id=letter_id,
        number=number + 1,
        kind=kind,
        parent=parent,
        made=made,
        sealed=sealed,
    )


def _content(revision: NewRevision) -> tuple[str, str, str, str, bytes]:
    return (revision.author, revision.reason, revision.name, revision.digest, revision.body)


def _refuse_unknown(connection: apsw.Connection, letter_id: str) -> None:
    found = connection.execute("SELECT 1 FROM letter WHERE letter_id = ?", (letter_id,)).fetchall()
    if not found:
        raise DraftMissingError(letter_id=letter_id)
