"""The sheet on which an organisation signs, over a vault that has an identity."""

import pytest

from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.vaults.vault_care import keep_organisation
from tests.identities import NOW, harbour
from tests.ui.endorsing.endorse_sheet.signing import LETTER, NAME, open_sheet


@pytest.fixture
def sheet(rig, qtbot):
    window = rig.open_letter(LETTER)
    keep_identity(rig.vault.settings, harbour())
    keep_organisation(rig.vault, NAME)
    rig.desk.clock._now = NOW
    return open_sheet(rig, qtbot, window)
