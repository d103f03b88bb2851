"""Everything the interface works with, built once and handed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the first window must not wait for what it does not show
    from collections.abc import Callable
    from pathlib import Path

    from petitiondesk.desk.library import Library
    from petitiondesk.desk.ports import Clock, Typesetter, Vault
    from petitiondesk.desk.samples import Samples
    from petitiondesk.desk.vaults.vault_care import SealedVault
    from petitiondesk.letter.drafting import Mint
    from petitiondesk.vault.destroying import Destroyed
    from petitiondesk.vault.proof import Key, Proof
    from petitiondesk.vault.synced_folder import SyncService


class Vaults(Protocol):
    """Makes and opens vaults in a folder."""

    def vault_exists(self, folder: Path) -> bool:
        """Tell whether a vault is in this folder."""

    def opens_by_keyring(self, folder: Path) -> bool:
        """Tell whether the vault says that the system keyring opens it; asks no keyring."""

    def create(self, folder: Path, passphrase: str, *, code: str = "") -> SealedVault:
        """Make a vault and return it opened; ``code`` is a recovery code as it was typed."""

    def open_(self, folder: Path, key: Key, *, accept_older: bool = False) -> SealedVault:
        """Open the vault; one older than the keyring remembers only if the person said so."""

    def restore(self, backup: Path, folder: Path, proof: Proof) -> SealedVault:
        """Make a vault from a backup and return it opened."""

    def destroy(self, folder: Path, vault: Vault | None) -> Destroyed:
        """Destroy a vault, open or not; asks for nothing."""

    def synced(self, folder: Path) -> SyncService | None:
        """Return the service that keeps copies of this folder elsewhere, if its traces show."""


class StartTypesetter(Protocol):
    """Starts what sets pages."""

    def __call__(self, *, spare: bool = True) -> Typesetter:
        """Return a new one; with a spare worker, unless it sets one page after the other."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The parts of the desk. What costs time is a function, called when it is first needed.

    ``typesetter`` starts a new worker at each call: locking closes the old one. ``words`` returns
    the words of a language that passphrases are suggested from; none where there is no list.
    """

    vaults: Vaults
    vault_folder: Path
    library: Callable[[], Library]
    samples: Callable[[], Samples]
    words: Callable[[str], tuple[str, ...]]
    typesetter: StartTypesetter
    clock: Clock
    mint: Mint
