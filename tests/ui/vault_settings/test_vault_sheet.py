import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from petitiondesk.crypto.detached_signature import check_number
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.locking.after_choice import LockAfterChoice
from petitiondesk.ui.steps import Step
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.destroy_sheet import DestroySheet
from petitiondesk.ui.vault_settings.destroyed_page import DestroyedPage
from petitiondesk.ui.vault_settings.hold_button import HOLD_MS, HoldButton
from petitiondesk.ui.vault_settings.law_page import LawPage
from petitiondesk.ui.vault_settings.place_page import PlacePage
from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
from petitiondesk.ui.widgets.labels import Heading
from petitiondesk.ui.window.unlock_page import UnlockPage
from petitiondesk.vault.messages_care import (
    Anchoring,
    BackupProgress,
    BackupStage,
    RekeyProgress,
    RekeyStage,
    VaultStatus,
)
from petitiondesk.vault.messages_checks import Checked, Damage, Stage
from petitiondesk.vault.messages_slots import SlotKind, SlotRow
from tests.law.keeper import KEY, LATER, ON_THAT_DAY, PEM, newer, now_a_party, sign
from tests.ui.fakes import PASSPHRASE
from tests.ui.window_rig import said_on

CODE = "0000"
NEW = "seven boats leave the harbour"


class FakeCare:
    def __init__(self):
        self.damage = ()
        self.backed_up = []
        self.rekeyed = []
        self.slots = (SlotRow("a", SlotKind.PASSPHRASE),)
        self.may_copy = threading.Event()
        self.may_copy.set()

    def status(self):
        return VaultStatus("v", 1, 1, 1, 4096, self.slots, Anchoring.NONE, "2026-11-01T10:00:00Z")

    def backup(self, target, *, made):
        self.backed_up.append(target)
        yield BackupProgress(BackupStage.DONE)

    def verify(self, *, thorough=False):
        yield Checked(self.damage, None)

    def new_key(self, passphrase, *, recovery_code_typed=None):
        for part in range(5):
            yield RekeyProgress(RekeyStage.COPY, part, 5)
            self.may_copy.wait()
        yield RekeyProgress(RekeyStage.CHANGE_OVER)
        self.rekeyed.append((passphrase, recovery_code_typed))
        yield RekeyProgress(RekeyStage.DONE)


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
    choice = sheet.findChild(PassphraseChoice)
    choice.set_text(NEW)
    qtbot.waitUntil(lambda: choice.usable)
    choice.entered.emit()
    qtbot.waitUntil(lambda: rig.vaults.passphrase == NEW)


def test_after_the_proof_the_first_thing_to_do_has_the_keyboard(sheet, rig, qtbot):
    prove(sheet, qtbot)
    qtbot.waitUntil(
        lambda: getattr(rig.window.focusWidget(), "text", str)() == "Change the passphrase"
    )


def test_after_the_proof_the_page_is_seen_from_its_beginning(sheet, rig, qtbot):
    rig.window.resize(780, 420)
    bar = sheet._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    prove(sheet, qtbot)
    qtbot.waitUntil(lambda: bar.value() == 0)


@pytest.mark.parametrize(("width", "beside"), [(900, True), (240, False)])
def test_what_can_be_done_stands_beside_the_words_where_there_is_room(qtbot, theme, width, beside):
    card = ActionCard("key", "Recovery sheet", "Made.")
    card.offer("Make a new recovery sheet", print)
    qtbot.addWidget(card)
    card.resize(width, 400)
    card.show()
    title, button = card.findChild(Heading), card.findChild(QPushButton)

    def is_beside():
        ends = title.mapTo(card, title.rect().topRight()).x()
        return button.mapTo(card, button.rect().topLeft()).x() > ends

    qtbot.waitUntil(lambda: is_beside() is beside)


def test_a_wrong_passphrase_proves_nothing(sheet, qtbot):
    sheet.page.proof.field.set_text("wrong")
    sheet.page.proof.button.click()
    qtbot.waitUntil(lambda: "did not open" in sheet.page.proof.problem_in_words())
    assert "Change the passphrase" not in words(sheet)


def prove_by_code(sheet, rig, qtbot):
    rig.vaults.code = CODE
    sheet.show_page("ways")
    qtbot.waitUntil(lambda: "Use the recovery code" in words(sheet))
    press(sheet, "Use the recovery code")
    sheet.page.proof.code._line.setText(CODE)
    sheet.page.proof.code.entered.emit()
    qtbot.waitUntil(sheet.page.proof.isHidden)


def test_the_recovery_code_is_as_good_a_proof(sheet, rig, qtbot):
    prove_by_code(sheet, rig, qtbot)
    qtbot.waitUntil(lambda: "Change the passphrase" in words(sheet))
    press(sheet, "Change the passphrase")
    choice = sheet.findChild(PassphraseChoice)
    choice.set_text(NEW)
    qtbot.waitUntil(lambda: choice.usable)
    choice.entered.emit()
    qtbot.waitUntil(lambda: rig.vaults.passphrase == NEW)


def test_who_removes_the_code_that_was_the_proof_is_asked_again(sheet, rig, qtbot):
    prove_by_code(sheet, rig, qtbot)
    qtbot.waitUntil(lambda: "Remove the recovery code" in words(sheet))
    press(sheet, "Remove the recovery code")
    qtbot.waitUntil(lambda: sheet.page.said() == "Removed.")
    qtbot.waitUntil(lambda: "Change the passphrase" not in words(sheet))
    assert sheet.page.proof.isVisible()


def test_a_wrong_code_proves_nothing(sheet, qtbot):
    sheet.page.proof.use_the_other()
    sheet.page.proof.code._line.setText(CODE)
    sheet.page.proof.code.entered.emit()
    qtbot.waitUntil(lambda: bool(sheet.page.proof.problem_in_words()))
    assert sheet.page.proof.given == ""


def test_where_there_is_no_recovery_code_none_is_asked_for(sheet, rig, qtbot):
    rig.window.drain()
    qtbot.waitUntil(lambda: bool(sheet.page.findChildren(ActionCard)))
    assert "Use the recovery code" not in words(sheet)


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


def test_when_the_last_backup_was_made_stands_beside_the_way_to_one(sheet, qtbot):
    sheet.show_page("backup")
    qtbot.waitUntil(lambda: "1 November 2026" in sheet.page.card._state.text())
    assert sheet.page.card.isAncestorOf(sheet.page.now)


def test_the_passphrase_of_a_backup_is_asked_for_where_it_is_seen(sheet, rig, qtbot, tmp_path):
    rig.window.resize(780, 420)
    sheet.show_page("backup")
    sheet.page.say("Made, and read back")
    sheet.page.restore_from(tmp_path / "b.petitiondesk-backup", tmp_path)
    assert sheet.page.said() == ""
    qtbot.waitUntil(lambda: not sheet.page.go.visibleRegion().isEmpty())


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
    qtbot.waitUntil(sheet.page.make.isVisible)
    proof = sheet.page.sheet
    for group, field in proof.fields.items():
        field.setText(proof._sheet.groups[group - 1])
    sheet.page.make.click()
    qtbot.waitUntil(lambda: "Done" in sheet.page.said())
    passphrase, code = rig.vault.care.rekeyed[0]
    assert (passphrase, code.typed) == (PASSPHRASE, proof.code())


def test_before_a_new_lock_it_is_said_what_will_not_open_any_more(sheet, rig, qtbot):
    kinds = (*[SlotKind.PASSPHRASE] * 3, SlotKind.RECOVERY, SlotKind.KEYRING)
    rig.vault.care.slots = tuple(SlotRow(str(i), kind) for i, kind in enumerate(kinds))
    sheet.show_page("lock")
    prove(sheet, qtbot)
    qtbot.waitUntil(sheet.page.lost.isVisible)
    said = sheet.page.lost.text()
    assert all(part in said for part in ("2 other passphrases", "recovery sheet", "keyring"))


def test_where_nothing_is_lost_by_a_new_lock_nothing_is_said(sheet, qtbot):
    sheet.show_page("lock")
    prove(sheet, qtbot)
    qtbot.waitUntil(sheet.page.make.isVisible)
    assert not sheet.page.lost.isVisible()


def test_a_new_lock_can_be_cancelled(sheet, rig, qtbot):
    rig.vault.care.may_copy.clear()
    sheet.show_page("lock")
    prove(sheet, qtbot)
    qtbot.waitUntil(sheet.page.without.isVisible)
    sheet.page.without.click()
    sheet.page.running.cancel.click()
    rig.vault.care.may_copy.set()
    qtbot.waitUntil(lambda: "opens as it did before" in sheet.page.said())
    assert rig.vault.care.rekeyed == []
    assert sheet.page.without.isVisible()


def test_the_name_of_the_organisation_can_be_changed(sheet, rig, qtbot):
    sheet.show_page("place")
    sheet.page.name.setText("Harbour Aid")
    sheet.page.keep.click()
    qtbot.waitUntil(lambda: rig.vault.settings.get("organisation") == b"Harbour Aid")


@pytest.mark.parametrize(
    ("synced", "removable", "said"),
    [("", False, []), ("Dropbox", False, ["Dropbox"]), ("", True, ["unplugged"])],
)
def test_what_is_special_about_the_place_is_said(rig, qtbot, synced, removable, said):
    rig.unlock()
    place = VaultPlace(Path("vault"), synced, removable)
    page = PlacePage(place, rig.vault, TaskRunner(rig.window))
    qtbot.addWidget(page)
    rig.window.drain()
    assert len(page.warnings) == len(said)
    assert all(part in label.text() for part, label in zip(said, page.warnings, strict=True))


def test_a_letter_in_hand_cites_the_law_that_came_into_force(rig, qtbot):
    view = rig.open_letter()
    view.go_to_step(Step.LEGAL_BASIS)
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    sheet = rig.window.findChild(VaultSheet)
    session = rig.window.keeper.room.session
    updates = LawUpdates(session.vault.settings, session.desk.library(), ON_THAT_DAY)
    updates.verify_key(PEM, check_number(KEY))
    updates.load(newer("parties.json", now_a_party), sign(newer("parties.json", now_a_party)))
    sheet.law_changed.emit()
    sheet.close_up()
    qtbot.waitUntil(lambda: isinstance(rig.view, LetterWindow) and rig.view is not view)
    assert rig.view.letter.library.parties.as_of == LATER
    assert rig.view.step is Step.LEGAL_BASIS


@pytest.mark.parametrize("words", ["law data", "rule of law"])
def test_the_palette_finds_what_is_called_law(rig, words):
    view = rig.open_letter()
    view.open_palette()
    view.search.palette_._line.setText(words)
    assert view.search.palette_.shown()[0].lower().endswith(words)


def test_law_data_is_one_press_away(rig):
    rig.open_letter()
    rig.vault.care = FakeCare()
    rig.window.show_law_data()
    assert isinstance(rig.window.findChild(VaultSheet).page, LawPage)


def test_a_sheet_that_changed_no_law_leaves_the_letter_alone(rig, qtbot):
    view = rig.open_letter()
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    rig.window.findChild(VaultSheet).close_up()
    rig.window.drain()
    assert rig.view is view


def test_locking_takes_the_sheet_away(sheet, rig, qtbot):
    rig.lock()
    qtbot.waitUntil(lambda: rig.window.findChild(VaultSheet) is None)


def test_the_sample_has_no_vault_to_look_after(rig):
    rig.wait_for(UnlockPage).sample_wanted.emit()
    rig.qtbot.waitUntil(lambda: not rig.window.locked)
    rig.wait_for(LetterWindow)
    rig.window.show_vault()
    assert rig.window.findChild(VaultSheet) is None
    assert "A sample keeps nothing" in said_on(rig.window)


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
    choice.take(5)
    assert rig.window.keeper.triggers.minutes == 5
