"""The numbers of a fact: ranges of any size, in any digits, one row each."""

import pytest

from petitiondesk.letter.figure import Figure
from petitiondesk.ui.pages.figure_fields import FigureFields

HELD = Figure(what="people held", low=12, high=12, unit="persons")


@pytest.fixture
def fields(qtbot):
    fields = FigureFields()
    qtbot.addWidget(fields)
    fields.now = (HELD,)

    def take(figures):
        fields.now = figures
        fields.show_figures(figures)

    fields.edited.connect(take)
    fields.show_figures(fields.now)
    return fields


def typed(field, text):
    field.setText(text)


def test_an_exact_number_stays_exact(fields):
    typed(fields.rows()[0].low, "14")
    assert (fields.now[0].low, fields.now[0].high) == (14, 14)


def test_a_range_keeps_its_upper_end(fields):
    typed(fields.rows()[0].high, "20")
    typed(fields.rows()[0].low, "15")
    assert (fields.now[0].low, fields.now[0].high) == (15, 20)


@pytest.mark.parametrize("words", ["10,000", "10 000", "10’000", "١٠٠٠٠"])
def test_numbers_are_read_as_people_write_them(fields, words):
    typed(fields.rows()[0].high, words)
    assert fields.now[0].high == 10_000


def test_what_is_no_number_changes_nothing(fields):
    typed(fields.rows()[0].high, "many")
    assert fields.now == (HELD,)


def test_a_number_is_added_and_is_part_of_another(fields):
    fields.add.click()
    row = fields.rows()[1]
    row.share.chosen.emit("people held")
    assert fields.now[1].share_of == "people held"


def test_a_number_is_removed(fields):
    fields.rows()[0].removed.emit()
    assert fields.now == ()
    assert fields.rows() == ()


def test_what_a_number_is_part_of_is_asked_once_there_is_another(fields):
    assert fields.rows()[0]._part_of.isHidden()
    fields.add.click()
    typed(fields.rows()[1].what, "children")
    assert not fields.rows()[0]._part_of.isHidden()
