import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from petitiondesk.ui.first_run.new_passphrase_page import NewPassphrasePage
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.window.patience import Patience
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.ui.fakes import PASSPHRASE, FakeVaults
from tests.ui.window_rig import Rig, said_on

CODE = "01AB-C0DE-1FGH-JKMN-P1QR-STVW-XY0"
NEW = "seven boats leave the harbour"


@pytest.fixture
def vaults():
    made = FakeVaults()
    made.code = CODE
    return made


@pytest.fixture
def rig(qtbot, theme, composition, vaults):
    return Rig(qtbot, theme, composition, vaults)


def press(page, words):
    button = next(b for b in page.findChildren(QPushButton) if b.text() == words)
    assert button.isVisible()
    button.click()


def shown_buttons(page):
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def test_waiting_counts_down_and_survives_another_page(rig, qtbot):
    page = rig.wait_for(UnlockPage)
    for _ in range(3):
        rig.window.keeper.door._patience.failed()
    page.show_failure("The vault did not open.")
    assert "2 seconds" in said_on(page)
    another = rig.window.keeper.door.page()
    qtbot.addWidget(another)
    assert "second" in said_on(another)


def test_nothing_is_given_while_the_next_try_has_to_wait(qtbot, theme):
    patience = Patience()
    page = UnlockPage("Your work is saved.", patience)
    qtbot.addWidget(page)
    given = []
    page.given.connect(given.append)
    for _ in range(6):
        patience.failed()
    page.show_failure("The vault did not open.")
    line = page.findChild(QLineEdit)
    line.setText(PASSPHRASE)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert given == []


def test_the_recovery_code_opens_and_a_new_passphrase_is_offered(rig, qtbot):
    page = rig.wait_for(UnlockPage)
    press(page, "Use recovery code")
    page.code_given.emit(CODE)
    offer = rig.wait_for(NewPassphrasePage)
    offer.choice.set_text(NEW)
    qtbot.waitUntil(lambda: offer.choice.usable)
    offer._change.click()
    rig.wait_for(StartView)
    assert rig.vaults.passphrase == NEW


def test_locking_shuts_a_vault_that_waits_for_its_new_passphrase(rig):
    rig.wait_for(UnlockPage).code_given.emit(CODE)
    rig.wait_for(NewPassphrasePage)
    rig.window.lock()
    rig.wait_for(UnlockPage)
    assert not rig.vault.alive


def test_an_older_vault_opens_only_if_the_person_says_so(rig, qtbot, vaults):
    vaults.put_back = True
    page = rig.wait_for(UnlockPage)
    page.given.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: "older copy" in page.question.words())
    assert vaults.opened == []
    press(page, "Open the older one")
    rig.wait_for(StartView)


class Keyring:
    """Answers when it is told."""

    def __init__(self):
        self.answer = threading.Event()

    def wait(self):
        self.answer.wait(10)


def test_the_keyring_opens_by_itself_only_at_the_start(qtbot, theme, composition, vaults):
    vaults.keyring = Keyring()
    vaults.keyring.answer.set()
    rig = Rig(qtbot, theme, composition, vaults)
    rig.wait_for(StartView)
    rig.window.lock()
    page = rig.wait_for(UnlockPage)
    assert page.note_in_words() == ""
    keyring = "Open with the system keyring"
    qtbot.waitUntil(lambda: keyring in shown_buttons(page))
    press(page, keyring)
    rig.wait_for(StartView)


def test_a_keyring_that_was_cancelled_opens_nothing(qtbot, theme, composition, vaults):
    vaults.keyring = Keyring()
    rig = Rig(qtbot, theme, composition, vaults)
    page = rig.wait_for(UnlockPage)
    assert "system keyring" in page.note_in_words()
    press(page, "Cancel")
    vaults.keyring.answer.set()
    rig.window.drain()
    qtbot.wait(50)
    assert rig.window.locked
    # Given up before it began, the keyring opened none; later, what it opened is shut again.
    assert not any(vault.alive for vault in vaults.opened)
