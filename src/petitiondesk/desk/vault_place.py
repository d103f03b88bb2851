"""Where a vault lies, and what its owner should know about the place."""

from __future__ import annotations

from pathlib import Path

import msgspec

from petitiondesk.desk.desk import Vaults
from petitiondesk.vault.removable_drive import on_removable_drive


class VaultPlace(msgspec.Struct, frozen=True):
    """A place, as far as its traces tell.

    Attributes:
        folder: the vault's.
        synced: the service that keeps copies of it elsewhere; empty for none that is known.
        removable: whether it is on a drive that can be unplugged; no where nobody can tell.
    """

    folder: Path
    synced: str = ""
    removable: bool = False


def place_of(vaults: Vaults, folder: Path) -> VaultPlace:
    """Look at the place of a vault; nothing is written, and nobody else is asked."""
    return VaultPlace(folder, vaults.synced(folder) or "", on_removable_drive(folder))
