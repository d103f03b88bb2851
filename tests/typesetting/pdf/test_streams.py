"""No stream ends where a validator could count its bytes wrongly."""

import io

import pikepdf
import pydyf
import pytest

from petitiondesk.typesetting.pdf.streams import (
    has_readable_objects,
    loosen,
    readable_to_the_end,
)


def finished(objects: int) -> bytes:
    """A PDF with a table of so many objects, and nothing else that matters."""
    pdf = pydyf.PDF()
    for _ in range(objects):
        pdf.add_object(pydyf.Dictionary({}))
    pdf.add_page(pydyf.Dictionary({"Type": "/Page", "Parent": pdf.pages.reference}))
    written = io.BytesIO()
    pdf.write(written, version=b"1.7", identifier=b"x", compress=True)
    return written.getvalue()


def last_byte(pdf: bytes) -> bytes:
    return pdf.rpartition(b"\nendstream")[0][-1:]


@pytest.mark.parametrize("last", [b"\r", b"\n"])
def test_the_table_of_objects_ends_in_no_line_end(last: bytes) -> None:
    fault = next(pdf for n in range(2000) if last_byte(pdf := finished(n)) == last)
    mended = readable_to_the_end(fault)
    assert last_byte(mended) not in {b"\r", b"\n"}
    start = int(mended.rpartition(b"startxref\n")[2].split()[0])
    assert b" 0 obj\n<</Type /XRef" in mended[start : start + 30]
    assert len(pikepdf.open(io.BytesIO(mended)).objects) == len(
        pikepdf.open(io.BytesIO(fault)).objects
    )


def test_a_table_that_ends_well_stays_as_it_is() -> None:
    assert readable_to_the_end(finished(3)) == finished(3)


def with_spaces(pdf: pydyf.PDF, spaces: int) -> bytes:
    loosen(pdf, spaces)
    written = io.BytesIO()
    pdf.write(written, version=b"1.7", identifier=b"x", compress=True)
    return written.getvalue()


def test_objects_that_are_packed_to_a_line_end_are_packed_anew() -> None:
    fault = next(n for n in range(2000) if not has_readable_objects(finished(n)))
    pdf = pydyf.PDF()
    for _ in range(fault):
        pdf.add_object(pydyf.Dictionary({}))
    pdf.add_page(pydyf.Dictionary({"Type": "/Page", "Parent": pdf.pages.reference}))
    mended = with_spaces(pdf, 1)
    assert has_readable_objects(mended)
    assert pikepdf.open(io.BytesIO(mended)).Root.Type == "/Catalog"


def test_what_no_space_was_added_to_stays_as_it_is() -> None:
    pdf = pydyf.PDF()
    pdf.add_page(pydyf.Dictionary({"Type": "/Page", "Parent": pdf.pages.reference}))
    assert with_spaces(pdf, 0) == finished(0)
