"""Whenever the window becomes the active one, its first page gets the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from petitiondesk.ui.window.main_window import MainWindow
from tests.ui.fakes import FakeVaults, a_desk
from tests.ui.plain_pages import PlainParts


@pytest.fixture
def bare(qtbot):
    """A bare window that is on the screen while another window is the active one."""
    window, other = MainWindow(), QWidget()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    qtbot.waitExposed(window)
    return window


def activate_at_once(window):
    """Before anything else that waits in the event loop; only what Qt calls deprecated can."""
    with pytest.deprecated_call():
        QApplication.setActiveWindow(window)


MOMENTS = ("before its page is made", "before its page is shown", "when its page is shown")


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_first_page_has_the_keyboard_whenever_the_window_gets_it(
    bare, moment, theme, composition, qtbot
):
    if moment == MOMENTS[0]:
        activate_at_once(bare)
    bare.furnish(a_desk(FakeVaults(), []), theme, composition, PlainParts())
    if moment == MOMENTS[1]:  # the X server may say so while the program is still busy
        assert not bare.centralWidget().isVisible()
        activate_at_once(bare)
    if moment == MOMENTS[2]:
        qtbot.waitUntil(bare.centralWidget().isVisible)
        activate_at_once(bare)
    qtbot.waitUntil(lambda: bare.centralWidget().isAncestorOf(QApplication.focusWidget()))
