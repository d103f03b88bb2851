"""The sheet on which a letter is signed, by keyboard: order of Tab, names, Enter and Escape."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from petitiondesk.ui.endorsing.with_what import _Where
from petitiondesk.ui.keyboard.tab_order import stops_in
from tests.ui.endorsing.endorse_sheet.signing import fill, read
from tests.ui.exporting.test_keyboard import called


@pytest.fixture
def whole(sheet, qtbot):
    """The sheet with all that it can show at a time."""
    read(sheet, qtbot)
    fill(sheet)
    sheet.who.line.take("")
    sheet.with_what.where.set_value(_Where.FILE)
    sheet.with_what.take_file(Path("harbour.p12"))
    sheet.with_what.passphrase.set_text("a passphrase")
    qtbot.waitUntil(sheet.sign.isEnabled)
    return sheet


def stops(sheet):
    return [each for each in stops_in(sheet) if each.isVisible() and each.isEnabled()]


def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(whole):
    names = [called(each) for each in stops(whole)]
    assert len(names) > 9
    assert [each for each in names if not each[0]] == []
    assert sorted(set(names)) == sorted(names)


def test_tab_goes_from_top_to_bottom(whole, qtbot):
    qtbot.wait(10)
    heights = [each.mapTo(whole, QPoint(0, each.height() // 2)).y() for each in stops(whole)]
    turns = [(a, b) for a, b in itertools.pairwise(heights) if b < a - 4]
    assert turns == []


def test_enter_in_a_field_goes_on_to_what_comes_next(whole, qtbot):
    whole.window().activateWindow()
    whole.who.by.setFocus()
    qtbot.waitUntil(whole.who.by.hasFocus)
    QTest.keyClick(whole.who.by, Qt.Key.Key_Return)
    assert whole.focusWidget() is whole.who.authority


def test_enter_behind_a_passphrase_goes_to_the_button_and_signs_nothing(whole):
    line = whole.with_what.passphrase.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert whole.focusWidget() is whole.sign
    assert whole.said() == ""


def test_escape_asks_before_what_was_typed_is_lost(whole):
    QTest.keyClick(whole, Qt.Key.Key_Escape)
    assert whole.question.isVisible()
    QTest.keyClick(whole, Qt.Key.Key_Escape)
    assert (whole.question.isVisible(), whole.isVisible()) == (False, True)
