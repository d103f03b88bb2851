"""A new data key for a vault (the interface says "lock"): what it shuts out, and the doing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing

import msgspec

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.vaults.vault_care import Report, SealedVault
from petitiondesk.vault.messages_care import Anchoring, RekeyProgress, RekeyStage, VaultStatus
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.proof import RecoveryCode

__all__ = ["LostWays", "RekeyProgress", "RekeyStage", "lost_by_new_key", "make_new_key"]


class LostWays(msgspec.Struct, frozen=True):
    """What opens a vault now and will not any more: to be told before it is done.

    Attributes:
        passphrases: how many, besides the one that is typed for it.
        recovery: whether the recovery code of now is lost.
        keyring: whether the system keyring is, since it does not answer today.
    """

    passphrases: int
    recovery: bool
    keyring: bool

    def __bool__(self) -> bool:
        return bool(self.passphrases or self.recovery or self.keyring)


def lost_by_new_key(status: VaultStatus) -> LostWays:
    """Return what a new data key shuts out; a new recovery code does not make the old one open."""
    kinds = Counter(slot.kind for slot in status.slots)
    return LostWays(
        passphrases=kinds[SlotKind.PASSPHRASE] - 1,
        recovery=kinds[SlotKind.RECOVERY] > 0,
        keyring=kinds[SlotKind.KEYRING] > 0 and status.anchoring is not Anchoring.HELD,
    )


def make_new_key(
    vault: SealedVault,
    passphrase: str,
    code: RecoveryCode | None,
    report: Report,
    cancelled: Callable[[], bool],
) -> None:
    """Encrypt everything anew under a new data key; work in the vault goes on meanwhile.

    Args:
        vault: whose key it is.
        passphrase: one that opens it; the only one from then on.
        code: a new recovery code, as it was typed off its sheet; None for none.
        report: is told how far it is, by `RekeyProgress`.
        cancelled: asked between steps; after `RekeyStage.CHANGE_OVER` was reported and this
            answered no, nothing stops it.

    Raises:
        CancelledError: if so; the vault opens as before.
        VaultError: as `petitiondesk.vault.care.VaultCare.new_key`.
    """
    steps = vault.care.new_key(passphrase, recovery_code_typed=code)
    with closing(steps):
        for progress in steps:
            report(progress)
            if progress.stage is not RekeyStage.DONE and cancelled():
                raise CancelledError
