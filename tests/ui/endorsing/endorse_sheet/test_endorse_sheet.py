"""A letter is signed after all of it was read, under the name it shows, and never by Enter."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from petitiondesk.consent.endorsement import inspect_endorsement
from petitiondesk.consent.statement import Decision
from petitiondesk.desk.agreeing.endorse_letter import read_endorsement
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.identities.identity import write_key_file
from petitiondesk.desk.protecting.protected import ProtectedIdentity, Register, keep_register
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.ui.keyboard.tab_order import stops_in
from tests.identities import PASSPHRASE, harbour
from tests.ui.endorsing.endorse_sheet.signing import (
    LETTER,
    NAME,
    earlier,
    fill,
    open_sheet,
    read,
    said,
)


def test_who_has_read_all_and_said_who_approved_can_sign(sheet, tmp_path, qtbot):
    fill(sheet)
    assert not sheet.sign.isEnabled()
    assert "last page" in sheet.missing()
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    made = read_endorsement(tmp_path / "a.p7s")
    report = inspect_endorsement(made)
    assert (report.intact, report.valid, report.signer) == (True, True, harbour().certificate)
    statement = made.statement
    assert (statement.revision, statement.language) == (agreed_digest(LETTER), "en")
    assert (statement.name, statement.by) == (NAME, "Mara Tolland")


def test_enter_signs_nothing(sheet, qtbot):
    fill(sheet)
    read(sheet, qtbot)
    qtbot.waitUntil(sheet.sign.isEnabled)
    for field in (sheet.who.by, sheet.who.authority, sheet.who.name):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet.said() == ""


def test_an_organisation_that_is_not_in_the_list_gives_its_name(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.who.line.take("")
    sheet.who.name.setText("New River")
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: bool(sheet.said()))
    statement = read_endorsement(tmp_path / "a.p7s").statement
    assert (statement.name, statement.signatory) == ("New River", None)


def test_a_withdrawal_follows_on_what_was_signed_and_needs_no_reading(sheet, tmp_path, qtbot):
    sheet.answer._group.button(1).click()
    assert "before the letter is published" in said(sheet)
    assert sheet.missing() == "Choose what you signed before."
    sheet.take_earlier(earlier(tmp_path / "a.p7s"))
    qtbot.waitUntil(sheet.sign.isEnabled)
    assert sheet.who.by.text() == "Jonas Peel"
    sheet.write(tmp_path / "b.p7s")
    qtbot.waitUntil(lambda: "b.p7s" in sheet.said())
    statement = read_endorsement(tmp_path / "b.p7s").statement
    assert statement.answer is Decision.WITHDRAW
    assert statement.previous is not None


def test_what_was_signed_for_another_letter_is_told(sheet, tmp_path, qtbot):
    other = msgspec.structs.replace(LETTER, id="another")
    sheet.take_earlier(earlier(tmp_path / "a.p7s", other))
    qtbot.waitUntil(lambda: "for another letter" in sheet.said())


def test_an_identity_in_a_file_signs_too_and_a_wrong_passphrase_signs_nothing(
    sheet, tmp_path, qtbot
):
    read(sheet, qtbot)
    fill(sheet)
    write_key_file(harbour(), PASSPHRASE, tmp_path / "a.p12", replace=False)
    sheet.with_what.where._group.button(1).click()
    assert not sheet.sign.isEnabled()
    sheet.with_what.take_file(tmp_path / "a.p12")
    sheet.with_what.passphrase.set_text("another one")
    qtbot.waitUntil(sheet.sign.isEnabled)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "did not open" in sheet.said())
    assert not (tmp_path / "a.p7s").exists()
    sheet.with_what.passphrase.set_text(PASSPHRASE)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "a.p7s" in sheet.said())
    assert sheet.with_what.passphrase.text() == ""


def test_a_protected_name_approves_nothing(sheet, rig, tmp_path, qtbot):
    entry = ProtectedIdentity(spellings=("Mara Tolland",))
    keep_register(rig.vault.settings, Register((entry,)))
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    qtbot.waitUntil(lambda: "tells a protected name" in sheet.said())
    assert not (tmp_path / "a.p7s").exists()


def test_a_vault_without_an_identity_says_so_and_offers_a_file(rig, qtbot):
    window = rig.open_letter(LETTER)
    sheet = open_sheet(rig, qtbot, window)
    sheet.with_what.where._group.button(0).click()
    assert "no identity in this vault yet" in said(sheet)


def test_it_is_in_the_menu_and_the_palette(view):
    names = {action.objectName() for action in view._actions.all() if action.property("in_menu")}
    assert {"endorse", "read_endorsement"} <= names


def test_the_button_that_signs_is_nobodys_default(sheet):
    assert not any(
        each.isDefault() or each.autoDefault() for each in sheet.findChildren(QPushButton)
    )


def test_everything_that_takes_the_keyboard_has_a_name(sheet):
    stops = [each for each in stops_in(sheet) if each.isVisible()]
    assert len(stops) > 8
    assert [each for each in stops if not (each.accessibleName() or each.property("text"))] == []


def test_it_signs_once_however_much_is_edited_meanwhile(sheet, rig, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    sheet.who.by.edited.emit("Mara Tolland")
    assert not sheet.sign.isEnabled()
    sheet.write(tmp_path / "b.p7s")
    qtbot.waitUntil(sheet.sign.isEnabled)
    rig.window.drain()
    assert "a.p7s" in sheet.said()
    assert not (tmp_path / "b.p7s").exists()


def test_another_file_that_cannot_be_read_does_not_let_it_sign_twice(sheet, tmp_path, qtbot):
    read(sheet, qtbot)
    fill(sheet)
    sheet.write(tmp_path / "a.p7s")
    sheet._fail(CancelledError())
    assert not sheet.sign.isEnabled()
    qtbot.waitUntil(sheet.sign.isEnabled)
