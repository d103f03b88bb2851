"""Where the open list of a choice stands."""

from PySide6.QtCore import QRect, QSize

from petitiondesk.ui.widgets.choice_list import place_at

SCREEN = QRect(0, 30, 1000, 700)
LIST = QSize(200, 300)


def place(opener, wanted=LIST, *, from_right=False):
    return place_at(opener, wanted, SCREEN, from_right=from_right)


def test_it_stands_below_its_opener():
    assert place(QRect(100, 100, 80, 20)) == QRect(100, 120, 200, 300)


def test_it_ends_with_its_opener_where_words_run_from_the_right():
    assert place(QRect(500, 100, 80, 20), from_right=True) == QRect(380, 120, 200, 300)


def test_it_stands_above_where_there_is_more_room():
    assert place(QRect(100, 600, 80, 20)) == QRect(100, 300, 200, 300)


def test_it_is_no_higher_than_the_room_that_there_is():
    assert place(QRect(100, 600, 80, 20), QSize(200, 5000)) == QRect(100, 30, 200, 570)


def test_it_stays_on_the_screen():
    assert place(QRect(950, 100, 40, 20)).right() == SCREEN.right()
    assert place(QRect(0, 100, 40, 20), from_right=True).left() == SCREEN.left()
