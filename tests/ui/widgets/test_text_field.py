import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest

from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.writing import change_between, units
from tests.ui.typing_hands import commit, compose, roll

ARABIC_INK = "منظمة الحق"
STARTS_LATIN = "UN: قرار 194"


@pytest.fixture
def field(qtbot):
    made = TextField("Why it applies")
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    made.setFocus()
    return made


def heard(signal):
    got = []
    signal.connect(lambda *values: got.append(values[0] if values else None))
    return got


def test_a_half_typed_syllable_is_not_told(field):
    got = heard(field.edited)
    commit(field, "한")
    for syllable in ("ㄱ", "그", "글"):
        compose(field, syllable)
    assert got == ["한"]
    commit(field, "글")
    assert got == ["한", "한글"]


def test_an_update_from_outside_waits_for_the_syllable(field):
    commit(field, "새 ")
    compose(field, "글")
    field.set_text("다른 ")
    assert field.text() == "새 "
    commit(field, "글")
    assert field.text() == "다른 "


def test_an_update_keeps_the_caret(field):
    field.set_text("one three")
    field.set_caret(9)
    field.set_text("one two three")
    assert field.caret() == 13


def test_showing_a_text_is_no_edit(field):
    got = heard(field.edited)
    field.set_text("from elsewhere")
    assert got == []


def test_no_break_spaces_survive(field):
    got = heard(field.edited)
    field.insertPlainText("« 20 °C »")
    assert got == ["« 20 °C »"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])), st.text("añ𝒳 한\n"))
def test_the_smallest_change_leads_to_the_new_text(old, new):
    change = change_between(old, new)
    as_units = old.encode("utf-16-le")
    start, end = 2 * change.start, 2 * (change.start + change.removed)
    made = as_units[:start] + change.inserted.encode("utf-16-le") + as_units[end:]
    assert made.decode("utf-16-le") == new


def test_characters_beyond_the_basic_plane_are_two_units():
    assert units("a𝒳") == 3


def test_tab_leaves_the_field(field):
    assert field.tabChangesFocus()


def test_undo_is_left_to_the_letter(field, qtbot):
    pressed = []
    undo = QAction(field.window())
    undo.setShortcut("Ctrl+Z")
    undo.triggered.connect(lambda: pressed.append("undo"))
    field.window().addAction(undo)
    qtbot.waitExposed(field)
    field.insertPlainText("typed")
    QTest.keySequence(field, "Ctrl+Z")
    assert pressed == ["undo"]
    assert field.text() == "typed"


def test_enter_adds_no_line_to_a_single_paragraph(qtbot):
    field = TextField("Subject", single=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "one"


def test_pasted_lines_become_one_in_a_single_paragraph(qtbot):
    field = TextField("Subject", single=True)
    qtbot.addWidget(field)
    data = QMimeData()
    data.setText("one\ntwo")
    field.insertFromMimeData(data)
    assert field.text() == "one two"


def test_pasted_markup_comes_as_it_is_read(field):
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    field.insertFromMimeData(data)
    assert field.text() == "bold"


def test_a_field_grows_with_its_text_to_a_limit(field):
    empty = field.sizeHint().height()
    field.set_text("\n".join("line" for _ in range(6)))
    six = field.sizeHint().height()
    field.set_text("\n".join("line" for _ in range(500)))
    assert empty < six < field.sizeHint().height() < 30 * field.fontMetrics().lineSpacing()


def test_the_wheel_passes_through_to_the_page(field):
    field.set_text("\n".join("line" for _ in range(500)))
    field.clearFocus()
    before = field.verticalScrollBar().value()
    roll(field)
    assert field.verticalScrollBar().value() == before


def ink(field) -> tuple[int, int]:
    """The first and last column with ink in the first line."""
    field.setCursorWidth(0)
    image = field.viewport().grab().toImage()
    rows = range(2, min(image.height(), 30))
    columns = [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)).lightness() < 120 for y in rows)
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", [ARABIC_INK, STARTS_LATIN])
@pytest.mark.parametrize(
    "interface", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_right_to_left_text_begins_at_the_right_edge(field, qapp, text, interface):
    qapp.setLayoutDirection(interface)
    field.set_language("ug")
    field.set_text(text)
    assert field.viewport().width() - ink(field)[1] < 30
    assert ink(field)[0] > 100


def test_the_caret_of_an_empty_right_to_left_field_is_at_the_right(field):
    field.set_language("ug")
    assert field.cursorRect().left() > field.viewport().width() - 30


def test_left_to_right_text_begins_at_the_left_in_a_mirrored_interface(field, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.set_language("en")
    field.set_text("Harbour Aid")
    assert ink(field)[0] < 30


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_any_text_can_be_shown(field, text):
    field.set_text(text)
    field.set_text("")
    assert field.text() == ""
