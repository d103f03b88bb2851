"""A new data key: the whole database encrypted anew, and slots that know nothing of the old key.

The copy under the new key is written and checked beside the database, in steps between which saves
go on: a copy that one of them came too late for is made anew. Then the database is closed and its
log emptied, then the new header is put in place, then the copy takes the database's name. Given up
or cut short before the header, the vault opens as before; after it, opening does the rest.
"""

from collections.abc import Callable, Generator
from contextlib import suppress
from itertools import chain
from typing import Final

from petitiondesk.vault import slots
from petitiondesk.vault.data_key import database_key, new_data_key, seal_header
from petitiondesk.vault.database import Database
from petitiondesk.vault.database_copy import check_copy, copy_steps, forget_copy
from petitiondesk.vault.errors import (
    KeyringFailedError,
    VaultError,
    VaultStorageError,
    VaultUnsyncedError,
)
from petitiondesk.vault.folder import log_of, sync_folder
from petitiondesk.vault.header import Header, Slot
from petitiondesk.vault.messages_care import RekeyProgress, RekeyStage, StartRekey
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.opening import read_header
from petitiondesk.vault.settling import take_name
from petitiondesk.vault.slot_changes import dearest_cost, put_keyring

PATIENCE: Final = 3
"""So many copies are made in steps; where saves outran them all, the next is made in one."""


def rekey(
    vault: OpenVault, request: StartRekey, *, before_change_over: Callable[[], object]
) -> Generator[RekeyProgress]:
    """Give a vault a new data key. Where the steps are given up, the old one stays.

    Args:
        vault: an open vault.
        request: what is to open it from then on.
        before_change_over: called before the database is closed.

    Raises:
        WrongPassphraseOrDamagedError: the passphrase opens nothing; nothing was changed.
        VaultDamagedError: the vault is damaged; its key was not changed.
        VaultUnsyncedError: the sitting is over; the vault opens with the new header or the old one.
        VaultError: the disk refused; nothing was changed. Also `OSError`.
    """
    slots.open_with_passphrase(vault.header, request.passphrase)
    data_key = new_data_key()
    try:
        yield RekeyProgress(RekeyStage.COPY)
        new_slots = _new_slots(vault.header, data_key, request)
        yield from _copied(vault, data_key)
        before_change_over()
        _empty_log(vault)
    except BaseException:
        with suppress(OSError):
            forget_copy(vault.folder.new_database)
        raise
    _put_header(vault, seal_header(vault.header.vault, vault.header.epoch + 1, new_slots, data_key))
    try:
        _change_over(vault, data_key)
    except (OSError, VaultError) as cause:
        raise VaultUnsyncedError(errno=getattr(cause, "errno", None) or 0) from cause
    _renew_keyring(vault)
    yield RekeyProgress(RekeyStage.DONE)


def _new_slots(header: Header, data_key: bytes, request: StartRekey) -> tuple[Slot, ...]:
    cost = dearest_cost(header)
    first = slots.make_passphrase_slot(header.vault, data_key, request.passphrase, cost)
    if not request.recovery:
        return (first,)
    return (first, slots.make_recovery_slot(header.vault, data_key, request.recovery))


def _copied(vault: OpenVault, data_key: bytes) -> Generator[RekeyProgress]:
    """Copy the database until a copy has all that was saved; return in the same breath."""
    path, key = vault.folder.new_database, database_key(data_key, vault.header.vault)
    for _ in range(PATIENCE):
        for done, total in copy_steps(vault.database.ledger, path, key):
            yield RekeyProgress(RekeyStage.COPY, done, total)
        copied = vault.database.ledger.standing().counter
        sync_folder(path.parent)
        for _ in check_copy(path, key, thorough=True):
            yield RekeyProgress(RekeyStage.CHECK)
        yield RekeyProgress(RekeyStage.CHANGE_OVER)
        if vault.database.ledger.standing().counter == copied:
            return
    for _ in chain(
        copy_steps(vault.database.ledger, path, key), check_copy(path, key, thorough=True)
    ):
        pass
    sync_folder(path.parent)


def _empty_log(vault: OpenVault) -> None:
    """Close the database. Its log must be empty: under the new key nobody could read it."""
    vault.database.close()
    log = log_of(vault.folder.database)
    if log.exists() and log.stat().st_size:
        _reopen(vault)
        raise VaultStorageError


def _put_header(vault: OpenVault, header: Header) -> None:
    """Put the new header in place, or leave all as it was."""
    before = vault.header
    try:
        vault.put_header(header)
    except OSError as cause:
        if read_header(vault.folder) != before:
            # It stands there, but may not survive a power cut: only opening anew can tell.
            raise VaultUnsyncedError(errno=cause.errno or 0) from cause
        forget_copy(vault.folder.new_database)
        _reopen(vault)
        raise


def _change_over(vault: OpenVault, data_key: bytes) -> None:
    vault.data_key = data_key
    take_name(vault.folder)
    _reopen(vault)
    vault.database.ledger.put_epoch(vault.header.epoch)


def _reopen(vault: OpenVault) -> None:
    key = database_key(vault.data_key, vault.header.vault)
    vault.database = Database(vault.folder.database, key, vault.header.vault)


def _renew_keyring(vault: OpenVault) -> None:
    """Let the keyring open the vault again, if it did; where it fails, the passphrase does."""
    old = vault.anchorage
    if old is None:
        return
    vault.anchorage = None
    with suppress(KeyringFailedError):
        put_keyring(vault)
    old.finish()
    with suppress(KeyringFailedError):
        vault.keyring.erase(old.slot)
