import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from petitiondesk.ui.keyboard.input_method import prefer_known_input_method
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.text_field import TextField
from tests.ui.typing_hands import commit, compose


def make_line() -> QLineEdit:
    return LineField("Reference")


def make_text() -> TextField:
    return TextField("Opening", "ko")


@pytest.fixture(params=[make_line, make_text], ids=["line", "text"])
def field(request, qtbot, composition) -> QWidget:
    made = request.param()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
        made.setFocus()
    return made


def test_settling_makes_text_of_a_half_typed_syllable(field, composition):
    commit(field, "한")
    for syllable in ("ㄱ", "그", "글"):
        compose(field, syllable)
    assert field.text() == "한"
    composition.settle()
    composition.settle()
    assert field.text() == "한글"


def test_settling_tells_the_letter(field, composition):
    told = []
    field.edited.connect(told.append)
    compose(field, "글")
    composition.settle()
    assert told == ["글"]


def test_leaving_a_field_keeps_the_syllable(field, composition, qtbot):
    other = TextField("Other")
    qtbot.addWidget(other)
    compose(field, "글")
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert field.text() == "글"


def test_settling_nothing_changes_nothing(field, composition):
    commit(field, "한")
    composition.settle()
    assert field.text() == "한"
    assert composition.text == ""


@pytest.mark.parametrize("wanted", ["fcitx", "fcitx5"])
def test_fcitx_is_reached_through_ibus(wanted):
    environment = {"QT_IM_MODULE": wanted}
    prefer_known_input_method(environment, ["libibusplatforminputcontextplugin.so"])
    assert environment == {"QT_IM_MODULE": "ibus"}


def test_fcitx_with_a_plugin_is_left_alone():
    environment = {"QT_IM_MODULE": "fcitx"}
    prefer_known_input_method(environment, ["libfcitx5platforminputcontextplugin.so"])
    assert environment == {"QT_IM_MODULE": "fcitx"}


def test_other_methods_are_left_alone():
    environment = {"QT_IM_MODULE": "compose"}
    prefer_known_input_method(environment, [])
    assert environment == {"QT_IM_MODULE": "compose"}
