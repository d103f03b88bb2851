"""What an open vault answers to what is asked of its care: status, backup, a new data key."""

from collections.abc import Generator

from petitiondesk.vault.backing_up import back_up
from petitiondesk.vault.folder import log_of
from petitiondesk.vault.header import KeyringSlot
from petitiondesk.vault.messages import Done, Response
from petitiondesk.vault.messages_care import (
    LAST_BACKUP,
    Anchoring,
    BackupProgress,
    BackupStage,
    CancelBackup,
    CareRequest,
    ContinueBackup,
    GetStatus,
    Rekey,
    StartBackup,
    VaultStatus,
)
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.rekeying import rekey
from petitiondesk.vault.slot_changes import slot_rows
from petitiondesk.vault.slots import slots_of


class Caretaker:
    """Looks after one open vault; of backups, one is under way at most."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._backup: Generator[BackupProgress] | None = None

    def answer(self, request: CareRequest) -> Response:
        """Do what is asked.

        Raises:
            VaultError: it could not be done; also `OSError`.
        """
        match request:
            case GetStatus():
                return status_of(self._vault)
            case StartBackup():
                self.give_up()
                self._backup = back_up(self._vault, request)
                return self._go_on()
            case ContinueBackup():
                return self._go_on()
            case CancelBackup():
                self.give_up()
            case Rekey():
                self.give_up()
                rekey(self._vault, request)
        return Done()

    def give_up(self) -> None:
        """Give up a backup that is under way."""
        if self._backup is not None:
            self._backup.close()
            self._backup = None

    def _go_on(self) -> BackupProgress:
        if self._backup is None:
            return BackupProgress(BackupStage.DONE)
        progress = next(self._backup)
        if progress.stage is BackupStage.DONE:
            self._backup = None
        return progress


def status_of(vault: OpenVault) -> VaultStatus:
    """Return how a vault stands."""
    standing = vault.database.ledger.standing()
    files = (vault.folder.header, vault.folder.database, log_of(vault.folder.database))
    last_backup = vault.database.settings.get(LAST_BACKUP) or b""
    return VaultStatus(
        vault=standing.vault,
        epoch=standing.epoch,
        counter=standing.counter,
        revisions=standing.revisions,
        size=sum(file.stat().st_size for file in files if file.exists()),
        slots=slot_rows(vault.header),
        anchoring=_anchoring(vault),
        last_backup=last_backup.decode(),
    )


def _anchoring(vault: OpenVault) -> Anchoring:
    if vault.anchorage is not None:
        vault.anchorage.finish()
        return Anchoring.SILENT if vault.anchorage.silent else Anchoring.HELD
    return Anchoring.SILENT if slots_of(vault.header, KeyringSlot) else Anchoring.NONE
