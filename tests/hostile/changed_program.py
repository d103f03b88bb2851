"""A program that signs as ours does, and puts in its files what whoever changed it likes."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from petitiondesk.signing.pdf import sign_pdf, signing
from petitiondesk.signing.pdf.pyhanko_adaptations import Addition

Writer = IncrementalPdfFileWriter
Change = Callable[[Writer], object]


def appended(pdf: bytes, change: Change) -> bytes:
    """Add a revision."""
    writer, output = Writer(io.BytesIO(pdf)), io.BytesIO()
    change(writer)
    writer.write(output)
    return output.getvalue()


def signed_together(pdf: bytes, key, order, change: Change) -> bytes:
    """Sign, and change something in the same revision, the signature or its stamp too."""

    class Changed(Addition):
        def write(self, stream) -> None:
            change(self)
            super().write(stream)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(signing, "Addition", Changed)
        return sign_pdf(pdf, key, order)


def redrawn(stamp: bytes, redraw: Callable[[bytes], bytes]) -> bytes:
    """Draw something else on the page of a stamp."""
    with pikepdf.open(io.BytesIO(stamp)) as pdf:
        page = pdf.pages[0]
        drawn = redraw(page.Contents.read_bytes())
        page.Contents = pdf.make_stream(drawn)
        written = io.BytesIO()
        pdf.save(written)
    return written.getvalue()
