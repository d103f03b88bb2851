"""How far an export is, and until when it can be cancelled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from petitiondesk.desk.exporting.order import Progress, Stage
from tests.ui.exporting.seen import texts


@pytest.mark.parametrize("stage", [Stage.CHECK, Stage.TYPESET, Stage.WRITE])
def test_cancel_works_until_the_files_have_their_names(held, qtbot, stage):
    held.page.show_progress(Progress(stage, 0, 2))
    with qtbot.waitSignal(held.page.cancel_wanted):
        held.page.progress.cancel.click()
    held.page.show_progress(Progress(Stage.VERIFY, 0, 2))
    assert not held.page.progress.cancel.isEnabled()


@pytest.mark.parametrize("stage", [Stage.SIGN, Stage.WRITE, Stage.VERIFY])
def test_from_the_first_signature_on_cancel_is_pale_and_words_say_why(held, stage):
    for each in (Stage.CHECK, Stage.TYPESET, Stage.SIGN, stage):
        held.page.show_progress(Progress(each, 0, 2))
    assert not held.page.progress.cancel.isEnabled()
    assert any("cannot be cancelled any more" in said for said in texts(held.page.progress))
    held.page.show_progress(Progress(Stage.CHECK, 0, 1))  # another export
    assert held.page.progress.cancel.isEnabled()


def test_while_a_time_server_is_asked_cancel_works_whatever_is_signed(held, qtbot):
    for each in (Stage.SIGN, Stage.TIME):
        held.page.show_progress(Progress(each, 0, 2))
    assert any("Asking the time server" in said for said in texts(held.page.progress))
    with qtbot.waitSignal(held.page.cancel_wanted):
        held.page.progress.cancel.click()
    held.page.show_progress(Progress(Stage.WRITE, 0, 2))
    assert not held.page.progress.cancel.isEnabled()


def test_enter_while_files_are_made_makes_no_others(held):
    wishes = []
    held.page.export_wanted.connect(wishes.append)
    held.page.show_progress(Progress(Stage.SIGN, 0, 1))
    held.page.seal.signer.entered.emit()
    assert wishes == []


def test_escape_cancels_an_export_that_is_running(held, qtbot):
    held.page.make.setFocus()
    held.page.show_progress(Progress(Stage.TYPESET, 0, 2))
    with qtbot.waitSignal(held.page.cancel_wanted):
        QTest.keyClick(held.page.progress.cancel, Qt.Key.Key_Escape)
