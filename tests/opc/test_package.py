"""Packages are read within limits and written the same every time."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import (
    CONTENT_TYPES,
    MAX_BYTES,
    MAX_UNPACKED_BYTES,
    read_package,
    relationships_of,
    write_package,
)
from petitiondesk.opc.relationships import (
    HEADER,
    HYPERLINK,
    Relationship,
    read_relationships,
    write_relationships,
)
from tests.typesetting.docx_reading import packed

NAMES = st.from_regex(r"word/[a-z]{1,8}\.xml", fullmatch=True)


@given(st.dictionaries(NAMES, st.binary(max_size=99)))
def test_what_is_written_is_read_again_and_order_does_not_matter(parts):
    parts = {**parts, CONTENT_TYPES: b"<Types/>"}
    assert read_package(write_package(parts)) == parts
    assert write_package(dict(reversed(parts.items()))) == write_package(parts)


def test_the_content_types_come_first_and_no_member_says_when_or_where():
    written = write_package({"word/a.xml": b"a", "_rels/.rels": b"r", CONTENT_TYPES: b"<Types/>"})
    members = zipfile.ZipFile(io.BytesIO(written)).infolist()
    assert members[0].filename == CONTENT_TYPES
    assert {(member.date_time[0], member.create_system) for member in members} == {(1980, 0)}


def refusal(untrusted):
    with pytest.raises(BadPackageError) as refused:
        read_package(untrusted)
    return refused.value.reason


@pytest.mark.parametrize("untrusted", [b"", b"PK", b"%PDF-1.7", packed({"a.xml": b"<a/>"})])
def test_what_is_no_package_is_refused(untrusted):
    assert refusal(untrusted) is PackageFault.NOT_A_PACKAGE


def test_a_package_with_two_parts_of_one_name_is_refused():
    both = packed({CONTENT_TYPES: b"", "word/a.xml": b"1", "word/A.xml": b"2"})
    assert refusal(both) is PackageFault.NOT_A_PACKAGE


def test_a_bomb_is_refused_before_it_has_unpacked():
    bomb = packed({CONTENT_TYPES: b"", "word/a.xml": bytes(MAX_UNPACKED_BYTES + 1)})
    assert refusal(bomb) is PackageFault.TOO_LARGE
    assert refusal(bytes(MAX_BYTES + 1)) is PackageFault.TOO_LARGE


def test_relationships_are_read_as_they_were_written():
    pointers = (
        Relationship("a", HEADER, "word/header1.xml"),
        Relationship("b", HEADER, "other/header2.xml"),
        Relationship("c", HYPERLINK, "https://e.org/?a&b", external=True),
    )
    name = "word/document.xml"
    parts = {relationships_of(name): write_relationships(pointers, name)}
    assert read_relationships(parts, name) == pointers
