"""Cells that were found wrong once: what the table answers of them on a day."""

import datetime as dt

import pytest

from petitiondesk.law.status import participation
from petitiondesk.law.treaty_cells import Status
from tests.law.data import parties


@pytest.mark.parametrize(
    ("state", "treaty", "day", "status"),
    [
        ("GBR", "EU_CHARTER", "2020-06-01", Status.PARTY),
        ("GBR", "EU_CHARTER", "2021-01-01", Status.WITHDRAWN),
        ("BGD", "ILO_C105", "1972-12-01", Status.PARTY),
        ("BGD", "ILO_C87", "1972-12-01", Status.PARTY),
        ("BGD", "ILO_C29", "1973-01-01", Status.PARTY),
    ],
)
def test_a_cell_that_was_mended_answers_rightly(state, treaty, day, status):
    table = parties()
    cell = table.cell(state, treaty)
    found = participation(cell, table.treaties[treaty], dt.date.fromisoformat(day))
    assert found.status is status


@pytest.mark.parametrize(("state", "treaty"), [("IDN", "UN_CHARTER"), ("KOR", "GC1949")])
def test_what_a_cell_cannot_say_in_dates_stands_in_a_note(state, treaty):
    assert "1966" in " ".join(parties().cell(state, treaty).notes)
