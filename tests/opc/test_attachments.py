"""Files travel inside a Word document and come out as they went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.attachments import attachment_parts, read_attachments
from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.relationships import CUSTOM_XML, HYPERLINK, Relationship

NAMES = st.from_regex(r"[a-z0-9-]{1,20}\.(json|p7s|txt)", fullmatch=True)


def parts_of(files):
    return {part.name: part.content for part in attachment_parts(files)}


def pointers(parts):
    return tuple(Relationship(f"r{n}", CUSTOM_XML, name) for n, name in enumerate(parts))


@given(st.dictionaries(NAMES, st.binary(max_size=200), max_size=4))
def test_what_goes_in_comes_out(files):
    parts = parts_of(files)
    assert read_attachments(parts, pointers(parts)) == files


def test_the_order_in_which_files_are_given_does_not_matter():
    files = {"b.json": b"2", "a.json": b"1"}
    other_order = dict(reversed(files.items()))
    assert [*attachment_parts(files)] == [*attachment_parts(other_order)]


def test_its_id_is_made_from_the_file_and_nothing_else():
    (first,), (again,), (other,) = (
        [*attachment_parts({"a.json": data})] for data in (b"1", b"1", b"2")
    )
    assert first.properties == again.properties != other.properties


def test_what_is_pointed_to_for_another_reason_is_no_file():
    assert read_attachments({}, (Relationship("a", HYPERLINK, "x", external=True),)) == {}


START = '<attachment xmlns="urn:petitiondesk:attachment"'
BAD = {
    "another element": "<other/>",
    "no name": f"{START}>eA==</attachment>",
    "a further attribute": f'{START} name="a" x="b">eA==</attachment>',
    "elements inside": f'{START} name="a"><b/></attachment>',
    "no base64": f'{START} name="a">?</attachment>',
    "not ASCII": f'{START} name="a">é</attachment>',
}


@pytest.mark.parametrize("xml", BAD.values(), ids=list(BAD))
def test_what_is_no_file_of_ours_is_refused(xml):
    parts = {"customXml/item1.xml": xml.encode()}
    with pytest.raises(BadPackageError):
        read_attachments(parts, pointers(parts))


def test_two_files_of_one_name_are_refused():
    (same,) = parts_of({"a.json": b"1"}).values()
    parts = {"customXml/item1.xml": same, "customXml/item2.xml": same}
    with pytest.raises(BadPackageError):
        read_attachments(parts, pointers(parts))
