"""One value, one sequence of bytes: RFC 8785 over Normalization Form C."""

import json

import pytest
from hypothesis import given

from petitiondesk.letter.canonical import MAX_INTEGER, canonical_bytes, normalise
from tests.letter.strategies import json_values


@given(json_values())
def test_canonical_bytes_mean_the_same_value(value):
    assert json.loads(canonical_bytes(value)) == normalise(value)


@given(json_values())
def test_what_is_canonical_stays_as_it_is(value):
    once = canonical_bytes(value)
    assert canonical_bytes(json.loads(once)) == once


def test_the_numbers_literals_and_texts_of_the_standard_come_out_as_it_says():
    """RFC 8785, section 3.2.2: the example without its number beyond 2^53."""
    value = {
        "numbers": [4.50, 2e-3, 0.000000000000000000000000001],
        "string": '\u20ac$\u000f\nA\'B"\\\\"/',
        "literals": [None, True, False],
    }
    assert canonical_bytes(value) == (
        rb'{"literals":[null,true,false],"numbers":[4.5,0.002,1e-27],'
        + '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'.encode()
    )


def test_names_are_sorted_as_utf16_sorts_them():
    """RFC 8785, section 3.2.3: a character beyond U+FFFF comes before U+FF21."""
    names = ["\u20ac", "\r", "\uff21", "1", "\U0001f600", "\u0080", "\u00f6"]
    file = json.loads(canonical_bytes(dict.fromkeys(names, 0)))
    assert list(file) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\uff21"]


@pytest.mark.parametrize(
    ("written", "read"), [("e\u0301", "é"), ("\u1112\u1161\u11ab", "한"), ("\u0438\u0306", "й")]
)
def test_text_is_brought_into_normal_form_names_included(written, read):
    assert canonical_bytes({written: [written]}) == f'{{"{read}":["{read}"]}}'.encode()


def test_the_largest_integer_has_a_canonical_form_and_the_next_has_none():
    assert canonical_bytes(MAX_INTEGER) == b"9007199254740991"
    with pytest.raises(ValueError, match="9007199254740992"):
        canonical_bytes(MAX_INTEGER + 1)
