"""Making a vault and opening one, in steps that a power cut may come between."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.crypto.argon2id import seconds_for
from petitiondesk.crypto.calibration import calibrated_cost
from petitiondesk.vault import slots
from petitiondesk.vault.anchor import refuse_older
from petitiondesk.vault.anchoring import Anchorage
from petitiondesk.vault.data_key import database_key, new_data_key, new_vault_id, seal_header
from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import (
    KeyringFailedError,
    VaultDamagedError,
    VaultExistsError,
    VaultFolderNotEmptyError,
    VaultMissingError,
    VaultStorageError,
)
from petitiondesk.vault.folder import VaultFolder, make_folder, read_regular_file, replace_file
from petitiondesk.vault.header import HEADER_LIMIT, Header, Slot, decode_header, encode_header
from petitiondesk.vault.keyring_reading import KeyringReading
from petitiondesk.vault.messages_opening import (
    CostAsked,
    Create,
    KeyMessage,
    KeyringProof,
    Open,
)
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.proving import prove
from petitiondesk.vault.settling import settle_database
from petitiondesk.vault.system_keyring import SystemKeyring
from petitiondesk.vault.writer_lock import WriterLock

FIRST_EPOCH: Final = 1
"""The epoch of a new vault's header."""


def create_vault(request: Create) -> OpenVault:
    """Make a vault in three steps that a power cut may come between.

    The database is written under another name, then the header, then the database takes its name.
    From the header on there is a vault: `open_database` does the third step where it is missing.
    Before the header there is none, and what lies about is written anew.

    Raises:
        VaultError: it could not be made.
        OSError: the disk refused.
    """
    folder = folder_named(request.folder)
    with occupied(folder) as writer_lock:
        data_key, vault = new_data_key(), new_vault_id()
        header = seal_header(vault, FIRST_EPOCH, _first_slots(request, vault, data_key), data_key)
        write_new_vault(folder, header, data_key)
        database = open_database(folder, header, data_key)
        keyring = SystemKeyring(request.door)
        return OpenVault(folder, writer_lock, header, data_key, database, keyring, None)


def open_vault(request: Open) -> OpenVault:
    """Open a vault, and compare it with what the system keyring remembers of it.

    Raises:
        VaultError: it did not open.
        OSError: the disk refused.
    """
    folder = folder_named(request.folder)
    if not folder.holds_a_vault():
        raise VaultMissingError
    with _kept(WriterLock(folder.lock)) as writer_lock:
        header = read_header(folder)
        prompting = isinstance(request.key, KeyringProof)
        # While the passphrase's key is derived, which takes as long.
        reading = KeyringReading(SystemKeyring(request.door), header, may_prompt=prompting)
        data_key = _data_key(header, request.key, reading)
        database = open_database(folder, header, data_key)
        keyring = SystemKeyring(request.door)
        vault = OpenVault(folder, writer_lock, header, data_key, database, keyring, None)
        try:
            _compare(vault, reading, accept_older=request.accept_older)
        except BaseException:
            database.close()
            raise
        return vault


def folder_named(name: bytes) -> VaultFolder:
    """Return the folder of a path in the file system's bytes.

    Raises:
        VaultStorageError: no vault can be there.
    """
    try:
        # The database library takes UTF-8 names only.
        return VaultFolder(Path(name.decode()))
    except UnicodeDecodeError as cause:
        raise VaultStorageError(errno=errno.EILSEQ) from cause


@contextmanager
def occupied(folder: VaultFolder) -> Iterator[WriterLock]:
    """Make a folder for a new vault and take the right to write; given back where making fails.

    Raises:
        VaultExistsError: there is a vault already.
        VaultFolderNotEmptyError: there are other files.
        VaultInUseError: somebody else is making one here.
    """
    if folder.path.exists():
        _refuse_occupied(folder)
    make_folder(folder.path)
    with _kept(WriterLock(folder.lock)) as writer_lock:
        # Once more, now that nobody else can be making one here.
        _refuse_occupied(folder)
        yield writer_lock


def write_new_vault(folder: VaultFolder, header: Header, data_key: bytes) -> None:
    """Write an empty database and the header, in this order."""
    folder.new_database.unlink(missing_ok=True)
    key = database_key(data_key, header.vault)
    create_database(folder.new_database, key, header.vault, header.epoch)
    replace_file(folder.header, folder.new_header, encode_header(header))


def read_header(folder: VaultFolder) -> Header:
    """Read a vault's header.

    Raises:
        VaultDamagedError: it is missing, or none.
    """
    try:
        untrusted = read_regular_file(folder.header, HEADER_LIMIT + 1, part="header")
    except FileNotFoundError as cause:
        raise VaultDamagedError(part="header") from cause
    return decode_header(untrusted)


def open_database(folder: VaultFolder, header: Header, data_key: bytes) -> Database:
    """Finish what was cut short, open the database, and match it with the header."""
    key = database_key(data_key, header.vault)
    settle_database(folder, key, header.vault)
    database = Database(folder.database, key, header.vault)
    try:
        _match_epochs(header, database)
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def _kept(writer_lock: WriterLock) -> Iterator[WriterLock]:
    try:
        yield writer_lock
    except BaseException:
        writer_lock.release()
        raise


def _refuse_occupied(folder: VaultFolder) -> None:
    if folder.holds_a_vault():
        raise VaultExistsError
    if folder.foreign_names():
        raise VaultFolderNotEmptyError


def _first_slots(request: Create, vault: str, data_key: bytes) -> tuple[Slot, ...]:
    cost = _cost(request.cost)
    first: Slot = slots.make_passphrase_slot(vault, data_key, request.passphrase, cost)
    if not request.recovery:
        return (first,)
    return (first, slots.make_recovery_slot(vault, data_key, request.recovery))


def _cost(asked: CostAsked | None) -> Argon2Cost:
    if asked is None:
        return calibrated_cost(seconds_for)
    return Argon2Cost(memory_kib=asked.memory_kib, iterations=asked.iterations, lanes=asked.lanes)


def _data_key(header: Header, key: KeyMessage, reading: KeyringReading) -> bytes:
    if isinstance(key, KeyringProof):
        secret = bytes.fromhex(reading.item().secret)
        return slots.open_with_keyring_secret(header, secret).data_key
    return prove(header, key).data_key


def _compare(vault: OpenVault, reading: KeyringReading, *, accept_older: bool) -> None:
    """Refuse an older copy of the vault, where the keyring can tell; keep it up to date if so."""
    with suppress(KeyringFailedError):
        item = reading.item()
        slots.open_with_keyring_secret(vault.header, bytes.fromhex(item.secret))
        if not accept_older:
            refuse_older(
                vault.database.ledger.standing(), item.anchor, vault.link_of(item.anchor.revisions)
            )
        vault.anchorage = Anchorage(vault.keyring, reading.slot, item)
        if accept_older:
            vault.note_anchor()


def _match_epochs(header: Header, database: Database) -> None:
    """Refuse a header from before the database's last; take over one that is newer.

    A changed header is written first and mirrored second, so a power cut can leave it ahead.
    """
    known = database.ledger.standing().epoch
    if header.epoch < known:
        raise VaultDamagedError(part="header")
    if header.epoch > known:
        database.ledger.put_epoch(header.epoch)
