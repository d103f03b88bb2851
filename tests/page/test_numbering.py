"""Numbers stand in the digits and the plural of the page's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.page.numbering import counted, enumerated, item_label, number
from tests.page.letters import CODES, WORDS


@pytest.mark.parametrize(
    ("code", "written"), [("en", "12,345"), ("bn", "১২,৩৪৫"), ("km", "១២,៣៤៥"), ("th", "12,345")]
)
def test_a_count_is_written_in_the_digits_of_the_page(code, written):
    assert number(12345, WORDS[code]) == written


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "і ще одна організація, назва якої не розголошується"),
        (3, "і ще 3 організації, назви яких не розголошуються"),
        (5, "і ще 5 організацій, назви яких не розголошуються"),
        (21, "і ще 21 організація, назва якої не розголошується"),
    ],
)
def test_withheld_names_are_counted_in_the_right_plural(count, text):
    assert counted(WORDS["uk"].withheld, count, WORDS["uk"]) == text


@given(st.integers(2, 10**6), st.sampled_from(CODES))
def test_every_count_above_one_is_printed_as_a_number(count, code):
    words = WORDS[code]
    for plural in (words.withheld, words.withheld_alone, words.confidential, words.annex_pages):
        assert number(count, words) in counted(plural, count, words)


def test_an_item_is_named_by_its_section_and_place():
    assert item_label(2, 10, WORDS["bn"]) == "২.১০"


@pytest.mark.parametrize(
    ("labels", "text"), [([], ""), (["1.1"], "1.1"), (["1.1", "1.2", "2.1"], "1.1, 1.2 and 2.1")]
)
def test_labels_are_listed_as_the_language_lists(labels, text):
    assert enumerated(labels, WORDS["en"]) == text
