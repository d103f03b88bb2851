import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from petitiondesk.ui.lock_after_choice import LockAfterChoice
from petitiondesk.ui.unlock_page import UnlockPage
from petitiondesk.ui.vault_settings.destroy_sheet import DestroySheet
from petitiondesk.ui.vault_settings.destroyed_page import DestroyedPage
from petitiondesk.ui.vault_settings.hold_button import HOLD_MS, HoldButton
from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
from petitiondesk.vault.messages_care import (
    Anchoring,
    BackupProgress,
    BackupStage,
    VaultStatus,
)
from petitiondesk.vault.messages_checks import Checked, Damage, Stage
from tests.ui.fakes import PASSPHRASE

NEW = "seven boats leave the harbour"


class FakeCare:
    def __init__(self):
        self.damage = ()
        self.backed_up = []
        self.rekeyed = []

    def status(self):
        return VaultStatus("v", 1, 1, 1, 4096, (), Anchoring.NONE, "2026-11-01T10:00:00Z")

    def backup(self, target, *, made):
        self.backed_up.append(target)
        yield BackupProgress(BackupStage.DONE)

    def verify(self, *, thorough=False):
        yield Checked(self.damage, None)

    def rekey(self, passphrase, *, recovery_code_typed=None):
        self.rekeyed.append((passphrase, recovery_code_typed))


@pytest.fixture
def sheet(rig):
    rig.unlock()
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    return rig.window.findChild(VaultSheet)


def words(sheet):
    return [each.text() for each in sheet.findChildren(QPushButton) if each.isVisible()]


def press(sheet, name):
    next(b for b in sheet.findChildren(QPushButton) if b.text() == name and b.isVisible()).click()


def prove(sheet, qtbot):
    qtbot.waitUntil(sheet.page.proof.isVisible)
    sheet.page.proof.field.set_text(PASSPHRASE)
    sheet.page.proof.button.click()
    qtbot.waitUntil(sheet.page.proof.isHidden)


def test_the_passphrase_is_asked_for_once_and_then_can_be_changed(sheet, rig, qtbot):
    qtbot.waitUntil(lambda: "Go on" in words(sheet))
    assert "Change the passphrase" not in words(sheet)
    prove(sheet, qtbot)
    qtbot.waitUntil(lambda: "Change the passphrase" in words(sheet))
    press(sheet, "Change the passphrase")
    choice = sheet.page.focusWidget().parentWidget().parentWidget()
    choice = next(c for c in sheet.findChildren(type(choice)) if hasattr(c, "usable"))
    choice.set_text(NEW)
    qtbot.waitUntil(lambda: choice.usable)
    choice.entered.emit()
    qtbot.waitUntil(lambda: rig.vaults.passphrase == NEW)


def test_a_wrong_passphrase_proves_nothing(sheet, qtbot):
    sheet.page.proof.field.set_text("wrong")
    sheet.page.proof.button.click()
    qtbot.waitUntil(lambda: "did not open" in sheet.page.proof.problem_in_words())
    assert "Change the passphrase" not in words(sheet)


def test_a_keyring_that_is_not_there_is_told_in_words(sheet, qtbot):
    prove(sheet, qtbot)
    qtbot.waitUntil(lambda: "Let the system keyring open it" in words(sheet))
    press(sheet, "Let the system keyring open it")
    qtbot.waitUntil(lambda: "system keyring" in sheet.page.said())


def test_a_backup_is_made_and_told(sheet, rig, qtbot, tmp_path):
    sheet.show_page("backup")
    target = tmp_path / "b.petitiondesk-backup"
    sheet.page.back_up_to(target)
    qtbot.waitUntil(lambda: "read back" in sheet.page.said())
    assert rig.vault.care.backed_up == [target]


@pytest.mark.parametrize(
    ("damage", "said"),
    [((), "as it was written"), ((Damage(Stage.CHAIN),), "1 part is not as it was written")],
)
def test_a_check_ends_in_a_sentence(sheet, rig, qtbot, damage, said):
    rig.vault.care.damage = damage
    sheet.show_page("check")
    sheet.page.check()
    qtbot.waitUntil(lambda: said in sheet.page.said())


def test_a_new_lock_takes_the_passphrase_and_the_new_sheet(sheet, rig, qtbot):
    sheet.show_page("lock")
    prove(sheet, qtbot)
    proof = sheet.page.sheet
    for group, field in proof.fields.items():
        field.setText(proof._sheet.groups[group - 1])
    sheet.page.make.click()
    qtbot.waitUntil(lambda: bool(rig.vault.care.rekeyed))
    passphrase, code = rig.vault.care.rekeyed[0]
    assert (passphrase, code.typed) == (PASSPHRASE, proof.code())


def test_the_name_of_the_organisation_can_be_changed(sheet, rig, qtbot):
    sheet.show_page("place")
    sheet.page.name.setText("Harbour Aid")
    sheet.page.keep.click()
    qtbot.waitUntil(lambda: rig.vault.settings.get("organisation") == b"Harbour Aid")


def test_locking_takes_the_sheet_away(sheet, rig, qtbot):
    rig.lock()
    qtbot.waitUntil(lambda: rig.window.findChild(VaultSheet) is None)


def test_the_sample_has_no_vault_to_look_after(rig):
    rig.wait_for(UnlockPage).sample_wanted.emit()
    rig.qtbot.waitUntil(lambda: not rig.window.locked)
    rig.window.show_vault()
    assert rig.window.findChild(VaultSheet) is None


def test_destroying_wants_the_button_held(rig, qtbot):
    rig.wait_for(UnlockPage)
    rig.window.show_destroying()
    sheet = rig.window.findChild(DestroySheet)
    qtbot.keyClick(sheet.hold, Qt.Key.Key_Space)
    assert rig.vaults.exists
    sheet.hold.held.emit()
    rig.wait_for(DestroyedPage)
    assert not rig.vaults.exists


def test_a_button_is_held_only_by_holding_it(qtbot, theme):
    button = HoldButton("Hold")
    qtbot.addWidget(button)
    button.show()
    held = []
    button.held.connect(lambda: held.append(True))
    qtbot.keyPress(button, Qt.Key.Key_Space)
    for _ in range(HOLD_MS // 50 - 2):
        button._step()
    assert held == []
    qtbot.keyRelease(button, Qt.Key.Key_Space)
    qtbot.keyPress(button, Qt.Key.Key_Space)
    for _ in range(HOLD_MS // 50):
        button._step()
    assert held == [True]


def test_after_how_long_it_locks_stands_below_place_and_name(sheet, rig):
    sheet.show_page("place")
    choice = sheet.page.findChild(LockAfterChoice).choice
    choice.set_value(5)
    choice.activated.emit(choice.currentIndex())
    assert rig.window.keeper.triggers.minutes == 5
