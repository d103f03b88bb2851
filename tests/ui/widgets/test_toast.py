import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def put(kind, window, left, top, width):
    piece = kind(parent=window)
    piece.setGeometry(left, top, width, 40)
    piece.show()
    return piece


def covers(toast, piece):
    return toast.geometry().intersects(QRect(piece.pos(), piece.size()))


def test_it_lies_between_the_buttons_at_the_foot(window):
    back, go_on = (put(QPushButton, window, left, 550, 150) for left in (10, 740))
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    assert toast.geometry().bottom() > 550
    assert not covers(toast, back)
    assert not covers(toast, go_on)


def test_it_covers_neither_a_button_nor_the_field_in_hand(window):
    buttons = [put(QPushButton, window, left, 550, 430) for left in (10, 460)]
    field = put(QLineEdit, window, 200, 480, 500)
    field.setFocus()
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    assert not any(covers(toast, each) for each in (*buttons, field))


def test_a_button_that_is_scrolled_away_does_not_count(window):
    pane = QWidget(window)
    pane.setGeometry(0, 0, 900, 300)
    far = QPushButton("far", pane)
    far.setGeometry(300, 540, 300, 50)
    pane.show()
    toast = Toast(window)
    toast.say("Demand removed")
    assert toast.geometry().bottom() > 550


def test_a_long_sentence_goes_on_in_a_second_line(window):
    window.resize(400, 600)
    toast = Toast(window)
    toast.say("The letter file stands beside the others, in the folder that you chose. " * 2)
    label = toast.findChild(PlainLabel)
    assert toast.geometry().left() >= 0
    assert toast.geometry().right() <= 400
    assert label.heightForWidth(label.width()) <= label.height()


def test_right_to_left_it_goes_to_the_left_side(qapp, window):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put(QPushButton, window, 300, 550, 300)
    toast = Toast(window)
    toast.say("Demand removed")
    assert toast.mapTo(window, QPoint()).x() < 300


def test_it_makes_way_for_the_field_that_the_person_goes_to(window, qtbot):
    field = put(QLineEdit, window, 200, 550, 500)
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    assert covers(toast, field)
    field.setFocus()
    qtbot.waitUntil(lambda: not covers(toast, field))


def test_it_makes_way_for_a_button_that_comes_later(window, qtbot):
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    later = put(QPushButton, window, 300, 550, 300)
    qtbot.waitUntil(lambda: not covers(toast, later))


def test_it_leaves_a_question_to_be_read(window):
    buttons = [put(QPushButton, window, left, 550, 430) for left in (10, 460)]
    question = put(Question, window, 0, 60, 900)
    toast = Toast(window)
    toast.say("The text is closed. It can be read, not changed.", undo=True)
    assert not any(covers(toast, each) for each in (*buttons, question))


def bar(parent):
    made = QFrame(parent)
    made.setProperty("face", "top")
    return made


@pytest.mark.parametrize("kind", [bar, lambda parent: Heading("Facts", parent=parent)])
def test_it_leaves_to_be_read_where_one_is(window, kind):
    foot = [put(QPushButton, window, left, 550, 430) for left in (10, 460)]
    place = put(kind, window, 0, 60, 900)
    place.setFixedHeight(120)
    toast = Toast(window)
    toast.say("The text is closed. It can be read, not changed.", undo=True)
    assert not any(covers(toast, each) for each in (*foot, place))


def test_where_every_place_is_taken_it_covers_as_little_as_it_can(window):
    foot = [put(QPushButton, window, 0, top, 900) for top in (480, 550)]
    strip = put(QPushButton, window, 0, 75, 900)
    strip.setFixedHeight(10)
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    assert covers(toast, strip)
    assert not any(covers(toast, each) for each in foot)


def test_it_makes_way_at_once_for_what_is_laid_out_later(window, qtbot):
    toast = Toast(window)
    toast.say("Demand removed", undo=True)
    later = put(QPushButton, window, 300, 550, 300)
    qtbot.wait(1)
    assert not covers(toast, later)
