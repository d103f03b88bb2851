import pytest
from PySide6.QtCore import QLocale

from petitiondesk.ui.widgets.date_field import DateField, date_in_words, is_partial_date
from petitiondesk.ui.widgets.line_field import LineField


@pytest.mark.parametrize("date", ["2025", "2025-01", "2025-01-31", "2024-02-29"])
def test_years_months_and_days_are_dates(date):
    assert is_partial_date(date)


@pytest.mark.parametrize("text", ["", "25", "2025-13", "2025-02-29", "2025-1-3", "0000", "x"])
def test_anything_else_is_none(text):
    assert not is_partial_date(text)


@pytest.fixture
def field(qtbot):
    made = DateField("When")
    qtbot.addWidget(made)
    made.told = []
    made.edited.connect(made.told.append)
    return made


def test_only_whole_dates_are_told(field, qtbot):
    qtbot.keyClicks(field.findChild(LineField), "2025-01-15")
    assert field.told == ["2025", "2025-01", "2025-01-15"]


@pytest.mark.parametrize(("before", "typed"), [("", "202"), ("2025", "2025-0")])
def test_what_is_half_typed_stays_while_the_date_is_the_same(field, before, typed):
    field.set_text(before)
    field.findChild(LineField).setText(typed)
    field.set_text(before)
    assert field.text() == typed


def test_another_date_takes_the_place_of_what_is_half_typed(field):
    field.findChild(LineField).setText("202")
    field.set_text("2024")
    assert field.text() == "2024"


def test_undo_shows_a_date_in_a_field_that_was_emptied(field, qtbot):
    field.show()
    field.setFocus()
    field.set_text("2025")
    field.findChild(LineField).clear()
    field.set_text("2025")
    assert field.text() == "2025"


def test_emptying_is_told(field):
    field.set_text("2025-01")
    field.findChild(LineField).clear()
    assert field.told == [""]


@pytest.mark.parametrize("typed", ["٢٠٢٥", "২০২৫", "၂၀၂၅"])
def test_digits_of_any_script_are_understood(field, qtbot, typed):
    field.findChild(LineField).setText(typed)
    assert field.told == ["2025"]


@pytest.mark.parametrize(
    ("typed", "date"),
    [("٢٠٢٥-٠١-٣١", "2025-01-31"), (" 2025-01 ", "2025-01"), ("2025-02-30", ""), ("soon", "")],
)
def test_the_date_is_what_a_letter_can_hold_or_nothing(field, typed, date):
    field.findChild(LineField).setText(typed)
    assert (field.text(), field.date()) == (typed, date)


def test_a_date_is_said_in_words():
    british = QLocale("en_GB")
    words = [date_in_words(date, british) for date in ("2025", "2025-01", "2025-01-15")]
    assert words == ["2025", "January 2025", "Wednesday, 15 January 2025"]
