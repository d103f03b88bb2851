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
    from petitiondesk.letter.drafting import Mint


class Vaults(Protocol):
    """Makes and opens vaults in a folder."""

    def vault_exists(self, folder: Path) -> bool:
        """Tell whether a vault is in this folder."""

    def create(self, folder: Path, passphrase: str) -> Vault:
        """Make a vault and return it opened."""

    def open_(self, folder: Path, passphrase: str) -> Vault:
        """Open the vault."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The parts of the desk. What costs time is a function, called when it is first needed.

    ``typesetter`` starts a new worker at each call: locking closes the old one.
    """

    vaults: Vaults
    vault_folder: Path
    library: Callable[[], Library]
    samples: Callable[[], Samples]
    typesetter: Callable[[], Typesetter]
    clock: Clock
    mint: Mint
