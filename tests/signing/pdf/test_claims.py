"""What a PDF says of itself is told, and nothing more is made of it."""

from types import SimpleNamespace

import pytest
from pyhanko.pdf_utils import generic

from petitiondesk.signing.pdf.claims import claims

CLAIMED = {
    "elements": (
        b"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</x><pdfuaid:part>1</pdfuaid:part>",
        ("PDF/A-3a", "PDF/UA-1"),
    ),
    "attributes": (b"<x pdfaid:part='2' pdfaid:conformance=\"B\"/>", ("PDF/A-2b",)),
    "one alone": (b"<pdfuaid:part> 2 </pdfuaid:part>", ("PDF/UA-2",)),
    "none": (b"<dc:title>pdfaid:part</dc:title>", ()),
    "bytes": (b"\xff\x00" * 99, ()),
}


def a_pdf(**root):
    """A reader of a PDF whose catalogue holds this."""
    return SimpleNamespace(root={f"/{name}": value for name, value in root.items()})


@pytest.mark.parametrize(("metadata", "claimed"), CLAIMED.values(), ids=list(CLAIMED))
def test_what_a_file_claims_is_told(metadata, claimed):
    assert claims(a_pdf(Metadata=generic.StreamObject(stream_data=metadata))) == claimed


def test_a_file_without_metadata_claims_nothing():
    assert claims(a_pdf()) == ()
    assert claims(a_pdf(Metadata=generic.NullObject())) == ()
