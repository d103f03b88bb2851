"""Dates, times and countries as each language writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.letter.letter import Embargo
from petitiondesk.page.dates import country_name, written_date, written_embargo
from tests.page.letters import CODES, WORDS


@pytest.mark.parametrize(
    ("code", "iso", "written"),
    [
        ("en", "2025-01-23", "23 January 2025"),
        ("fr", "2025-07-01", "1er juillet 2025"),
        ("ko", "2025-01-23", "2025년 1월 23일"),
        ("uk", "2025-01-23", "23 січня 2025 року"),
        ("uk", "2025-01", "січень 2025 року"),
        ("zh", "2025-01-23", "2025年1月23日"),
        ("th", "2025-01-23", "23 มกราคม พ.ศ. 2568"),
        ("th", "2024-02-29", "29 กุมภาพันธ์ พ.ศ. 2567"),
        ("km", "2025-01-23", "ថ្ងៃទី២៣ ខែមករា ឆ្នាំ២០២៥"),
        ("bn", "2025-11-23", "২৩ নভেম্বর ২০২৫"),
        ("hi", "2025-01-23", "23 जनवरी 2025"),
        ("ug", "2025-01-23", "2025-يىلى 23-يانۋار"),
        ("en", "2025-01", "January 2025"),
        ("en", "2025", "2025"),
        ("en", "", ""),
    ],
)
def test_a_date_is_written_as_the_language_does(code, iso, written):
    assert written_date(iso, WORDS[code]) == written


@pytest.mark.parametrize("iso", ["2025-13-01", "2025-00", "2025-01-32", "0000"])
def test_what_is_no_date_is_printed_as_it_stands(iso):
    assert written_date(iso, WORDS["en"]) == iso


@given(st.dates(), st.sampled_from(CODES))
def test_every_day_has_a_written_form_without_open_places(day, code):
    written = written_date(day.isoformat(), WORDS[code])
    assert written
    assert "{" not in written


def test_an_embargo_names_day_time_and_city():
    embargo = Embargo(until="2025-01-23T10:00", time_zone="Asia/Seoul")
    assert written_embargo(embargo, WORDS["en"]) == (
        "Embargoed until 23 January 2025, 10:00 (Seoul time)"
    )


def test_an_unknown_time_zone_is_named_by_its_last_part():
    embargo = Embargo(until="2025-01-23T10:00", time_zone="Mars/New_Seoul\u202e")
    assert "(New Seoul time)" in written_embargo(embargo, WORDS["en"])


@pytest.mark.parametrize(
    ("code", "country", "name"),
    [("en", "KOR", "South Korea"), ("ko", "UKR", "우크라이나"), ("fr", "KR", "Corée du Sud")],
)
def test_a_country_is_named_in_the_language(code, country, name):
    assert country_name(country, WORDS[code]) == name


def test_a_country_without_a_name_is_printed_as_it_stands():
    assert country_name("Atlantis", WORDS["en"]) == "Atlantis"
