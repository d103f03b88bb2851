"""Looking after an open vault, as its clients see it."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

from petitiondesk.crypto import recovery_code
from petitiondesk.vault.checking import check_vault
from petitiondesk.vault.messages import Done
from petitiondesk.vault.messages_care import (
    BackupProgress,
    BackupStage,
    CancelBackup,
    CancelRekey,
    ContinueBackup,
    ContinueRekey,
    GetStatus,
    RekeyProgress,
    RekeyStage,
    StartBackup,
    StartRekey,
    VaultStatus,
)
from petitiondesk.vault.messages_checks import Checked
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.pipe import VaultPipe
from petitiondesk.vault.proof import RecoveryCode


class VaultCare:
    """How the vault stands, its backups, and a new data key."""

    def __init__(self, pipe: VaultPipe) -> None:
        self._pipe = pipe

    def status(self) -> VaultStatus:
        """Return how the vault stands."""
        return self._pipe.ask(GetStatus(), VaultStatus)

    def verify(self, *, thorough: bool = False) -> Iterator[Checked]:
        """Check everything in the vault, step by step; see `check_vault`."""
        return check_vault(self._pipe, thorough=thorough)

    def backup(self, target: Path, *, made: str) -> Iterator[BackupProgress]:
        """Write a sealed copy of the vault, step by step; work goes on meanwhile.

        The file stands under its name only when it was read back and found whole; until then, and
        where the caller stops early, nothing is there. What opens the vault now opens it.

        Args:
            target: where; nothing may be there.
            made: when, RFC 3339, UTC; kept as the time of the last backup.

        Raises:
            BackupExistsError: there is something in this place already.
            VaultDamagedError: the vault itself is damaged; nothing was written.
            BackupDamagedError: what was read back is not what was written; nothing stays.
            VaultStorageError: the disk refused.
        """
        request = StartBackup(target=os.fsencode(target.absolute()), made=made)
        progress = self._pipe.ask(request, BackupProgress)
        try:
            while progress.stage is not BackupStage.DONE:
                yield progress
                progress = self._pipe.ask(ContinueBackup(), BackupProgress)
            yield progress
        finally:
            if progress.stage is not BackupStage.DONE and self._pipe.alive:
                self._pipe.ask(CancelBackup(), Done)

    def new_key(
        self, passphrase: str, *, recovery_code_typed: RecoveryCode | None = None
    ) -> Generator[RekeyProgress]:
        """Make a new data key and encrypt everything anew, step by step; work goes on meanwhile.

        Afterwards only this passphrase opens the vault, the recovery code that is handed in, and
        the system keyring where it did before. Other passphrases and earlier codes do not; they
        open copies that were made before. Until the last step, which nothing stops, and where the
        caller stops early, all opens as before.

        Args:
            passphrase: one that opens the vault now.
            recovery_code_typed: a new code, as it was typed off its sheet; None for no code.

        Raises:
            UnusablePassphraseError: no vault can have this passphrase.
            RecoveryCodeSlipError: a symbol of the code was mistyped or left out.
            WrongPassphraseOrDamagedError: the passphrase opens nothing here.
            VaultDamagedError: the vault is damaged; its key was not changed.
            VaultStorageError: the disk refused; the vault opens as before.
        """
        typed = recovery_code_typed
        code = recovery_code.decode_code(typed.typed) if typed else b""
        request = StartRekey(passphrase=encode_passphrase(passphrase), recovery=code)
        progress = self._pipe.ask(request, RekeyProgress)
        try:
            while progress.stage is not RekeyStage.DONE:
                yield progress
                progress = self._pipe.ask(ContinueRekey(), RekeyProgress)
            yield progress
        finally:
            if progress.stage is not RekeyStage.DONE and self._pipe.alive:
                self._pipe.ask(CancelRekey(), Done)
