"""The vault's one row: how often it was written, where its chain ends, and the sum of its state.

Every write goes through `Ledger.writing`, which keeps the row in the same transaction.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import apsw
import msgspec

from petitiondesk.vault.chain import START
from petitiondesk.vault.connection import database_failures_named, transaction
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.state_sum import decode_state, encode_state


class Standing(msgspec.Struct, frozen=True):
    """Where a vault stands.

    Attributes:
        vault: the vault's id.
        epoch: the header's epoch as last seen.
        counter: how many transactions have written.
        revisions: how many rows the chain has.
        head: the link of its last row.
        state: the sum of the digests of all that may change.
    """

    vault: str
    epoch: int
    counter: int = 0
    revisions: int = 0
    head: bytes = START
    state: bytes = bytes(32)


class Writing:
    """One transaction under way: tables write through it, and tell it what that changes."""

    def __init__(self, connection: apsw.Connection, standing: Standing) -> None:
        self.connection = connection
        self.epoch = standing.epoch
        self.revisions = standing.revisions
        self.head = standing.head
        self._state = decode_state(standing.state)
        self._counter = standing.counter

    def exchange(self, before: int, after: int) -> None:
        """Take the digest of a row that is no longer, and add one that is; 0 for no row."""
        self._state += after - before

    def append(self, link: bytes) -> None:
        """Put a link at the end of the chain."""
        self.revisions += 1
        self.head = link

    def close(self) -> None:
        """Write the vault's row."""
        self.connection.execute(
            "UPDATE vault SET epoch = ?, counter = ?, revisions = ?, head = ?, state = ?",
            (self.epoch, self._counter + 1, self.revisions, self.head, encode_state(self._state)),
        )


class Ledger:
    """Reads and writes of an open database, each in a block of its own."""

    def __init__(self, connection: apsw.Connection, after_write: Callable[[], None]) -> None:
        """Keep the row of an open database.

        Args:
            connection: to the database.
            after_write: called after each commit; raises where it must not be acknowledged.
        """
        self._connection = connection
        self._after_write = after_write

    def standing(self) -> Standing:
        """Return where the vault stands."""
        with self.reading() as connection:
            return read_standing(connection)

    def put_epoch(self, epoch: int) -> None:
        """Mirror the header's epoch."""
        with self.writing() as writing:
            writing.epoch = epoch

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Let no failure of the block out unnamed."""
        with database_failures_named(self._connection):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Commit the block as one transaction, or raise and leave all as it was."""
        with self.reading() as connection, transaction(connection):
            writing = Writing(connection, read_standing(connection))
            yield writing
            writing.close()
        self._after_write()


def read_standing(connection: apsw.Connection) -> Standing:
    """Return the vault's row.

    Raises:
        VaultDamagedError: there is none.
    """
    rows = connection.execute(
        "SELECT id, epoch, counter, revisions, head, state FROM vault"
    ).fetchall()
    if not rows:
        raise VaultDamagedError(part="database")
    return Standing(*msgspec.convert(rows[0], type=tuple[str, int, int, int, bytes, bytes]))


def write_standing(connection: apsw.Connection, standing: Standing) -> None:
    """Write the vault's row for the first time."""
    connection.execute(
        "INSERT INTO vault VALUES (1, ?, ?, ?, ?, ?, ?)", msgspec.structs.astuple(standing)
    )
