"""Finding an entry by its first letters."""

import pytest

from petitiondesk.ui.widgets.typed_search import PAUSE, TypedSearch

STATES = ["Mali", "Malta", "Myanmar", "Österreich", "Peru"]


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def search(clock):
    return TypedSearch(lambda: clock[0])


def test_letters_typed_in_a_row_are_one_word(search):
    assert search.find("m", STATES, -1) == 0
    assert search.find("y", STATES, 0) == 2


def test_a_word_goes_on_where_it_fits_already(search):
    assert [search.find(key, STATES, 0) for key in "mali"] == [1, 0, 0, 0]


def test_after_a_pause_another_word_begins(search, clock):
    search.find("m", STATES, -1)
    clock[0] += PAUSE
    assert search.find("p", STATES, 0) == 4


def test_one_key_again_and_again_goes_through_what_begins_so(search):
    index, seen = -1, []
    for _press in range(4):
        index = search.find("M", STATES, index)
        seen.append(index)
    assert seen == [0, 1, 2, 0]


def test_capitals_and_marks_are_no_obstacle(search):
    assert search.find("ö", STATES, 0) == 3


def test_what_nothing_begins_with_is_not_found(search):
    assert search.find("x", STATES, 0) == -1
    assert search.find("x", [], -1) == -1
