"""Word counts only what it would print exactly as the page tree does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.typesetting.docx.numbering import Lists, Numbering, numbering_of
from petitiondesk.typesetting.docx.styles import ListLook


@given(st.from_regex(r"[^%]{0,3}[0-9]{1,3}[^0-9%]{0,3}", fullmatch=True), st.integers(1, 9))
def test_a_counted_list_prints_its_labels_again(first, length):
    numbering = numbering_of([first])
    if numbering is not None:
        labels = [numbering.label(index) for index in range(length)]
        assert labels[0] == first
        assert numbering_of(labels) == numbering


@pytest.mark.parametrize(
    ("labels", "numbering"),
    [
        (("1.", "2."), Numbering("decimal", "", ".", 1)),
        (("(7)", "(8)"), Numbering("decimal", "(", ")", 7)),
        (("a)", "b)"), Numbering("lowerLetter", "", ")", 1)),
        (("1.", "3."), None),
        (("១.", "២."), None),
        (("一、", "二、"), None),
        (("1%", "2%"), None),
        (("01", "02"), None),
        (("2.9", "2.10"), Numbering("decimal", "2.", "", 9)),
        (("Annex 1", "Annex 2"), Numbering("decimal", "Annex ", "", 1)),
        (("1.1", "2.1"), None),
        (("y", "z", "aa"), None),
        (("",), None),
    ],
)
def test_only_what_word_prints_alike_is_counted(labels, numbering):
    assert numbering_of(labels) == numbering


def test_a_document_without_lists_has_no_numbering():
    assert Lists(ListLook(454, 340, 91)).part() is None
