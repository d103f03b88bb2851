"""Two databases with the same rows: a vault's, and one of plain sqlite3 from the standard library.

Both keep their log beside them, force every save to the disk, overwrite what is erased, and have
the same cache: what differs is the cipher and the care that a vault takes. Both are asked where
they are open, without a pipe between.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import apsw
import msgspec

from benches.vault_rows import Row, Rows, letter_id, summary
from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.connection import connect, transaction
from petitiondesk.vault.data_key import database_key
from petitiondesk.vault.messages_letters import PutDraft
from petitiondesk.vault.messages_opening import CostAsked, Create, KeyringDoor, Open, RecoveryProof
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.opening import create_vault, open_vault
from petitiondesk.vault.schema import SCHEMA

NOW: Final = "2026-12-01T00:00:00Z"

_NO_KEYRING: Final = KeyringDoor(command=("false",), environment={})
_LEAST: Final = CostAsked(memory_kib=64 * 1024, iterations=3, lanes=4)
_INSERTS: Final = {
    "letters": "INSERT INTO letter VALUES (?, ?, ?, ?, ?, ?)",
    "drafts": "INSERT INTO draft_body VALUES (?, ?)",
    "words": "INSERT INTO search (rowid, words) VALUES (?, ?)",
    "chain": "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "bodies": "INSERT INTO revision_body VALUES (?, ?, ?, ?, ?, ?, ?)",
}
_STANDING: Final = "UPDATE vault SET counter = 1, revisions = ?, head = ?, state = ?"
_SETTINGS: Final = (
    "PRAGMA journal_mode = wal",
    "PRAGMA synchronous = full",
    "PRAGMA secure_delete = 1",
    "PRAGMA temp_store = memory",
    "PRAGMA cache_size = -16384",
    "PRAGMA locking_mode = exclusive",
    "PRAGMA foreign_keys = 1",
)


class Ours:
    """A vault, as its process has it open."""

    def __init__(self, folder: Path, rows: Rows) -> None:
        """Make a vault and fill it."""
        self._rows = rows
        code = random_bytes(16)
        self._request = Open(
            os.fsencode(folder), RecoveryProof(code), accept_older=False, door=_NO_KEYRING
        )
        made = create_vault(Create(os.fsencode(folder), b"passphrase", code, _LEAST, _NO_KEYRING))
        key = database_key(made.data_key, made.header.vault)
        self.file = made.folder.database
        _close(made)
        _fill_ours(self.file, key, rows)
        self._open: OpenVault | None = None

    def open(self) -> None:
        """Open it by the recovery code, whose key takes no time to derive."""
        self._open = open_vault(self._request)

    def close(self) -> None:
        """Close it."""
        if self._open is not None:
            _close(self._open)
        self._open = None

    def list(self) -> int:
        """List all letters; return how many there are."""
        return len(self._vault.database.letters.list("", 10**9))

    def search(self, words: str) -> int:
        """Return how many letters have these words."""
        return len(self._vault.database.search.search(words))

    def save(self, letter: int, edition: int) -> None:
        """Store another edition of a draft; it is on the disk when this returns."""
        self._vault.database.letters.put(
            PutDraft(
                letter_id=letter_id(letter),
                summary=summary(letter),
                draft=self._rows.body(letter, edition),
                passages=self._rows.text(letter, edition),
                changed=NOW,
            )
        )

    @property
    def _vault(self) -> OpenVault:
        assert self._open is not None
        return self._open


class Plain:
    """The least that does the same with sqlite3: no key, no chain, no check."""

    def __init__(self, file: Path, rows: Rows) -> None:
        """Make a database and fill it."""
        self._rows = rows
        self.file = file
        _fill_plain(file, rows)
        self._connection = sqlite3.connect(file, isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(setting).fetchall()

    def list(self) -> int:
        """List all letters; return how many there are."""
        rows = self._connection.execute(
            "SELECT letter_id, summary, changed, shelf FROM letter ORDER BY letter_id"
        )
        return len(rows.fetchall())

    def search(self, words: str) -> int:
        """Return how many letters have these words, the last of them maybe a beginning."""
        *whole, last = (f'"{word}"' for word in words.split())
        phrases = (*whole, f"{last} *")
        having = " INTERSECT ".join(
            ["SELECT rowid >> 12 FROM search WHERE search MATCH ?"] * len(phrases)
        )
        rows = self._connection.execute(
            f"SELECT letter_id FROM letter WHERE letter IN ({having})"  # noqa: S608 - ours
            " ORDER BY changed DESC, letter_id",
            phrases,
        )
        return len(rows.fetchall())

    def save(self, letter: int, edition: int) -> None:
        """Replace row and body, take down what to index, count the write; then as in `Ours`."""
        execute = self._connection.execute
        body = self._rows.body(letter, edition)
        passages = msgspec.msgpack.encode(self._rows.text(letter, edition))
        execute("BEGIN IMMEDIATE")
        execute(
            "UPDATE letter SET changed = ?, summary = ?, draft_digest = ? WHERE letter_id = ?",
            (NOW, summary(letter), sha256(body).digest(), letter_id(letter)),
        )
        execute("UPDATE draft_body SET body = ? WHERE letter = ?", (body, letter))
        execute("REPLACE INTO unindexed VALUES (?, ?)", (letter, passages))
        execute("UPDATE vault SET counter = counter + 1")
        execute("COMMIT")


class Sides:
    """Both, filled and open.

    Attributes:
        rows: what is in both.
        ours: the vault.
        plain: the other one.
        ratio_of_sizes: bytes of the vault's database for each byte of the other.
    """

    def __init__(self, folder: Path, rows: Rows) -> None:
        """Make both."""
        self.rows = rows
        self.ours = Ours(folder / "vault", rows)
        self.plain = Plain(folder / "plain.db", rows)
        self.ratio_of_sizes = self.ours.file.stat().st_size / self.plain.file.stat().st_size
        self.ours.open()


@cache
def sides() -> Sides:
    """Make both, once a run, for it takes a while; they go when the run ends."""
    return Sides(Path(_place().name), Rows())


@cache
def _place() -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="pd-bench-vault-", ignore_cleanup_errors=True)


def _close(vault: OpenVault) -> None:
    vault.database.close()
    vault.writer_lock.release()


def _fill_ours(file: Path, key: bytes, rows: Rows) -> None:
    with closing(connect(file, key, apsw.SQLITE_OPEN_READWRITE)) as connection:
        connection.pragma("synchronous", "off")
        with transaction(connection):
            for statement, each in _work(rows):
                connection.executemany(statement, each)
            connection.execute(_STANDING, (rows.revisions(), rows.head, rows.state()))


def _fill_plain(file: Path, rows: Rows) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = off")
        # What is taken out of the index of words is overwritten by SQLite 3.42 and later only.
        lines = (line for line in SCHEMA.splitlines() if "secure-delete" not in line)
        connection.executescript("\n".join(lines))
        connection.execute("BEGIN")
        for statement, each in _work(rows):
            connection.executemany(statement, each)
        connection.execute(
            "INSERT INTO vault VALUES (1, '', 1, 1, ?, ?, ?)",
            (rows.revisions(), rows.head, rows.state()),
        )
        connection.execute("COMMIT")


def _work(rows: Rows) -> Iterator[tuple[str, Iterator[Row]]]:
    for name, statement in _INSERTS.items():
        yield statement, getattr(rows, name)()
