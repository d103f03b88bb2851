"""Lines are compared wherever they break: only what a line shows in another order is sorted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.typesetting.telling.reading_order import in_reading_order, tells_the_same

WORDS = "أفرج عن 12 شخصا في المخيم البعيد وراء النهر وقتل 30 منهم كما قالت سعاد يوم الجمعة"
TEXT = WORDS.split()


def same(ours, theirs):
    return tells_the_same((in_reading_order(ours),), (in_reading_order(theirs),))


def lines(words, breaks, shuffle=sorted):
    ends = [0, *sorted(breaks), len(words)]
    return [" ".join(shuffle(words[a:b])) for a, b in pairwise(ends)]


BREAKS = st.sets(st.integers(1, len(TEXT) - 1))


@given(BREAKS, BREAKS)
def test_lines_break_anywhere_and_show_their_words_in_any_order(ours, theirs):
    assert same(lines(TEXT, ours), lines(TEXT, theirs, lambda words: words[::-1]))


@given(st.sets(st.integers(3, 10), min_size=1), BREAKS)
def test_words_that_change_places_across_a_break_are_told(ours, theirs):
    swapped = ["30" if word == "12" else "12" if word == "30" else word for word in TEXT]
    broken = {*theirs, 7}
    assert not same(lines(TEXT, {*ours, 7}), lines(swapped, broken))


CHANGED = {
    "another word": (["في المخيم 12"], ["في النهر 12"]),
    "a word more": (["في المخيم"], ["في المخيم المخيم"]),
    "a number of the same digits": (["في المخيم 12"], ["في المخيم 21"]),
    "nothing": (["في المخيم"], [""]),
    "numbers far from a name": (["12 freed, 30 killed: سعاد"], ["30 freed, 12 killed: سعاد"]),
    "names of two places": (["سعاد then met with أحمد"], ["أحمد then met with سعاد"]),
}


@pytest.mark.parametrize(("ours", "theirs"), CHANGED.values(), ids=CHANGED)
def test_what_a_reader_would_read_otherwise_is_told(ours, theirs):
    assert not same(ours, theirs)


def test_a_name_in_a_line_from_left_to_right_may_break_and_turn():
    assert same(["says سعاد أحمد (", "of the camp) 7"], ["says أحمد سعاد", "( of the camp) 7"])


def test_words_without_spaces_may_break_where_they_like():
    assert same(["他说 سعاد 在营地里"], ["他", "说", "سعاد", "在营", "地里"])
