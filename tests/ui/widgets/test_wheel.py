import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.date_field import DateField
from petitiondesk.ui.widgets.number_field import NumberField
from petitiondesk.ui.widgets.segments import Segments
from petitiondesk.ui.widgets.toggle import Toggle
from tests.ui.typing_hands import roll

OPTIONS = [(1, "One"), (2, "Two"), (3, "Three")]


def make_choice() -> Choice:
    made = Choice("How sure", OPTIONS)
    made.set_value(2)
    return made


def make_number() -> NumberField:
    made = NumberField("Pages")
    made.set_value(2)
    return made


CONTROLS = {
    "choice": (make_choice, Choice.value),
    "segments": (lambda: Segments("Who", OPTIONS), Segments.value),
    "number": (make_number, NumberField.value),
    "toggle": (lambda: Toggle("Yes"), Toggle.isChecked),
    "date": (lambda: DateField("When"), DateField.text),
}


@pytest.mark.parametrize("focused", [True, False])
@pytest.mark.parametrize("control", CONTROLS)
def test_the_wheel_changes_no_value(qtbot, control, focused):
    make, value = CONTROLS[control]
    area, inside, made = QScrollArea(), QWidget(), make()
    qtbot.addWidget(area)
    column = QVBoxLayout(inside)
    column.addWidget(made)
    column.addSpacing(3_000)
    area.setWidget(inside)
    area.show()
    if focused:
        made.setFocus()
    before = value(made)
    for notches in (-3, 3, -1):
        roll(made, notches)
    assert value(made) == before
