"""What is asked to look after a vault: how it stands, a backup, a new data key."""

import enum

from petitiondesk.vault.messages import Request, Response
from petitiondesk.vault.messages_slots import SlotRow

LAST_BACKUP: str = "backup.last"
"""The setting that keeps when the last backup was made (RFC 3339, UTC)."""


class Anchoring(enum.StrEnum):
    """Whether an older copy of the whole vault, put back, would be noticed."""

    HELD = "held"
    """The system keyring remembers where the vault stood, and it agreed."""
    SILENT = "silent"
    """There is a keyring slot, but the keyring did not answer: nobody can tell this time."""
    NONE = "none"
    """Nothing outside the vault remembers it: nobody can tell."""


class BackupStage(enum.StrEnum):
    """What a backup is doing, in this order."""

    COPY = "copy"
    CHECK = "check"
    WRITE = "write"
    READ_BACK = "read_back"
    DONE = "done"


class RekeyStage(enum.StrEnum):
    """What making a new data key is doing. What is saved meanwhile may take it back to copying."""

    COPY = "copy"
    CHECK = "check"
    CHANGE_OVER = "change_over"
    """All is ready; the next step puts the new key in force, and cannot be cancelled."""
    DONE = "done"


class GetStatus(Request, frozen=True):
    """Tell how the vault stands."""


class StartBackup(Request, frozen=True):
    """Begin a backup; one that is under way is given up.

    Attributes:
        target: the backup's path in the file system's own bytes; nothing may be there.
        made: when, RFC 3339, UTC.
    """

    target: bytes
    made: str


class ContinueBackup(Request, frozen=True):
    """Do the next step of the backup."""


class CancelBackup(Request, frozen=True):
    """Give the backup up; nothing of it stays."""


class StartRekey(Request, frozen=True):
    """Begin to make a new data key and to encrypt everything anew.

    Attributes:
        passphrase: one that opens the vault; it stays the only one.
        recovery: the code that is to open it from then on; empty for none.
    """

    passphrase: bytes
    recovery: bytes


class ContinueRekey(Request, frozen=True):
    """Do the next step of the new data key."""


class CancelRekey(Request, frozen=True):
    """Give the new data key up; the old one stays."""


CareRequest = (
    GetStatus
    | StartBackup
    | ContinueBackup
    | CancelBackup
    | StartRekey
    | ContinueRekey
    | CancelRekey
)


class VaultStatus(Response, frozen=True):
    """How a vault stands.

    Attributes:
        vault: its id.
        epoch: how often its header was changed.
        counter: how many transactions have written.
        revisions: how many rows its chain has.
        size: what its files measure, in bytes.
        slots: the ways to open it.
        anchoring: whether an older copy of the whole would be noticed.
        last_backup: when the last backup was made, RFC 3339, UTC; empty where there was none.
    """

    vault: str
    epoch: int
    counter: int
    revisions: int
    size: int
    slots: tuple[SlotRow, ...]
    anchoring: Anchoring
    last_backup: str


class BackupProgress(Response, frozen=True):
    """How far a backup has come.

    Attributes:
        stage: what it is doing.
        done: how much of the stage is done.
        total: out of how much; the same unit, which is the stage's own.
    """

    stage: BackupStage
    done: int = 0
    total: int = 0


class RekeyProgress(Response, frozen=True):
    """How far a new data key has come; `done` out of `total`, in the stage's own unit."""

    stage: RekeyStage
    done: int = 0
    total: int = 0
