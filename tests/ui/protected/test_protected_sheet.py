"""Who is protected is written down once, looked for everywhere, and told to nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from petitiondesk.desk.protecting.protected import load_register
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.checks import identity_check
from petitiondesk.ui.protected.protected_sheet import ProtectedSheet
from petitiondesk.ui.window.parts import Parts
from tests.letters import a_ready_letter


@pytest.fixture
def view(rig, monkeypatch):
    monkeypatch.setattr(identity_check, "IDENTITY_CHECK_AFTER_MS", 0)
    monkeypatch.setattr(rig.window._sheets, "_parts", Parts())
    return rig.open_letter(a_ready_letter())


@pytest.fixture
def sheet(rig, view, qtbot):
    rig.window.show_protected()
    sheet = rig.window.findChild(ProtectedSheet)
    qtbot.waitUntil(sheet.form.isEnabled)
    return sheet


def protect(sheet, qtbot, names, alias=""):
    sheet.form.names.set_text(names)
    sheet.form.names.edited.emit(names)
    sheet.form.alias.set_text(alias)
    sheet.form.save.click()
    qtbot.waitUntil(lambda: len(sheet.cards()) == 1)


def kept(rig):
    return load_register(rig.vault.settings).entries


def test_a_name_is_kept_in_the_vault_with_its_spellings_and_alias(rig, sheet, qtbot):
    protect(sheet, qtbot, "Mara Lindholm\nМара Ліндгольм", "a former prisoner")
    (entry,) = kept(rig)
    assert entry.spellings == ("Mara Lindholm", "Мара Ліндгольм")
    assert entry.alias == "a former prisoner"


def test_a_name_of_one_letter_is_refused_and_can_be_completed(rig, sheet, qtbot):
    sheet.form.names.set_text("x")
    sheet.form.names.edited.emit("x")
    sheet.form.save.click()
    qtbot.waitUntil(lambda: "found in every text" in sheet.said())
    assert (kept(rig), sheet.form.names.text()) == ((), "x")


def test_a_letter_in_hand_is_searched_at_once_and_while_typing(view, sheet, qtbot):
    letter = view.letter
    protect(sheet, qtbot, "Mara Lindholm", "a former prisoner")
    letter.edit(SetText(letter.letter.opening.id, "en", "We met Mara Lindholm."))
    letter.check_now()
    qtbot.waitUntil(lambda: any(f.rule == "identity.named" for f in letter.findings))
    found = next(f for f in letter.findings if f.rule == "identity.named")
    assert found.remedy.by == "a former prisoner"


def test_removing_is_asked_about_first(rig, sheet, qtbot):
    protect(sheet, qtbot, "Mara Lindholm")
    sheet.cards()[0].removed.emit()
    assert "Mara Lindholm" in sheet.question.words()
    assert len(kept(rig)) == 1
    sheet.question._do.click()
    qtbot.waitUntil(lambda: not sheet.cards())
    assert kept(rig) == ()


def test_an_entry_is_changed_and_stays_one(rig, sheet, qtbot):
    protect(sheet, qtbot, "Mara Lindholm")
    sheet.cards()[0].change_wanted.emit()
    sheet.form.names.set_text("Mara Lindholm\nM. L.")
    sheet.form.save.click()
    qtbot.waitUntil(lambda: len(kept(rig)[0].spellings) == 2)
    assert len(kept(rig)) == 1


def test_the_first_name_can_be_typed_at_once(sheet, qtbot):
    qtbot.waitUntil(sheet.form.names.hasFocus)


def test_what_came_of_it_stands_above_the_form(sheet, qtbot):
    protect(sheet, qtbot, "Mara Lindholm")
    assert "protected" in sheet.said()
    assert sheet._said.y() < sheet.form.y()


def test_a_name_that_is_not_protected_yet_is_not_left_unasked(rig, sheet, qtbot):
    sheet.form.names.set_text("Mara Lindholm")
    QTest.keyClick(sheet.form.names, Qt.Key.Key_Escape)
    assert "not protected yet" in sheet.question.words()
    QTest.keyClick(sheet.question._leave, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.form.names.text() == "Mara Lindholm"
    sheet.close_button.click()
    sheet.question._do.click()
    assert not sheet.isVisible()


def test_who_has_saved_or_changed_nothing_leaves_at_once(sheet, qtbot):
    protect(sheet, qtbot, "Mara Lindholm")
    sheet.cards()[0].change_wanted.emit()
    QTest.keyClick(sheet.form.names, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
