"""A check number is typed group by group as it is heard, and never pasted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.ui.vault_settings.number_groups import GROUPS, NumberGroups

NUMBER = "74478 10678 67238 25871 35220 84079 05690 26702"


@pytest.fixture
def groups(qtbot, theme):
    groups = NumberGroups()
    qtbot.addWidget(groups)
    with qtbot.waitActive(groups):
        groups.show()
        groups.activateWindow()
    groups.setFocus()
    return groups


def type_(text):
    for character in text:
        QTest.keyClicks(QApplication.focusWidget(), character)


def test_the_keyboard_goes_on_by_itself_and_spaces_do_not_matter(groups):
    type_(NUMBER)
    assert groups.groups() == tuple(NUMBER.split())
    assert groups.is_whole()


@pytest.mark.parametrize("zero", "٠۰০０")
def test_digits_of_every_script_count(groups, zero):
    text = NUMBER.translate({ord("0") + n: ord(zero) + n for n in range(10)})
    for field, group in zip(groups.fields, text.split(), strict=True):
        field.setText(group)
    assert groups.groups() == tuple(NUMBER.split())


def test_what_is_no_digit_is_not_taken(groups):
    type_("7a4-4 b78")
    assert groups.groups()[0] == "74478"


def test_nothing_is_pasted(groups, qtbot):
    QGuiApplication.clipboard().setText(NUMBER)
    field = groups.fields[0]
    with qtbot.waitSignal(groups.pasted):
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(groups.pasted):
        QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
    assert groups.groups() == ("",) * GROUPS


def test_a_group_that_is_wrong_keeps_the_keyboard_and_is_typed_over(groups):
    groups.edited.connect(lambda: groups.mark([0] if groups.groups()[0] == "11111" else []))
    type_("11111")
    assert groups.fields[0].hasFocus()
    type_("74478")
    assert groups.groups()[0] == "74478"
    assert groups.fields[1].hasFocus()


def test_taking_away_goes_back_to_the_group_before(groups):
    type_("744781")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert groups.fields[0].hasFocus()


def test_each_group_has_a_name_and_runs_from_the_left(groups, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert groups.fields[2].accessibleName() == "Group 3 of 8"
    assert groups.fields[0].x() < groups.fields[1].x()
