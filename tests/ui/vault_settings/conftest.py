"""The sheet of an open vault."""

import pytest

from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
from tests.ui.vault_settings.care import FakeCare


@pytest.fixture
def sheet(rig):
    rig.unlock()
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    return rig.window.findChild(VaultSheet)
