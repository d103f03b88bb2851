"""One open vault inside the vault's process: the holder of the data key and the connection."""

import errno
from pathlib import Path
from typing import Final

from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.vault import header as headers
from petitiondesk.vault.answering import KeepingRequest, answer
from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultExistsError,
    VaultFolderNotEmptyError,
    VaultMissingError,
    VaultStorageError,
    VaultUnsyncedError,
)
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.folder import (
    VaultFolder,
    make_folder,
    read_regular_file,
    replace_file,
    sync_folder,
)
from petitiondesk.vault.messages import Create, Open, Response
from petitiondesk.vault.writer_lock import WriterLock

FIRST_EPOCH: Final = 1
"""The epoch of a new vault's header."""


class Session:
    """An open vault and the right to write to it."""

    def __init__(self, database: Database, writer_lock: WriterLock) -> None:
        self._database = database
        self._writer_lock = writer_lock
        self._over = False

    @property
    def over(self) -> bool:
        """Whether the disk failed while writing: nothing more may be written in this sitting."""
        return self._over

    def answer(self, request: KeepingRequest) -> Response:
        """Do what is asked.

        Raises:
            VaultError: it could not be done, and nothing was changed.
            VaultUnsyncedError: the same, and the sitting is over.
        """
        try:
            return answer(self._database, request)
        except VaultUnsyncedError:
            self._over = True
            raise

    def close(self) -> None:
        """Close the database and give back the right to write."""
        if self._over:
            self._database.abandon()
        else:
            self._database.close()
        self._writer_lock.release()


def start_session(request: Create | Open) -> Session:
    """Make or open the vault that is asked for.

    Raises:
        VaultError: it could not be done.
    """
    folder = _folder(request.folder)
    with os_failures_named():
        if isinstance(request, Open):
            return _open(folder, request.passphrase)
        cost = Argon2Cost(
            memory_kib=request.memory_kib, iterations=request.iterations, lanes=request.lanes
        )
        return _create(folder, request.passphrase, cost)


def _folder(name: bytes) -> VaultFolder:
    try:
        # The database library takes UTF-8 names only.
        return VaultFolder(Path(name.decode()))
    except UnicodeDecodeError as cause:
        raise VaultStorageError(errno=errno.EILSEQ) from cause


def _create(folder: VaultFolder, passphrase: bytes, cost: Argon2Cost) -> Session:
    """Make a vault in three steps that a power cut may come between.

    The database is written under another name, then the header, then the database takes its name.
    From the header on there is a vault: `_open` does the third step where it is missing. Before
    the header there is none, and what lies about is written anew.
    """
    if folder.path.exists():
        _refuse_occupied(folder)
    make_folder(folder.path)
    writer_lock = WriterLock(folder.lock)
    try:
        # Once more, now that nobody else can be making one here.
        _refuse_occupied(folder)
        data_key = headers.new_data_key()
        header = _write_new_vault(folder, data_key, passphrase, cost)
        return Session(_open_database(folder, header, data_key), writer_lock)
    except BaseException:
        writer_lock.release()
        raise


def _refuse_occupied(folder: VaultFolder) -> None:
    if folder.holds_a_vault():
        raise VaultExistsError
    if folder.foreign_names():
        raise VaultFolderNotEmptyError


def _write_new_vault(
    folder: VaultFolder, data_key: bytes, passphrase: bytes, cost: Argon2Cost
) -> headers.Header:
    vault = headers.new_vault_id()
    slot = headers.make_passphrase_slot(vault, data_key, passphrase, cost)
    header = headers.seal_header(vault, FIRST_EPOCH, (slot,), data_key)
    folder.new_database.unlink(missing_ok=True)
    create_database(folder.new_database, headers.database_key(data_key, vault), vault, FIRST_EPOCH)
    replace_file(folder.header, folder.new_header, headers.encode_header(header))
    return header


def _open(folder: VaultFolder, passphrase: bytes) -> Session:
    if not folder.holds_a_vault():
        raise VaultMissingError
    writer_lock = WriterLock(folder.lock)
    try:
        header = _read_header(folder)
        data_key = headers.open_with_passphrase(header, passphrase)
        return Session(_open_database(folder, header, data_key), writer_lock)
    except BaseException:
        writer_lock.release()
        raise


def _read_header(folder: VaultFolder) -> headers.Header:
    try:
        untrusted = read_regular_file(folder.header, headers.HEADER_LIMIT + 1, part="header")
    except FileNotFoundError as cause:
        raise VaultDamagedError(part="header") from cause
    return headers.decode_header(untrusted)


def _open_database(folder: VaultFolder, header: headers.Header, data_key: bytes) -> Database:
    if folder.new_database.exists() and not folder.database.exists():
        folder.new_database.rename(folder.database)
        sync_folder(folder.path)
    key = headers.database_key(data_key, header.vault)
    database = Database(folder.database, key, header.vault)
    try:
        _match_epochs(header, database)
    except BaseException:
        database.close()
        raise
    return database


def _match_epochs(header: headers.Header, database: Database) -> None:
    """Refuse a header from before the database's last; take over one that is newer.

    A changed header is written first and mirrored second, so a power cut can leave it ahead.
    """
    known = database.ledger.standing().epoch
    if header.epoch < known:
        raise VaultDamagedError(part="header")
    if header.epoch > known:
        database.ledger.put_epoch(header.epoch)
