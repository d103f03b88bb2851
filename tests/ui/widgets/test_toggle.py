import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.widgets.toggle import Toggle

WORDS = "Confidential: counted, never named & never shown"


@pytest.fixture
def narrow(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    toggle = Toggle(WORDS)
    column.addWidget(toggle)
    column.addStretch(1)
    holder.resize(200, 300)
    holder.show()
    yield toggle
    holder.close()


def columns_with_ink(widget):
    picture = widget.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    xs, ys = range(picture.width()), range(picture.height())
    return [x for x in xs if any(picture.pixelColor(x, y) != ground for y in ys)]


def test_words_that_are_too_long_wrap_instead_of_being_cut(narrow):
    assert narrow.width() <= 200
    assert narrow.height() >= 2 * narrow.fontMetrics().height()
    narrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    narrow.clearFocus()
    assert columns_with_ink(narrow)[-1] < narrow.width() - 1


def test_a_click_on_the_second_line_ticks_the_box(narrow):
    answers = []
    narrow.chosen.connect(answers.append)
    QTest.mouseClick(narrow, Qt.MouseButton.LeftButton, pos=QPoint(60, narrow.height() - 6))
    assert answers == [True]


def test_with_room_there_is_one_line(qtbot):
    toggle = Toggle("Named")
    qtbot.addWidget(toggle)
    assert toggle.heightForWidth(400) == toggle.sizeHint().height()
