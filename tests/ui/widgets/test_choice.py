import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import install_roles
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labelled import Labelled

KINDS = [("open", "Open letter"), ("appeal", "Urgent appeal"), ("petition", "Petition")]
Key, NONE, ALT = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def interface_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.fixture
def choice(qtbot, theme):
    install_roles()
    made = Choice("Kind of letter", KINDS)
    made.set_value("appeal")
    qtbot.addWidget(made)
    made.show()
    made.taken = []
    made.chosen.connect(made.taken.append)
    return made


@pytest.fixture
def rows(choice):
    choice.open_list()
    return choice.opened.rows


def press(widget, key, modifier=NONE):
    QTest.keyClick(widget, key, modifier)


def middle_of(rows, row):
    return rows.visualItemRect(rows.item(row)).center()


def test_a_choice_without_a_label_says_what_it_is(choice):
    assert interface_of(choice).text(QAccessible.Text.Description) == "Kind of letter"


def test_a_choice_with_a_label_is_tied_to_it(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    choice = Choice("Kind of letter", KINDS)
    QVBoxLayout(holder).addWidget(Labelled("Kind of letter", choice))
    tied = interface_of(choice).relations(QAccessible.RelationFlag.Label)
    assert [other.text(QAccessible.Text.Name) for other, _how in tied] == ["Kind of letter"]


def test_a_list_that_nobody_has_opened_takes_no_widget_but_one(choice):
    assert choice.findChildren(QWidget) == []


def test_ears_hear_what_is_chosen_and_that_there_is_more(choice):
    heard = interface_of(choice)
    assert heard.role() is QAccessible.Role.ComboBox
    assert heard.text(QAccessible.Text.Name) == "Urgent appeal"
    assert heard.text(QAccessible.Text.Value) == "Urgent appeal"
    assert (heard.state().expandable, heard.state().expanded) == (1, 0)


def test_ears_hear_what_a_list_is_of_while_nothing_is_chosen(choice):
    choice.set_value("no kind")
    assert interface_of(choice).text(QAccessible.Text.Name) == "Kind of letter"


@pytest.mark.parametrize("action", ["ShowMenu", "Press"])
def test_assistive_technology_opens_the_list_and_finds_its_entries(choice, action):
    interface_of(choice).actionInterface().doAction(action)
    heard = interface_of(choice)
    assert heard.state().expanded == 1
    entries = heard.child(0).child(0)
    said = [entries.child(row).text(QAccessible.Text.Name) for row in range(entries.childCount())]
    assert said == [words for _value, words in KINDS]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Key.Key_Up, "open"),
        (Key.Key_Down, "petition"),
        (Key.Key_PageUp, "open"),
        (Key.Key_PageDown, "petition"),
        (Key.Key_Home, "open"),
        (Key.Key_End, "petition"),
        (Key.Key_P, "petition"),
    ],
)
def test_keys_choose_without_opening(choice, key, value):
    press(choice, key)
    assert (choice.value(), choice.taken, choice.opened) == (value, [value], None)


def test_nothing_is_taken_beyond_the_ends(choice):
    choice.set_value("petition")
    press(choice, Key.Key_Down)
    press(choice, Key.Key_X)
    assert (choice.value(), choice.taken) == ("petition", [])


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Space, NONE), (Key.Key_F4, NONE), (Key.Key_Down, ALT), (Key.Key_Up, ALT)],
)
def test_keys_open_the_list_where_the_value_is(choice, key, modifier):
    press(choice, key, modifier)
    assert choice.opened.isVisible()
    assert choice.opened.rows.currentRow() == 1
    assert choice.taken == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_F4])
def test_keys_take_from_the_open_list(choice, rows, key):
    press(rows, Key.Key_Down)
    press(rows, key)
    assert (choice.value(), choice.taken, choice.opened) == ("petition", ["petition"], None)


def test_escape_closes_the_list_and_changes_nothing(choice, rows):
    press(rows, Key.Key_Down)
    press(rows, Key.Key_Escape)
    assert (choice.value(), choice.taken, choice.opened) == ("appeal", [], None)


def test_keys_for_others_are_left_to_them(choice):
    for key in (Key.Key_Return, Key.Key_Escape, Key.Key_Left):
        press(choice, key)
    press(choice, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (choice.taken, choice.opened) == ([], None)


def test_the_pointer_opens_the_list_and_takes_an_entry(choice):
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    rows = choice.opened.rows
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(rows, 2))
    assert (choice.taken, choice.opened) == (["petition"], None)


def test_the_entry_under_the_pointer_is_marked(rows, qtbot):
    QTest.mouseMove(rows.viewport(), middle_of(rows, 1) + QPoint(3, 1))
    QTest.mouseMove(rows.viewport(), middle_of(rows, 2))
    qtbot.waitUntil(lambda: rows.currentRow() == 2)


def test_a_press_beside_the_list_closes_it(choice, rows):
    QTest.mousePress(choice.opened, Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))
    assert (choice.taken, choice.opened) == ([], None)


def test_the_open_list_goes_with_its_choice(qtbot, theme):
    holder = QWidget()
    choice = Choice("Kind of letter", KINDS, parent=holder)
    holder.show()
    choice.open_list()
    holder.deleteLater()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_other_options_keep_the_value_that_is_among_them(choice):
    choice.set_options(KINDS[1:])
    assert choice.value() == "appeal"
    choice.set_options(KINDS[:1])
    assert (choice.value(), choice.words()) == (None, "")


def test_names_are_measured_only_where_they_make_the_width(choice, qtbot):
    narrow = Choice("Kind of letter", KINDS, characters=6)
    qtbot.addWidget(narrow)
    assert narrow.sizeHint().width() < choice.sizeHint().width()


def test_each_entry_has_its_own_font(qtbot, theme):
    choice = Choice("Language", [("ko", "한국어"), ("th", "ไทย")], font_of=QFont)
    qtbot.addWidget(choice)
    choice.open_list()
    rows = choice.opened.rows
    assert [rows.item(row).font().family() for row in range(2)] == ["ko", "th"]


def test_a_list_shows_all_its_entries_where_the_screen_has_room(qtbot, theme):
    choice = Choice("Language", [(index, f"Language {index}") for index in range(14)])
    qtbot.addWidget(choice)
    choice.show()
    choice.open_list()
    rows = choice.opened.rows
    first, last = (rows.visualItemRect(rows.item(row)) for row in (0, 13))
    assert first.height() == rows.sizeHintForRow(0)  # as the style sheet wants it
    assert rows.viewport().rect().contains(first.united(last))
