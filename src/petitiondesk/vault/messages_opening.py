"""What a sitting begins with: a vault is made, opened or restored."""

import msgspec

from petitiondesk.vault.messages import Request


class PassphraseProof(msgspec.Struct, frozen=True, tag=True):
    """A passphrase, encoded."""

    passphrase: bytes


class RecoveryProof(msgspec.Struct, frozen=True, tag=True):
    """A recovery code, decoded."""

    code: bytes


class KeyringProof(msgspec.Struct, frozen=True, tag=True):
    """What the system keyring keeps."""


ProofMessage = PassphraseProof | RecoveryProof
KeyMessage = PassphraseProof | RecoveryProof | KeyringProof


class KeyringDoor(msgspec.Struct, frozen=True):
    """How the vault's process reaches the system keyring.

    Attributes:
        command: starts the keyring's process.
        environment: the few variables it needs; the vault's process has none of them.
    """

    command: tuple[str, ...]
    environment: dict[str, str]


class CostAsked(msgspec.Struct, frozen=True):
    """How much work one guess of the passphrase is to cost."""

    memory_kib: int
    iterations: int
    lanes: int


class Create(Request, frozen=True):
    """Make a vault and open it.

    Attributes:
        folder: the path in the file system's own bytes.
        passphrase: encoded.
        recovery: a recovery code that is to open it too; empty for none.
        cost: None to find out what the machine does in about a second.
        door: to the system keyring.
    """

    folder: bytes
    passphrase: bytes
    recovery: bytes
    cost: CostAsked | None
    door: KeyringDoor


class Open(Request, frozen=True):
    """Open a vault.

    Attributes:
        folder: the path in the file system's own bytes.
        key: what opens it.
        accept_older: open it even where the keyring remembers a later state.
        door: to the system keyring.
    """

    folder: bytes
    key: KeyMessage
    accept_older: bool
    door: KeyringDoor


class Restore(Request, frozen=True):
    """Make a vault from a backup and open it.

    Attributes:
        folder: where; the path in the file system's own bytes.
        backup: the backup's path, likewise.
        proof: what opened the vault when the backup was made.
        door: to the system keyring.
    """

    folder: bytes
    backup: bytes
    proof: ProofMessage
    door: KeyringDoor


OpeningRequest = Create | Open | Restore
