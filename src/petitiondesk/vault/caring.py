"""What an open vault answers to what is asked of its care: status, backup, a new data key."""

from collections.abc import Generator

from petitiondesk.vault.backing_up import back_up
from petitiondesk.vault.errors import BackupDamagedError
from petitiondesk.vault.folder import log_of
from petitiondesk.vault.header import KeyringSlot
from petitiondesk.vault.messages import Done, Response
from petitiondesk.vault.messages_care import (
    LAST_BACKUP,
    Anchoring,
    BackupProgress,
    BackupStage,
    CancelBackup,
    CancelRekey,
    CareRequest,
    ContinueBackup,
    ContinueRekey,
    GetStatus,
    RekeyProgress,
    RekeyStage,
    StartBackup,
    StartRekey,
    VaultStatus,
)
from petitiondesk.vault.open_vault import OpenVault
from petitiondesk.vault.rekeying import rekey
from petitiondesk.vault.slot_changes import slot_rows
from petitiondesk.vault.slots import slots_of


class Caretaker:
    """Looks after one open vault; one backup is under way at most, and one new data key."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._backup: Generator[BackupProgress] | None = None
        self._rekeying: Generator[RekeyProgress] | None = None

    def answer(self, request: CareRequest) -> Response:
        """Do what is asked.

        Raises:
            VaultError: it could not be done; also `OSError`.
        """
        match request:
            case GetStatus():
                return status_of(self._vault)
            case StartBackup() | ContinueBackup() | CancelBackup():
                return self._care_for_backup(request)
            case StartRekey() | ContinueRekey() | CancelRekey():
                return self._care_for_key(request)

    def give_up(self) -> None:
        """Give up what is under way."""
        self._give_up_backup()
        self._give_up_key()

    def _care_for_backup(self, request: StartBackup | ContinueBackup | CancelBackup) -> Response:
        if not isinstance(request, ContinueBackup):
            self._give_up_backup()
        if isinstance(request, CancelBackup):
            return Done()
        if isinstance(request, StartBackup):
            self._backup = back_up(self._vault, request)
        if self._backup is None:
            raise BackupDamagedError  # given up for a new data key, which closes the database
        progress = next(self._backup)
        if progress.stage is BackupStage.DONE:
            self._backup = None
        return progress

    def _care_for_key(self, request: StartRekey | ContinueRekey | CancelRekey) -> Response:
        if not isinstance(request, ContinueRekey):
            self._give_up_key()
        if isinstance(request, CancelRekey):
            return Done()
        if isinstance(request, StartRekey):
            self._rekeying = rekey(self._vault, request, before_change_over=self._give_up_backup)
        assert self._rekeying is not None
        progress = next(self._rekeying)
        if progress.stage is RekeyStage.DONE:
            self._rekeying = None
        return progress

    def _give_up_backup(self) -> None:
        if self._backup is not None:
            self._backup.close()
            self._backup = None

    def _give_up_key(self) -> None:
        if self._rekeying is not None:
            self._rekeying.close()
            self._rekeying = None


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
