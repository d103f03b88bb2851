"""The sheet on which a file is signed, by keyboard: Tab as it is read, names, Enter and Escape."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.keyboard.tab_order import stops_in
from tests.ui.exporting.test_keyboard import called
from tests.ui.exporting.test_sign_sheet import FakeSigner, opened

__all__ = ["opened"]


@pytest.fixture(params=[Way.OWN, Way.FILE, Way.DEVICE], ids=lambda way: way.value)
def sheet(opened, request):
    """The sheet with a file that may be signed, and all that it can show at a time."""
    sheet = opened(FakeSigner())
    sheet.signer.way.set_value(request.param)
    sheet.signer.way.chosen.emit(request.param)
    for fold in (sheet.clock, sheet.signer.device._other):
        fold.set_open(open_=True)
    return sheet


def stops(sheet):
    return [each for each in stops_in(sheet) if each.isVisible() and each.isEnabled()]


def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(sheet):
    names = [called(each) for each in stops(sheet)]
    assert len(names) > 7
    assert [each for each in names if not each[0]] == []
    assert sorted(set(names)) == sorted(names)


def test_tab_goes_from_top_to_bottom(sheet, qtbot):
    qtbot.wait(10)
    heights = [each.mapTo(sheet, QPoint(0, each.height() // 2)).y() for each in stops(sheet)]
    turns = [(a, b) for a, b in itertools.pairwise(heights) if b < a - 4]
    assert turns == []


def test_enter_in_a_field_goes_on_to_what_comes_next(sheet):
    sheet.clock.server.setFocus()
    QTest.keyClick(sheet.clock.server, Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet.clock.authorities.choose


def test_enter_behind_a_passphrase_asks_what_is_missing_or_where_to(opened):
    sheet = opened(signer := FakeSigner())
    sheet.signer.way.set_value(Way.DEVICE)
    sheet.signer.way.chosen.emit(Way.DEVICE)
    line = sheet.signer.device.secret.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert sheet._missing.text() == "Write the name of the device."
    assert sheet.focusWidget() is sheet.signer.device.label
    assert signer.orders == []


def test_escape_closes_it(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
