"""A package says its title and its language, and nothing else is taken for that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.core_properties import (
    CORE_PART,
    read_core_properties,
    write_core_properties,
)

TEXTS = st.text(st.characters(exclude_categories=["C"]), min_size=1)


@given(TEXTS, TEXTS)
def test_what_is_said_is_read(title, language):
    parts = {CORE_PART: write_core_properties(title, language)}
    assert read_core_properties(parts) == (title, language)


OURS = write_core_properties("Title", "en").decode()


@pytest.mark.parametrize(
    "other",
    [
        OURS.replace("<dc:title>Title</dc:title>", ""),
        OURS.replace("</dc:language>", "</dc:language><dc:creator>X</dc:creator>"),
        OURS.replace("<dc:title>", '<dc:title hidden="x">'),
        OURS.replace("Title", "<b/>"),
    ],
    ids=["less", "more", "an attribute", "an element"],
)
def test_what_says_more_or_less_is_not_read(other):
    assert other != OURS
    assert read_core_properties({CORE_PART: other.encode()}) is None
