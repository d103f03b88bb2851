"""A new lock: what it takes, what it ends, and how it is cancelled."""

from petitiondesk.vault.messages_slots import SlotKind, SlotRow
from tests.ui.fakes import PASSPHRASE
from tests.ui.vault_settings.care import prove


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
