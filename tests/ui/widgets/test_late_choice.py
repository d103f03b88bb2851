"""A list that is shown when there is something to choose from."""

import pytest

from petitiondesk.ui.widgets.late_choice import LateChoice

ONE, TWO = [("en", "English")], [("en", "English"), ("ko", "한국어")]


@pytest.fixture
def choice(qtbot):
    made = LateChoice("Language")
    qtbot.addWidget(made)
    return made


def test_one_value_needs_no_list(choice):
    choice.set_options(ONE)
    choice.set_value("en")
    assert choice.value() == "en"
    assert choice.isHidden()


def test_the_second_value_brings_the_list_and_the_first_stays(choice):
    choice.set_options(ONE)
    choice.set_value("en")
    choice.set_options(TWO)
    assert not choice.isHidden()
    assert (choice.value(), choice.words()) == ("en", "English")


def test_a_value_that_is_offered_no_more_is_shown_no_more(choice):
    choice.set_options(TWO)
    choice.set_value("ko")
    choice.set_options(ONE)
    assert choice.value() is None
    assert choice.isHidden()
