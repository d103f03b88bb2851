"""Cells that were found wrong once: what the table answers of them on a day."""

import datetime as dt

import pytest

from petitiondesk.desk.wording.standings import words_for_status
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


def test_a_consent_that_was_taken_back_in_time_never_bound_the_state():
    table = parties()
    cell, treaty = table.cell("MYS", "ROME"), table.treaties["ROME"]
    before = participation(cell, treaty, dt.date(2019, 4, 1))
    after = participation(cell, treaty, dt.date(2019, 6, 2))
    assert (before.bound_from, after.bound_from, before.binds or after.binds) == ("", "", False)
    assert "before the treaty bound it" in words_for_status(before).remedy
    assert words_for_status(after).what == "Not a party."
