"""Dates of which not everything is known."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.day_range import DayRange, days_of, first_of_next_month, later_month


@pytest.mark.parametrize("written", ["1954", "1954-02", "2024-02", "2024-02-29"])
def test_a_partial_date_is_written_as_it_was_read(written):
    assert days_of(written).written() == written


def test_a_year_is_all_its_days():
    assert days_of("1954") == DayRange(dt.date(1954, 1, 1), dt.date(1954, 12, 31))


@pytest.mark.parametrize("wrong", ["", "1954-13", "1954-02-30", "0000", "1954-1-1-1"])
def test_what_is_no_date_is_refused(wrong):
    with pytest.raises(ValueError, match=r"."):
        days_of(wrong)


def test_a_range_over_new_year_is_written_as_two_years():
    moved = days_of("1954").moved(lambda day: day + dt.timedelta(days=30))
    assert moved.written() == "1954/1955"


def test_what_fills_no_year_is_no_more_exact_than_the_year():
    assert DayRange(dt.date(1954, 2, 1), dt.date(1954, 12, 31)).written() == "1954"


@given(st.dates(), st.dates(), st.dates())
def test_nothing_lies_before_the_day_that_bounds_it(one, other, day):
    bounded = DayRange(min(one, other), max(one, other)).not_before(day)
    assert day <= bounded.first <= bounded.last


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2023-11-30", 3, "2024-02-29"), ("2004-08-31", 6, "2005-02-28"), ("2024-12-31", 0, None)],
)
def test_a_month_that_is_shorter_ends_earlier(day, months, later):
    assert later_month(dt.date.fromisoformat(day), months).isoformat() == (later or day)


def test_the_first_of_the_next_month_follows_december_too():
    assert first_of_next_month(dt.date(2024, 12, 24)) == dt.date(2025, 1, 1)
