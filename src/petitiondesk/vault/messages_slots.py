"""What is asked of the slots: the ways to open the vault."""

import enum

import msgspec

from petitiondesk.vault.messages import Request, Response
from petitiondesk.vault.messages_opening import ProofMessage


class SlotKind(enum.StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a name
    RECOVERY = "recovery"
    KEYRING = "keyring"


class SlotRow(msgspec.Struct, frozen=True):
    """One way to open the vault, as a list shows it.

    Attributes:
        slot: its id.
        kind: what opens it.
    """

    slot: str
    kind: SlotKind


class ListSlots(Request, frozen=True):
    """List the ways to open the vault."""


class Prove(Request, frozen=True):
    """Find out whether a passphrase or recovery code opens the vault, and change nothing."""

    proof: ProofMessage


class AddPassphrase(Request, frozen=True):
    """Let one more passphrase open the vault."""

    proof: ProofMessage
    passphrase: bytes


class ChangePassphrase(Request, frozen=True):
    """Put a passphrase in the place of another; an empty `slot` means the one that was proved."""

    proof: ProofMessage
    passphrase: bytes
    slot: str


class PutRecoveryCode(Request, frozen=True):
    """Let this recovery code open the vault, and no earlier one."""

    proof: ProofMessage
    code: bytes


class PutKeyring(Request, frozen=True):
    """Let the system keyring of this account open the vault, and no other."""

    proof: ProofMessage


class RemoveSlot(Request, frozen=True):
    """Take away a way to open the vault."""

    proof: ProofMessage
    slot: str


SlotRequest = (
    ListSlots | Prove | AddPassphrase | ChangePassphrase | PutRecoveryCode | PutKeyring | RemoveSlot
)


class SlotList(Response, frozen=True):
    """The ways to open the vault, the oldest first."""

    slots: tuple[SlotRow, ...]
