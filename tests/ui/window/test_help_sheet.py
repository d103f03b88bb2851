import pytest
from PySide6.QtCore import Qt

from petitiondesk.ui.window.help_sheet import HelpSheet


@pytest.fixture
def sheet(rig):
    rig.open_letter()
    rig.window.resize(900, 500)
    rig.window.show_help()
    return next(each for each in rig.window.children() if isinstance(each, HelpSheet))


def test_tab_stays_in_it(sheet, qtbot):
    for _ in range(3):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(sheet.window().focusWidget())


def test_it_scrolls_without_a_pointer(sheet, qtbot):
    bar = sheet._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Home)
    assert bar.value() == 0


def test_escape_gives_the_focus_back(rig, qtbot):
    rig.open_letter()
    field = rig.field(1)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    rig.window.show_help()
    qtbot.keyClick(rig.window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rig.window.focusWidget() is field)
