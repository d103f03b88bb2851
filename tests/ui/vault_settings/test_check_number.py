"""A check number is shown so that it can be read out, in whatever digits the reader uses."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest

from petitiondesk.ui.vault_settings.check_number import CheckNumber, in_own_digits, spelled

NUMBER = "74478 10678 67238 25871 35220 84079 05690 26702"
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def shown(qtbot, theme):
    number = CheckNumber("Check number of our card")
    qtbot.addWidget(number)
    number.show()
    number.show_number(NUMBER)
    return number


def test_it_is_shown_once_where_digits_are_0_to_9(shown):
    assert shown.own.text() == NUMBER
    assert not shown.western.isVisible()


def test_it_can_be_selected_and_not_changed(shown):
    shown.own.selectAll()
    QTest.keyClick(shown.own, Qt.Key.Key_Delete)
    assert shown.own.textCursor().selectedText() == NUMBER
    assert shown.own.text() == NUMBER


def test_ears_hear_it_digit_by_digit(shown):
    assert shown.own.accessibleDescription() == spelled(NUMBER)
    assert spelled("74478 10678") == "7 4 4 7 8, 1 0 6 7 8"


def test_who_writes_other_digits_reads_both(qtbot, theme):
    QLocale.setDefault(QLocale("ar_EG"))
    number = CheckNumber("رقم")
    qtbot.addWidget(number)
    number.show()
    number.show_number(NUMBER)
    assert number.own.text().replace("\u200e", "") == NUMBER.translate(ARABIC)
    assert number.western.isVisible()
    assert number.western.text() == NUMBER


def test_groups_of_arabic_digits_run_from_the_left(theme):
    QLocale.setDefault(QLocale("ar_EG"))
    text = in_own_digits(NUMBER)
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    starts = [line.cursorToX(at) for at in range(0, len(text), 7)]
    places = [each[0] if isinstance(each, tuple) else each for each in starts]
    assert places == sorted(places)
    assert len(places) == 8
