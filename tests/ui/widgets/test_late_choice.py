"""A list that is made when there is something to choose from."""

import pytest

from petitiondesk.ui.widgets.choice import Choice
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
    assert not choice.findChildren(Choice)


def test_the_second_value_brings_the_list_and_the_first_stays(choice, qtbot):
    choice.set_options(ONE)
    choice.set_value("en")
    choice.set_options(TWO)
    (shown,) = choice.findChildren(Choice)
    assert (choice.isHidden(), shown.value(), shown.accessibleName()) == (False, "en", "Language")
    with qtbot.waitSignal(choice.chosen) as taken:
        shown.setCurrentIndex(1)
        shown.activated.emit(1)
    assert taken.args == ["ko"] == [choice.value()]


def test_a_value_that_is_offered_no_more_is_shown_no_more(choice):
    choice.set_options(TWO)
    choice.set_value("ko")
    choice.set_options(ONE)
    assert choice.value() is None
    assert choice.isHidden()
