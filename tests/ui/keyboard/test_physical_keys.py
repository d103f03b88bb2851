import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu

from petitiondesk.ui.keyboard.physical_keys import PhysicalKeys, latin_key
from petitiondesk.ui.keyboard.positions_x11 import LATIN_KEYS
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.text_field import TextField
from tests.ui.typing_hands import key_at

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
K, L, Z, C, ONE, THREE = 45, 46, 52, 54, 10, 12

TYPED_THERE = {
    "ukrainian": {K: "л", L: "д", Z: "я", C: "с"},
    "arabic": {K: "ن", L: "م", Z: "ئ", C: "ؤ"},
    "thai": {K: "า", L: "ส", Z: "ผ", C: "แ", ONE: "ๅ", THREE: "-"},
    "khmer": {K: "គ", L: "ល", Z: "ឋ", C: "ច"},
    "azerty": {ONE: "&", THREE: '"'},
}
MEANT = {K: "Ctrl+K", L: "Ctrl+L", Z: "Ctrl+Z", C: "Ctrl+C", ONE: "Alt+1", THREE: "Alt+3"}
CASES = [(layout, at, said) for layout, keys in TYPED_THERE.items() for at, said in keys.items()]


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.pressed = []
    for keys in sorted(set(MEANT.values()) - {"Ctrl+C"}):
        action = QAction(made)
        action.setShortcut(keys)
        if keys == "Ctrl+L":
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _on, keys=keys: made.pressed.append(keys))
        made.addAction(action)
    made.show()
    qtbot.waitExposed(made)
    made.windowHandle().installEventFilter(PhysicalKeys(made, made.actions, LATIN_KEYS))
    return made


def press(window, at: int, said: str, held: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):  # Qt asks first
        QCoreApplication.sendEvent(window.windowHandle(), key_at(at, said, held, kind))


@pytest.mark.parametrize(("layout", "at", "said"), [c for c in CASES if c[1] != C])
def test_shortcuts_work_by_position(window, layout, at, said):
    press(window, at, said, ALT if at in (ONE, THREE) else CTRL)
    assert window.pressed == [MEANT[at]]


def test_copying_works_by_position(window, qtbot, qapp):
    field = TextField("Opening", "uk")
    window.setCentralWidget(field)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.set_text("слово")
    field.selectAll()
    press(window, C, "с", CTRL)
    assert qapp.clipboard().text() == "слово"


def test_a_latin_letter_of_the_layout_is_trusted(window):
    press(window, Z, "w", CTRL)  # a French keyboard has W where an American one has Z
    assert window.pressed == []


def test_typing_is_left_alone(window):
    press(window, K, "л", NONE)
    assert window.pressed == []


def test_a_disabled_action_stays_disabled(window):
    for action in window.actions():
        action.setEnabled(False)
    press(window, L, "д", CTRL)
    assert window.pressed == []


def test_locking_is_heard_once_a_menu_is_open_and_before_it_has_the_keyboard(window):
    menu = QMenu(window)
    menu.addAction("Move up")
    menu.popup(window.pos())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CTRL)
    assert window.pressed == ["Ctrl+L"]


def test_locking_is_heard_once_a_list_is_open_and_before_it_has_the_keyboard(window):
    choice = Choice("Order", [("name", "Name"), ("date", "Date")], parent=window)
    choice.show()
    choice.open_list()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CTRL)
    assert window.pressed == ["Ctrl+L"]


def test_unknown_positions_mean_nothing():
    assert latin_key(key_at(200, "л", CTRL), LATIN_KEYS) is None
