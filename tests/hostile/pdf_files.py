"""PDFs that want too much: written by hand, a few lines each."""

import io
import zlib
from collections.abc import Iterator

PAGES = b"<</Type/Pages/Kids[]/Count 0>>"
MIB = 2**20


def catalog(*entries: bytes) -> bytes:
    return b"<</Type/Catalog/Pages 2 0 R%s>>" % b"".join(entries)


def packed(data: bytes, times: int = 1, entries: bytes = b"") -> bytes:
    for _time in range(times):
        data = zlib.compress(data, 9)
    filters = b"/FlateDecode" * times
    head = b"<<%s/Filter[%s]/Length %d>>\nstream\n" % (entries, filters, len(data))
    return head + data + b"\nendstream"


def pdf(*objects: bytes, prev: bool = False) -> bytes:
    """Number objects from 1, and write the table that finds them."""
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(b"%010d 00000 n \n" % out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, each))
    start, size = out.tell(), len(objects) + 1
    before = b"/Prev %d" % start if prev else b""
    out.write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, b"".join(places)))
    out.write(b"trailer\n<</Size %d/Root 1 0 R/ID[<00><00>]%s>>\n" % (size, before))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def attached(content: bytes) -> bytes:
    listed = b"/Names<</EmbeddedFiles<</Names[(a)3 0 R]>>>>/AF[3 0 R]"
    specification = b"<</Type/Filespec/F(a)/UF(a)/EF<</F 4 0 R/UF 4 0 R>>>>"
    return pdf(catalog(listed), PAGES, specification, content)


def form(content: bytes, *more: bytes) -> bytes:
    return pdf(catalog(b"/AcroForm 3 0 R"), PAGES, content, *more)


def fields(*fields: bytes) -> bytes:
    numbers = b" ".join(b"%d 0 R" % number for number in range(4, 4 + len(fields)))
    return form(b"<</Fields[%s]>>" % numbers, *fields)


def greedy_files() -> Iterator[tuple[str, bytes]]:
    """Yield files by what they want their reader to do."""
    zeros = bytes(64 * MIB)
    yield "unpack much", attached(packed(zeros))
    yield "unpack twice", attached(packed(zeros, times=2))
    yield "hold many objects", pdf(catalog(), PAGES, *(b"null" for _ in range(40_000)))
    yield "go deep", form(b"[" * 100_000)
    yield "go round in fields", fields(b"<</T(a)/FT/Sig/Kids[5 0 R]>>", b"<</T(b)/Kids[4 0 R]>>")
    yield "go round in references", form(b"4 0 R", b"3 0 R")
    listed = b"/Names<</EmbeddedFiles 3 0 R>>"
    yield "go round in names", pdf(catalog(listed), PAGES, b"<</Kids[3 0 R 3 0 R 3 0 R]>>")
    yield "go round in lengths", attached(b"<</Length 4 0 R>>\nstream\nx\nendstream")
    yield "go round in revisions", pdf(catalog(), PAGES, prev=True)
    yield "look at many fields", fields(*(b"<</FT/Sig/T(a%d)>>" % n for n in range(5_000)))
    yield "read a long text", form(b"(" * 2 * MIB + b")" * 2 * MIB)
    yield "read a long number", form(b"<" + b"00" * 4 * MIB + b">")
    yield "read a long name", form(b"/" + b"a" * 4 * MIB)
    yield "read many remarks", form(b"%x\n" * MIB + b"<<>>")
    yield "read nothing for long", form(b" " * 4 * MIB + b"<<>>")
    yield "hold a large file", b"%PDF-1.7\n" + bytes(33 * MIB)
    yield "look for the end", b"%PDF-1.7\n" + b"%%EOF\n" * 2 * MIB
