import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from petitiondesk.ui.widgets.flow import Flow


@pytest.fixture
def row(qtbot):
    buttons = [QPushButton(word) for word in ("One", "Two", "Three")]
    for button in buttons:
        button.setFixedWidth(100)
    holder = QWidget()
    holder.setLayout(Flow(*buttons))
    qtbot.addWidget(holder)
    return holder, buttons


def laid_out(holder, width):
    holder.resize(width, 400)
    holder.layout().activate()
    return holder


def test_what_fits_stands_side_by_side(row):
    holder, buttons = row
    laid_out(holder, 600)
    assert len({button.y() for button in buttons}) == 1


def test_what_does_not_fit_goes_to_the_next_line(row):
    holder, buttons = row
    laid_out(holder, 240)
    assert buttons[2].y() > buttons[0].y()
    assert holder.layout().heightForWidth(240) > holder.layout().heightForWidth(600)


def test_a_right_to_left_line_begins_at_the_right(row, qapp):
    holder, buttons = row
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    laid_out(holder, 600)
    assert buttons[0].x() > buttons[1].x() > buttons[2].x()
    assert buttons[0].geometry().right() == 599


def test_what_grows_takes_what_a_line_has_left(qtbot):
    holder, still, growing = QWidget(), QPushButton("Still"), QPushButton("Growing")
    holder.setLayout(Flow(still, growing, growing=(growing,)))
    qtbot.addWidget(holder)
    laid_out(holder, 600)
    assert growing.geometry().right() >= 595
    assert still.width() < 200


def test_hidden_things_take_no_room(row):
    holder, buttons = row
    buttons[0].hide()
    laid_out(holder, 240)
    assert buttons[1].x() == 0
    assert buttons[1].y() == buttons[2].y()
