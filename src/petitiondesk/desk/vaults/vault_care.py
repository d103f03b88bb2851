"""Looking after a vault that lies on a disk: how it opens, backups, checks, and its end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Final, Protocol

from petitiondesk.desk.drafting.revisions import ORGANISATION
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.ports import Clock, Vault
from petitiondesk.vault.errors import (
    VaultPutBackError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.messages_care import (
    LAST_BACKUP,
    Anchoring,
    BackupProgress,
    BackupStage,
    RekeyProgress,
    VaultStatus,
)
from petitiondesk.vault.messages_checks import Checked, Damage, Stage
from petitiondesk.vault.messages_slots import SlotKind, SlotRow
from petitiondesk.vault.proof import IN_KEYRING, InKeyring, Key, Proof, RecoveryCode

__all__ = [
    "IN_KEYRING",
    "Anchoring",
    "BackupProgress",
    "BackupStage",
    "Damage",
    "InKeyring",
    "Key",
    "Proof",
    "RecoveryCode",
    "SealedVault",
    "SlotKind",
    "SlotRow",
    "Stage",
    "VaultPutBackError",
    "VaultStatus",
]

WRONG: Final = (WrongPassphraseOrDamagedError, WrongRecoveryCodeError)
"""What is raised where somebody tried what does not open the vault."""

INTERFACE_LANGUAGE: Final = "interface.language"
"""The setting that keeps the language the person chose for the interface."""

BACKUP_SUFFIX: Final = ".petitiondesk-backup"

OLD_AFTER: Final = dt.timedelta(days=30)
"""A backup older than this is worth a reminder, if letters changed since."""


class SlotStore(Protocol):
    """The ways to open a vault; `petitiondesk.vault.slot_store` says what each raises."""

    def list(self) -> tuple[SlotRow, ...]:
        """Return them, the oldest first."""

    def prove(self, proof: Proof) -> None:
        """Return where a passphrase or recovery code opens the vault."""

    def add_passphrase(self, proof: Proof, passphrase: str) -> None:
        """Let one more passphrase open the vault."""

    def change_passphrase(self, proof: Proof, passphrase: str, *, slot: str = "") -> None:
        """Put a passphrase in the place of an earlier one."""

    def put_recovery_code(self, proof: Proof, code: RecoveryCode) -> None:
        """Let a recovery code open the vault, in place of any earlier one."""

    def put_keyring(self, proof: Proof) -> None:
        """Let the system keyring open the vault."""

    def remove(self, proof: Proof, slot: str) -> None:
        """Take a way to open the vault away."""


class Care(Protocol):
    """How a vault stands, its backups, and a new lock; `petitiondesk.vault.care` says more."""

    def status(self) -> VaultStatus:
        """Return how the vault stands."""

    def verify(self, *, thorough: bool = False) -> Iterator[Checked]:
        """Check everything in the vault, step by step."""

    def backup(self, target: Path, *, made: str) -> Iterator[BackupProgress]:
        """Write a sealed copy of the vault, step by step."""

    def new_key(
        self, passphrase: str, *, recovery_code_typed: RecoveryCode | None = None
    ) -> Generator[RekeyProgress]:
        """Encrypt everything anew under a new data key, step by step."""


class SealedVault(Vault, Protocol):
    """An open vault that lies on a disk."""

    @property
    def slots(self) -> SlotStore:
        """The ways to open it."""

    @property
    def care(self) -> Care:
        """How it stands."""


def organisation(vault: Vault) -> str:
    """Return the name of one's own organisation; empty while nobody gave one."""
    return (vault.settings.get(ORGANISATION) or b"").decode()


def keep_organisation(vault: Vault, name: str) -> None:
    """Keep the name of one's own organisation."""
    vault.settings.put(ORGANISATION, name.strip().encode())


def backup_name(clock: Clock) -> str:
    """Return a name for a backup that tells nothing but the day."""
    return f"backup-{clock.now():%Y-%m-%d}{BACKUP_SUFFIX}"


def make_backup(
    vault: SealedVault, target: Path, clock: Clock, report: Report, cancelled: Callable[[], bool]
) -> None:
    """Write a backup and read it back.

    Args:
        vault: what is copied; work in it goes on.
        target: where; nothing may be there.
        clock: says when.
        report: is told how far it is.
        cancelled: asked between steps.

    Raises:
        CancelledError: if so; nothing is there then.
        VaultError: as `petitiondesk.vault.care.VaultCare.backup`.
    """
    made = clock.now().astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    steps = vault.care.backup(target, made=made)
    try:
        for progress in steps:
            report(progress)
            if cancelled():
                raise CancelledError
    finally:
        close = getattr(steps, "close", None)  # an iterator that is no generator has none
        if close is not None:
            close()


def check_everything(
    vault: SealedVault, report: Report, cancelled: Callable[[], bool]
) -> tuple[Damage, ...]:
    """Check the whole vault; return what is not as it was written.

    Raises:
        CancelledError: if it was given up.
        VaultError: as `petitiondesk.vault.checking.check_vault`.
    """
    found: list[Damage] = []
    for step in vault.care.verify(thorough=True):
        found += step.damage
        if step.next is not None:
            report(step.next.stage)
        if cancelled():
            raise CancelledError
    return tuple(found)


def backup_is_old(vault: SealedVault, clock: Clock) -> bool:
    """Tell whether letters changed since a backup that is more than 30 days old, or there is none.

    Where there was never a backup, the first letter counts from its first change on.
    """
    changes = [row.changed for row in vault.drafts.list()]
    if not changes:
        return False
    last = vault.settings.get(LAST_BACKUP)
    since = dt.datetime.fromisoformat(last.decode()) if last else None
    if since is not None and dt.datetime.fromisoformat(max(changes)) <= since:
        return False
    reference = since or dt.datetime.fromisoformat(min(changes))
    return clock.now() - reference > OLD_AFTER


class Report(Protocol):
    """Takes how far something has come; from any thread."""

    def __call__(self, progress: object) -> None:
        """Take it."""
