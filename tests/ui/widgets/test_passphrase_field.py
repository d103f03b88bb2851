import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField
from tests.ui.typing_hands import key_at

SECRET = "harbour lantern"
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot):
    made = PassphraseField("Passphrase")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def spoken(field) -> str:
    interface = QAccessible.queryAccessibleInterface(field.findChild(QLineEdit))
    return interface.text(QAccessible.Text.Value)


def test_a_hidden_passphrase_is_not_spoken(field, qtbot):
    qtbot.keyClicks(field.findChild(QLineEdit), SECRET)
    assert not set("harbour lantern") & set(spoken(field))


def test_showing_it_warns_and_ends_with_the_focus(field, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    qtbot.keyClicks(field.findChild(QLineEdit), SECRET)
    field.findChild(QToolButton).click()
    assert spoken(field) == SECRET
    assert "can read it" in field.words()
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert "a" not in spoken(field)


def test_what_the_keyboard_types_stays_on_screen(field, qtbot):
    QCoreApplication.sendEvent(field.findChild(QLineEdit), key_at(52, "я", NOTHING_HELD))
    assert "Cyrillic" in field.words()


def test_caps_lock_is_told_when_it_shows(field, qtbot):
    line = field.findChild(QLineEdit)
    QCoreApplication.sendEvent(line, key_at(38, "A", NOTHING_HELD))
    assert "Caps Lock" in field.words()
    QCoreApplication.sendEvent(line, key_at(38, "A", Qt.KeyboardModifier.ShiftModifier))
    assert "Caps Lock" not in field.words()


def test_after_a_failure_the_whole_entry_is_selected(field, qtbot):
    qtbot.keyClicks(field.findChild(QLineEdit), SECRET)
    field.select_all()
    assert field.findChild(QLineEdit).selectedText().replace("●", "x") != ""
    assert field.findChild(QLineEdit).selectionLength() == len(SECRET)


def test_what_is_said_about_the_keyboard_comes_and_goes_without_moving_anything(qtbot):
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    silent = field.heightForWidth(500)
    QTest.keyClicks(field.findChild(QLineEdit), "a")
    assert field.words()
    assert field.heightForWidth(500) == silent
    empty = [each for each in field.findChildren(PlainLabel) if not each.text()]
    assert not any(each.isVisible() for each in empty)


@pytest.mark.parametrize("shown", [True, False])
def test_what_was_taken_away_does_not_come_back(field, qtbot, shown):
    line = field.findChild(QLineEdit)
    if shown:
        field.findChild(QToolButton).click()
    qtbot.keyClicks(line, SECRET)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_nothing_is_undone_in_what_was_typed(field, qtbot):
    line = field.findChild(QLineEdit)
    field.findChild(QToolButton).click()
    qtbot.keyClicks(line, SECRET)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == SECRET


def test_leaving_by_the_eye_hides_it_too(field, qtbot):
    other = QLineEdit(field)
    other.show()
    eye = field.findChild(QToolButton)
    qtbot.keyClicks(field.findChild(QLineEdit), SECRET)
    eye.click()
    eye.setFocus()
    assert field.findChild(QLineEdit).echoMode() is QLineEdit.EchoMode.Normal
    other.setFocus()
    assert field.findChild(QLineEdit).echoMode() is QLineEdit.EchoMode.Password
