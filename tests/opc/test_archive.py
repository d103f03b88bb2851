"""A zip file is as we write it, or something else could travel in it."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.opc.archive import is_plain_archive
from petitiondesk.opc.package import CONTENT_TYPES, read_package, write_package

PARTS = {CONTENT_TYPES: b"<Types/>", "word/document.xml": b"<a>letter</a>" * 50}
OURS = write_package(PARTS)
NAMES = st.from_regex(r"word/[a-zа-я]{1,8}\.xml", fullmatch=True)


@given(st.dictionaries(NAMES, st.binary(max_size=99)))
def test_what_we_write_is_plain(parts):
    parts = {**parts, CONTENT_TYPES: b"<Types/>"}
    assert is_plain_archive(write_package(parts), parts)


def test_how_well_it_is_compressed_does_not_matter():
    assert is_plain_archive(zipped(compresslevel=1), PARTS)
    assert zipped(compresslevel=1) != OURS


def zipped(change=None, *, order=None, compresslevel=None):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compresslevel=compresslevel) as archive:
        for name in order or PARTS:
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.create_system = 0
            member.compress_type = zipfile.ZIP_DEFLATED
            if change:
                change(member, archive)
            archive.writestr(member, PARTS[name], compresslevel=compresslevel)
    return written.getvalue()


def with_stored_members(member, archive):
    member.compress_type = zipfile.ZIP_STORED


def with_a_comment(member, archive):
    member.comment = b"made at home"


def with_an_extra_field(member, archive):
    member.extra = b"\x99\x99\x04\x00hide"


def with_a_date(member, archive):
    member.date_time = (2026, 3, 5, 12, 0, 0)


def with_a_system(member, archive):
    member.create_system = 3


def with_a_comment_of_the_whole(member, archive):
    archive.comment = b"made at home"


CHANGES = (
    with_stored_members,
    with_a_comment,
    with_an_extra_field,
    with_a_date,
    with_a_system,
    with_a_comment_of_the_whole,
)


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_written_in_another_way_is_found(change):
    assert not is_plain_archive(zipped(change), PARTS)


def test_another_order_is_found():
    assert not is_plain_archive(zipped(order=[*reversed(PARTS)]), PARTS)


@pytest.mark.parametrize("place", ["before", "behind"])
def test_bytes_around_the_archive_are_found(place):
    around = b"hidden" + OURS if place == "before" else OURS + b"hidden"
    assert read_package(around) == PARTS
    assert not is_plain_archive(around, PARTS)


def put(archive: bytearray, at: int, number: int) -> None:
    archive[at : at + 4] = number.to_bytes(4, "little")


def test_bytes_behind_the_end_of_a_member_are_found():
    member = zipfile.ZipFile(io.BytesIO(OURS)).getinfo("word/document.xml")
    directory, entry = OURS.index(b"PK\x01\x02"), OURS.rindex(b"PK\x01\x02")
    grown = bytearray(OURS)
    put(grown, member.header_offset + 18, member.compress_size + 6)
    put(grown, entry + 20, member.compress_size + 6)
    put(grown, len(grown) - 6, directory + 6)
    grown[directory:directory] = b"hidden"
    assert read_package(bytes(grown)) == PARTS
    assert not is_plain_archive(bytes(grown), PARTS)
