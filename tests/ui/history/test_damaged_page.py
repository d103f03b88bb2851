import pytest
from PySide6.QtWidgets import QPushButton

from petitiondesk.ui.history.damaged_page import DamagedPage


@pytest.fixture
def page(qtbot, theme):
    page = DamagedPage("Two people at the <b>harbour</b>")
    qtbot.addWidget(page)
    page.show()
    return page


def button(page, words):
    return next(each for each in page.findChildren(QPushButton) if each.text() == words)


def test_going_back_is_what_is_offered_first(page):
    assert page.focusProxy() is button(page, "Back to my letters")


@pytest.mark.parametrize(
    ("words", "wish"), [("Back to my letters", "back"), ("Go on with this letter", "go_on")]
)
def test_each_answer_is_told(page, qtbot, words, wish):
    with qtbot.waitSignal(getattr(page, wish)):
        button(page, words).click()
