"""Making the vault that the first run decided on."""

from __future__ import annotations

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.vaults.vault_care import INTERFACE_LANGUAGE, SealedVault, keep_organisation
from petitiondesk.ui.first_run.decisions import Decisions


def make_vault(desk: Desk, decisions: Decisions, wanted: tuple[str, ...]) -> None:
    """Make the vault that was decided on, and lock it; for a worker.

    One that this first run made before goes: nobody has opened it, and it holds no letter.
    """
    vaults, folder = desk.vaults, desk.vault_folder
    passphrase, code, organisation, language = wanted
    if decisions.made is not None:
        vaults.destroy(folder, None)
        decisions.made = None
    vault: SealedVault = vaults.create(folder, passphrase, code=code)
    try:
        if organisation:
            keep_organisation(vault, organisation)
        if language:
            vault.settings.put(INTERFACE_LANGUAGE, language.encode())
    finally:
        vault.lock()
