"""What is folded away opens by mouse, by keyboard and by assistive technology."""

import pytest
from PySide6.QtGui import QAccessible

from petitiondesk.ui.pages.fold import Fold


@pytest.fixture
def fold(qtbot, theme):
    fold = Fold("Forms of address")
    qtbot.addWidget(fold)
    fold.show()
    return fold


def test_it_is_closed_until_it_is_asked_for(fold):
    assert not fold.is_open
    fold.set_open(open_=True)
    assert fold.is_open


def test_assistive_technology_can_open_it(fold):
    told = QAccessible.queryAccessibleInterface(fold.focusProxy()).actionInterface()
    assert told.pressAction() in told.actionNames()
    told.doAction(told.pressAction())
    assert fold.is_open
