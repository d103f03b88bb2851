"""The bar over the paper takes one line where that has room."""

import pytest

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.preview.bar import PreviewBar

PAPER = 75
"""Digits that the paper has beside the form on a usual screen."""


@pytest.fixture
def bar(qtbot, theme):
    made = PreviewBar()
    qtbot.addWidget(made)
    made.resize(measures().wide(PAPER), 80)
    made.show()
    made.show_page(1, 2)
    return made


def test_all_stands_in_one_line_at_the_usual_width(bar):
    assert bar.in_one_line()
    assert bar.audience.geometry().right() < bar._pages.geometry().left()


def test_news_that_come_and_go_do_not_move_the_paper(bar):
    for words in ("Drawing…", "", "Drawing…"):
        bar.show_state(words)
        assert bar.in_one_line()


def test_the_choices_have_a_line_of_their_own_where_it_is_narrow(bar, qtbot):
    bar.resize(measures().wide(40), 80)
    assert not bar.in_one_line()
    qtbot.waitUntil(lambda: bar.audience.geometry().bottom() < bar.larger.geometry().top())


def test_a_choice_of_language_makes_room_for_itself(bar):
    names = [("en", "English"), ("ko", "Korean: 12 of 40 paragraphs so far")]
    bar.language.set_options(names)
    bar.show_page(1, 2)
    assert not bar.in_one_line()
