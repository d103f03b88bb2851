"""What each part is, is said once, and further types are added without touching the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.content_types import read_content_types, with_content_types
from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.package import CONTENT_TYPES

START = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
XML = '<Default Extension="xml" ContentType="application/xml"/>'
LETTER = '<Override PartName="/word/a.xml" ContentType="letter"/>'


def package(*entries):
    return {CONTENT_TYPES: f"{START}{''.join(entries)}</Types>".encode()}


def test_a_part_has_the_type_said_for_it_else_that_of_its_extension():
    types = read_content_types(package(XML, LETTER))
    assert types.of("word/a.xml") == "letter"
    assert types.of("word/b.XML") == "application/xml"
    assert types.of("word/c.bin") == ""


@pytest.mark.parametrize(
    "entries",
    [
        (XML, XML),
        (LETTER, LETTER.replace("/word/a.xml", "/WORD/A.xml")),
        ("<Other/>",),
        ('<Default ContentType="a"/>',),
    ],
    ids=["an extension twice", "a part twice", "something else", "no extension"],
)
def test_a_list_that_can_be_read_in_two_ways_is_refused(entries):
    with pytest.raises(BadPackageError):
        read_content_types(package(*entries))


NAMES = st.from_regex(r"word/[a-z]{1,8}\.xml", fullmatch=True)


@given(st.dictionaries(NAMES, st.just("letter"), max_size=4))
def test_what_is_added_is_read(overrides):
    parts = package(XML)
    parts[CONTENT_TYPES] = with_content_types(parts, defaults={"sigs": "s"}, overrides=overrides)
    types = read_content_types(parts)
    assert {name: types.of(name) for name in overrides} == overrides
    assert types.defaults == {"xml": "application/xml", "sigs": "s"}


def test_what_is_there_already_is_not_said_again():
    parts = package(XML, LETTER)
    again = with_content_types(parts, defaults={"xml": "x"}, overrides={"word/a.xml": "y"})
    assert read_content_types({CONTENT_TYPES: again}) == read_content_types(parts)
