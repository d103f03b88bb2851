"""What each part is, is said once, and follows from what points to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.content_types import content_types_of, read_content_types
from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.package import CONTENT_TYPES, PACKAGE_RELATIONSHIPS
from petitiondesk.opc.relationships import (
    DOCUMENT,
    IMAGE,
    ORIGIN,
    STYLES,
    Relationship,
    write_relationships,
)

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


KINDS = {"document.xml": DOCUMENT, "a.png": IMAGE, "styles.xml": STYLES, "more.bin": "other"}


@given(st.sets(st.sampled_from(sorted(KINDS))))
def test_a_part_is_what_it_is_pointed_to_as(names):
    pointers = [Relationship(f"r{name}", KINDS[name], f"word/{name}") for name in names]
    parts = {PACKAGE_RELATIONSHIPS: write_relationships(pointers, "")}
    types = read_content_types({CONTENT_TYPES: content_types_of(parts)})
    assert types.overrides.keys() == {f"word/{n}" for n in names & {"document.xml", "styles.xml"}}
    assert types.of("word/a.png") == "image/png"
    assert types.of("word/more.bin") == ""


def test_signatures_have_types_where_there_are_any():
    assert "sigs" not in read_content_types({CONTENT_TYPES: content_types_of({})}).defaults
    origin = write_relationships([Relationship("a", ORIGIN, "x/origin.sigs")], "")
    types = read_content_types({CONTENT_TYPES: content_types_of({PACKAGE_RELATIONSHIPS: origin})})
    assert types.of("x/origin.sigs").endswith("digital-signature-origin")
