"""Ways to open the vault: asked for one that is there, then they can be changed."""

from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.vault_settings.action_card import ActionCard
from tests.ui.vault_settings.care import CODE, NEW, press, prove, prove_by_code, words


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


def test_a_wrong_passphrase_proves_nothing(sheet, qtbot):
    sheet.page.proof.field.set_text("wrong")
    sheet.page.proof.button.click()
    qtbot.waitUntil(lambda: "did not open" in sheet.page.proof.problem_in_words())
    assert "Change the passphrase" not in words(sheet)


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
