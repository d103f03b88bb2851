"""Writing a backup in steps between which saves go on."""

import os
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path

from petitiondesk.crypto.message_code import RunningCode
from petitiondesk.vault.backup_file import CHUNK_BYTES, BackupHead, check_steps, make_head
from petitiondesk.vault.data_key import backup_key, database_key
from petitiondesk.vault.database_copy import check_copy, copy_steps, forget_copy
from petitiondesk.vault.errors import BackupDamagedError, BackupExistsError
from petitiondesk.vault.folder import sync_file, sync_folder
from petitiondesk.vault.messages_care import LAST_BACKUP, BackupProgress, BackupStage, StartBackup
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.plain_files import open_new, open_regular


def back_up(vault: OpenVault, request: StartBackup) -> Generator[BackupProgress]:
    """Copy the database, check the copy, write the sealed file, read it back, give it its name.

    Where a step fails, or the steps are given up, nothing of it stays.

    Raises:
        BackupExistsError: there is something in this place already.
        VaultDamagedError: the vault is damaged.
        BackupDamagedError: what was read back is not what was written.
        VaultError: the disk refused; also `OSError`.
    """
    target = Path(os.fsdecode(request.target))
    if os.path.lexists(target):
        raise BackupExistsError
    unfinished = target.with_name(f"{target.name}.new")
    copy, header = vault.folder.backup_copy, vault.header
    key = database_key(vault.data_key, header.vault)
    try:
        yield BackupProgress(BackupStage.COPY)
        for done, total in copy_steps(vault.database.ledger, copy, key):
            yield BackupProgress(BackupStage.COPY, done, total)
        for _ in check_copy(copy, key, thorough=False):
            yield BackupProgress(BackupStage.CHECK)
        seal = backup_key(vault.data_key, header.vault)
        yield from _written(copy, unfinished, make_head(header, copy.stat().st_size), seal)
        yield from _read_back(unfinished, seal)
        _take_name(unfinished, target)
    finally:
        with suppress(OSError):  # the opening after next takes away what could not be
            forget_copy(copy)
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    vault.database.settings.put(LAST_BACKUP, request.made.encode())
    yield BackupProgress(BackupStage.DONE)


def _written(copy: Path, file: Path, head: BackupHead, key: bytes) -> Iterator[BackupProgress]:
    code, done = RunningCode(key), 0
    with open_regular(copy, refusal=BackupDamagedError()) as source, open_new(file) as target:
        code.add(head.encoded)
        target.write(head.encoded)
        while chunk := source.read(CHUNK_BYTES):
            code.add(chunk)
            target.write(chunk)
            done += len(chunk)
            yield BackupProgress(BackupStage.WRITE, done, head.database_bytes)
        target.write(code.result())
        target.flush()
        sync_file(target.fileno())


def _read_back(file: Path, key: bytes) -> Iterator[BackupProgress]:
    done, total = 0, file.stat().st_size
    with open_regular(file, refusal=BackupDamagedError()) as written:
        for length in check_steps(written, key):
            done += length
            yield BackupProgress(BackupStage.READ_BACK, done, total)


def _take_name(unfinished: Path, target: Path) -> None:
    if os.path.lexists(target):
        raise BackupExistsError
    unfinished.rename(target)
    sync_folder(target.parent)
