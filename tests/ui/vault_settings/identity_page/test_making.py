"""An identity is made under a name, unless somebody cancels or another comes first."""

import threading

import shiboken6

from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.identities.identity import keep_identity, own_card
from petitiondesk.desk.vaults.vault_care import keep_organisation
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.vault_settings.identity_forms import NameForm
from petitiondesk.ui.vault_settings.identity_page import IdentityPage
from petitiondesk.ui.vault_settings.identity_view import OwnIdentity
from tests.identities import river
from tests.ui.vault_settings.identity_page.seen import CLOCK, form, press, said


def test_one_is_made_under_the_name_of_the_organisation(empty, vault, qtbot):
    keep_organisation(vault, "Harbour Aid")
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    assert asked.name.text() == "Harbour Aid"
    asked.go_on.click()
    assert empty.running.isVisible()
    qtbot.waitUntil(lambda: "can sign now" in empty.said(), timeout=60_000)
    made = own_card(vault.settings)
    assert (made.organisation, made.self_signed) == ("Harbour Aid", True)
    assert empty.findChild(OwnIdentity).number.own.text() == check_number(made)


def test_making_one_can_be_cancelled(empty, vault, qtbot):
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    asked.name.setText("Harbour Aid")
    asked.go_on.click()
    empty.running.cancel.click()
    qtbot.waitUntil(lambda: "Nothing was kept" in empty.said(), timeout=60_000)
    assert own_card(vault.settings) is None


class Lanes(TaskRunner):
    """Records which jobs speak with the vault in its turn."""

    def __init__(self):
        super().__init__()
        self.in_turn = threading.local()

    def run(self, work, *, serial=False, **others):
        def marked():
            self.in_turn.now = serial
            return work()

        super().run(marked, serial=serial, **others)


def test_what_is_made_is_kept_in_the_vault_s_turn(vault, qtbot, theme, monkeypatch):
    tasks, turns, put = Lanes(), [], vault.settings.put
    monkeypatch.setattr(
        vault.settings,
        "put",
        lambda *given: (turns.append(getattr(tasks.in_turn, "now", False)), put(*given)),
    )
    page = IdentityPage(vault, CLOCK, tasks, None)
    qtbot.addWidget(page)
    page.make("Harbour Aid")
    qtbot.waitUntil(lambda: "can sign now" in page.said(), timeout=60_000)
    assert turns
    assert all(turns)
    tasks.drain()


def test_an_identity_that_came_meanwhile_is_not_replaced(empty, vault, qtbot):
    keep_identity(vault.settings, river())
    empty.make("Harbour Aid")
    qtbot.waitUntil(lambda: "It stays." in empty.said(), timeout=60_000)
    assert own_card(vault.settings) == river().certificate
    qtbot.waitUntil(lambda: "River Watch" in said(empty))


def test_who_leaves_while_one_is_made_has_none(vault, qtbot, theme):
    tasks = TaskRunner()
    page = IdentityPage(vault, CLOCK, tasks, None)
    page.make("Harbour Aid")
    job = page._job
    page.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(page))
    assert job.cancelled()
    tasks.drain()
    qtbot.wait(50)
    assert own_card(vault.settings) is None


def test_no_name_makes_no_identity(empty, qtbot):
    press(empty, qtbot, "Make an identity…")
    asked = form(empty, qtbot, NameForm)
    asked.name.setText(" ")
    assert not asked.go_on.isEnabled()


def test_a_name_that_no_identity_can_have_is_told(empty, qtbot):
    empty.make("A\u202eB")
    qtbot.waitUntil(lambda: "cannot have this name" in empty.said())
