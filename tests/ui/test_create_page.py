"""The first run: what is said about a passphrase stands under the field that it is about."""

import pytest
from petitiondesk.ui.create_page import CreatePage

from tests.ui.window_rig import said_on

PHRASE = "harbour lantern seven"


@pytest.fixture
def page(qtbot):
    made = CreatePage()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def typed(page, first, second=""):
    page._first._line.setText(first)
    page._second._line.setText(second)
    page._judge()


def test_it_says_that_a_forgotten_passphrase_is_lost(page):
    assert "nobody can open the vault again" in said_on(page)


def test_the_length_is_said_between_the_fields(page):
    typed(page, "harbour")
    assert page._judgement.text() == "7 more characters."
    assert page._first.y() < page._judgement.y() < page._second.y()
    assert page._again.isHidden()


def test_whether_both_are_the_same_is_said_under_the_second(page):
    typed(page, PHRASE, "harbour")
    assert page._again.text() == "The two are not the same."
    assert page._again.y() > page._second.y()
    assert not page._make.isEnabled()
    typed(page, PHRASE, PHRASE)
    assert page._again.text() == "The same twice."
    assert page._make.isEnabled()
