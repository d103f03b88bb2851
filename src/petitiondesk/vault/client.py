"""The door to the vault: starts its process and speaks with it. Blocking, and without Qt.

vault = open_(folder, passphrase)
vault.drafts.put(letter_id, summary, draft, passages=paragraphs, changed=now)
vault.lock()
"""

import os
from pathlib import Path
from typing import Self

from petitiondesk.crypto.argon2_cost import DEFAULT, Argon2Cost
from petitiondesk.vault.draft_store import DraftStore
from petitiondesk.vault.messages import Create, Done, Open
from petitiondesk.vault.passphrase import encode_passphrase
from petitiondesk.vault.pipe import VaultPipe
from petitiondesk.vault.revision_store import RevisionStore
from petitiondesk.vault.setting_store import SettingStore
from petitiondesk.vault.starting import DEFAULT_COMMAND, start_vault_process


class VaultClient:
    """An open vault: its stores over one pipe. Threads may share it.

    Attributes:
        drafts: letters, their drafts and shelves.
        revisions: letters as they were.
        settings: small things beside them.
    """

    def __init__(self, pipe: VaultPipe) -> None:
        """Speak over a pipe whose vault `create` or `open_` opened; use those."""
        self.pipe = pipe
        self.drafts = DraftStore(pipe)
        self.revisions = RevisionStore(pipe)
        self.settings = SettingStore(pipe)

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
    cost: Argon2Cost = DEFAULT,
    command: tuple[str, ...] = DEFAULT_COMMAND,
) -> VaultClient:
    """Make a vault and open it.

    Args:
        folder: where; made where it is missing, with its parents. It must hold nothing else.
        passphrase: what will open the vault.
        cost: how much work one guess of the passphrase costs.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: nobody could rely on typing this passphrase again.
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
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
    )
    return _started(request, command)


def open_(
    folder: Path, passphrase: str, *, command: tuple[str, ...] = DEFAULT_COMMAND
) -> VaultClient:
    """Open a vault; one that an older version wrote is brought up to date first.

    Args:
        folder: the vault's folder.
        passphrase: what a person typed.
        command: starts the vault's process.

    Raises:
        UnusablePassphraseError: no vault can have this passphrase.
        VaultMissingError: there is no vault in the folder.
        VaultInUseError: another process has it open.
        WrongPassphraseOrDamagedError: no slot opens with this passphrase.
        VaultDamagedError: header or database are not as this program wrote them.
        VaultVersionError: a newer version of the program wrote it.
        VaultMemoryError: the machine did not give the memory for the key derivation.
        VaultStorageError: the disk refused, as in `create`.
        VaultProcessEndedError: the vault's process did not start, or ended.
    """
    request = Open(folder=os.fsencode(folder.absolute()), passphrase=encode_passphrase(passphrase))
    return _started(request, command)


def _started(request: Create | Open, command: tuple[str, ...]) -> VaultClient:
    pipe = VaultPipe(start_vault_process(command))
    try:
        pipe.ask(request, Done)
    except BaseException:
        pipe.lock()
        raise
    return VaultClient(pipe)
