"""The page of an identity, in a vault that has one and in one that has none."""

import pytest

from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.vaults.passphrase import Strength
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.vault_settings.identity_page import IdentityPage
from tests.identities import harbour
from tests.ui.vault_settings.identity_page.seen import CLOCK, buttons


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def make(qtbot, theme, vault):
    made = []

    def make():
        tasks = TaskRunner()
        advice = Advice(lambda _language: (), tasks, lambda _passphrase: Strength.STRONG)
        page = IdentityPage(vault, CLOCK, tasks, advice)
        made.append(tasks)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: len(buttons(page)) > 2)
        return page

    yield make
    for tasks in made:
        tasks.drain()


@pytest.fixture
def empty(make):
    return make()


@pytest.fixture
def page(make, vault):
    keep_identity(vault.settings, harbour())
    return make()
