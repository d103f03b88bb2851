"""The door to the vault: starts its process and speaks with it. Blocking, and without Qt.

vault = open_(folder, passphrase)
vault.drafts.put(letter_id, summary, draft, passages=paragraphs, changed=now)
vault.lock()
"""

import os
from pathlib import Path
from typing import Self

from petitiondesk.crypto import recovery_code
from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.vault.care import VaultCare
from petitiondesk.vault.draft_store import DraftStore
from petitiondesk.vault.messages import Done
from petitiondesk.vault.messages_opening import (
    CostAsked,
    Create,
    KeyringDoor,
    Open,
    OpeningRequest,
    Restore,
)
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.pipe import VaultPipe
from petitiondesk.vault.proof import Key, Proof, RecoveryCode, encode_key, encode_proof
from petitiondesk.vault.revision_store import RevisionStore
from petitiondesk.vault.setting_store import SettingStore
from petitiondesk.vault.slot_store import SlotStore
from petitiondesk.vault.starting import DEFAULT_COMMAND, start_vault_process
from petitiondesk.vault.system_keyring import door_from_here


class VaultClient:
    """An open vault: its stores over one pipe. Threads may share it.

    Attributes:
        drafts: letters, their drafts and shelves.
        revisions: letters as they were.
        settings: small things beside them.
        slots: the ways to open the vault.
        care: how it stands, its backups, a new data key.
    """

    def __init__(self, pipe: VaultPipe) -> None:
        """Speak over a pipe whose vault `create` or `open_` opened; use those."""
        self.pipe = pipe
        self.drafts = DraftStore(pipe)
        self.revisions = RevisionStore(pipe)
        self.settings = SettingStore(pipe)
        self.slots = SlotStore(pipe)
        self.care = VaultCare(pipe)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.lock()

    @property
    def alive(self) -> bool:
        """Whether the vault is open: neither locked nor ended unasked."""
        return self.pipe.alive

    def lock(self) -> None:
        """End the vault's process, and with it the data key. Locking twice is locking once."""
        self.pipe.lock()


def create(
    folder: Path,
    passphrase: str,
    *,
    code: RecoveryCode | None = None,
    cost: Argon2Cost | None = None,
    keyring: KeyringDoor | None = None,
    command: tuple[str, ...] = DEFAULT_COMMAND,
) -> VaultClient:
    """Make a vault and open it.

    Args:
        folder: where; made where it is missing, with its parents. It must hold nothing else.
        passphrase: what will open the vault.
        code: a recovery code that will open it too, as it was typed off its sheet.
        cost: how much work one guess of the passphrase costs; None for what this machine does in
            about a second, and never less than `argon2_cost.DEFAULT`.
        keyring: the way to the system keyring; None for that of whoever runs this.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: nobody could rely on typing this passphrase again.
        RecoveryCodeSlipError: a symbol of the code was mistyped or left out.
        VaultExistsError: there is a vault in the folder already.
        VaultFolderNotEmptyError: the folder holds other files.
        VaultInUseError: another process is making a vault here.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused (`VaultFullError`, `VaultReadOnlyError`,
            `VaultPermissionError`, `VaultGoneError` where the cause is known).
        VaultProcessEndedError: the vault's process did not start, or ended.
    """
    request = Create(
        folder=os.fsencode(folder.absolute()),
        passphrase=encode_passphrase(passphrase),
        recovery=recovery_code.decode_code(code.typed) if code else b"",
        cost=CostAsked(cost.memory_kib, cost.iterations, cost.lanes) if cost else None,
        door=keyring or door_from_here(),
    )
    return _started(request, command)


def open_(
    folder: Path,
    key: Key,
    *,
    accept_older: bool = False,
    keyring: KeyringDoor | None = None,
    command: tuple[str, ...] = DEFAULT_COMMAND,
) -> VaultClient:
    """Open a vault; one that an older version wrote is brought up to date first.

    Args:
        folder: the vault's folder.
        key: a passphrase (a plain text), `RecoveryCode(typed)`, or `IN_KEYRING`.
        accept_older: open it even where the keyring remembers a later state; only after the
            person, told of `VaultPutBackError`, decided so.
        keyring: the way to the system keyring; None for that of whoever runs this.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: no vault can have this passphrase.
        RecoveryCodeSlipError: a symbol of the code was mistyped or left out.
        VaultMissingError: there is no vault in the folder.
        VaultInUseError: another process has it open.
        WrongPassphraseOrDamagedError: no slot opens with this passphrase.
        WrongRecoveryCodeError: no slot opens with this recovery code.
        KeyringFailedError: the keyring did not open it; the passphrase does.
        VaultPutBackError: an older copy of the vault lies in its place.
        VaultDamagedError: header or database are not as this program wrote them.
        VaultVersionError: a newer version of the program wrote it.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused, as in `create`.
        VaultProcessEndedError: the vault's process did not start, or ended.
    """
    request = Open(
        folder=os.fsencode(folder.absolute()),
        key=encode_key(key),
        accept_older=accept_older,
        door=keyring or door_from_here(),
    )
    return _started(request, command)


def restore(
    backup: Path,
    folder: Path,
    proof: Proof,
    *,
    keyring: KeyringDoor | None = None,
    command: tuple[str, ...] = DEFAULT_COMMAND,
) -> VaultClient:
    """Make a vault from a backup, beside whatever others there are, and open it.

    Args:
        backup: a file that `VaultCare.backup` wrote.
        folder: where the vault is to be; as in `create`.
        proof: what opened the vault when the backup was made.
        keyring: the way to the system keyring; the new vault has no slot for it yet.
        command: starts the vault's process.

    Raises:
        NotABackupError: the file is something else.
        BackupDamagedError: it is not as it was written; nothing was made.
        WrongPassphraseOrDamagedError: the passphrase does not open it; nothing was made.
        WrongRecoveryCodeError: the recovery code does not open it; nothing was made.
        VaultVersionError: a newer version of the program wrote it; nothing was made.
        UnusablePassphraseError, RecoveryCodeSlipError: as in `open_`.
        VaultExistsError, VaultFolderNotEmptyError, VaultInUseError: as in `create`.
        VaultMemoryError, VaultStorageError, VaultProcessEndedError: as in `create`.
    """
    request = Restore(
        folder=os.fsencode(folder.absolute()),
        backup=os.fsencode(backup.absolute()),
        proof=encode_proof(proof),
        door=keyring or door_from_here(),
    )
    return _started(request, command)


def _started(request: OpeningRequest, command: tuple[str, ...]) -> VaultClient:
    pipe = VaultPipe(start_vault_process(command))
    try:
        pipe.ask(request, Done)
    except BaseException:
        pipe.lock()
        raise
    return VaultClient(pipe)
