import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.passphrase_field import PassphraseField


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def caret_of(line):
    return line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().x()


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("make", [LineField, PassphraseField])
def test_an_empty_line_begins_where_the_interface_does(qtbot, make):
    field = make("Find")
    qtbot.addWidget(field)
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    field.resize(300, 40)
    field.grab()  # a line is laid out when it is painted
    assert caret_of(line) > line.width() / 2


@pytest.mark.usefixtures("right_to_left")
def test_an_address_begins_at_the_left_all_the_same(qtbot):
    field = LineField("E-mail")
    field.set_left_to_right()
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.grab()  # a line is laid out when it is painted
    assert caret_of(field) < 150
