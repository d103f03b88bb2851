"""Making a vault from a backup, beside whatever other vaults there are and never over one."""

import os
from pathlib import Path

from petitiondesk.crypto.message_code import CODE_BYTES, RunningCode
from petitiondesk.vault.backup_file import check_steps, database_chunks, read_head
from petitiondesk.vault.data_key import backup_key, seal_header
from petitiondesk.vault.database_copy import forget_copy
from petitiondesk.vault.errors import BackupDamagedError, NotABackupError
from petitiondesk.vault.folder import VaultFolder, replace_file, sync_file
from petitiondesk.vault.header import Header, KeyringSlot, encode_header
from petitiondesk.vault.messages_opening import Restore
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.opening import folder_named, occupied, open_database
from petitiondesk.vault.plain_files import open_new, open_regular
from petitiondesk.vault.proving import prove
from petitiondesk.vault.system_keyring import SystemKeyring


def restore_vault(request: Restore) -> OpenVault:
    """Check a backup from beginning to end, then make a vault of it.

    The new vault is a vault of its own: the system keyring keeps opening the one that was backed
    up, and has no slot in this one.

    Raises:
        NotABackupError: the file is something else.
        BackupDamagedError: it is not as it was written; nothing was made.
        VaultError: it does not open, or the folder is not free; nothing was made.
        OSError: the disk refused.
    """
    backup = Path(os.fsdecode(request.backup))
    with open_regular(backup, refusal=NotABackupError()) as file:
        header = read_head(file).header
    data_key = prove(header, request.proof).data_key
    _check(backup, backup_key(data_key, header.vault))
    folder = folder_named(request.folder)
    with occupied(folder) as writer_lock:
        restored = _without_keyring(header, data_key)
        try:
            _unpack(backup, folder, backup_key(data_key, header.vault))
            replace_file(folder.header, folder.new_header, encode_header(restored))
        except BaseException:
            forget_copy(folder.new_database)
            raise
        database = open_database(folder, restored, data_key)
        keyring = SystemKeyring(request.door)
        return OpenVault(folder, writer_lock, restored, data_key, database, keyring, None)


def _check(backup: Path, key: bytes) -> None:
    with open_regular(backup, refusal=NotABackupError()) as file:
        for _ in check_steps(file, key):
            pass


def _without_keyring(header: Header, data_key: bytes) -> Header:
    kept = tuple(slot for slot in header.slots if not isinstance(slot, KeyringSlot))
    return seal_header(header.vault, header.epoch + 1, kept, data_key)


def _unpack(backup: Path, folder: VaultFolder, key: bytes) -> None:
    """Write the database, and read it back."""
    refusal = NotABackupError()
    with (
        open_regular(backup, refusal=refusal) as file,
        open_new(folder.new_database) as database,
    ):
        head = read_head(file)
        for chunk in database_chunks(file, head):
            database.write(chunk)
        database.flush()
        sync_file(database.fileno())
        code = file.read(CODE_BYTES)
        database.seek(0)
        written = RunningCode(key)
        written.add(head.encoded)
        for chunk in database_chunks(database, head):
            written.add(chunk)
    if not written.matches(code):
        raise BackupDamagedError
