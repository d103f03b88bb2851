"""All words in a finished file, as whoever gets it could read them: text, metadata, names inside.

The files are our own, so this is no place for limits; it reads them anew, as they will be handed
over, and not what they were made from.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]  # has no types

from petitiondesk.opc.xml import parse
from petitiondesk.typesetting.marks_of_pdf import marks
from petitiondesk.typesetting.messages import FileKind

_XMP = re.compile(rb"<rdf:RDF.*?</rdf:RDF>", re.DOTALL)
_WORDY = re.compile(r"[^\W\d_]{2}")
_PARAGRAPH = re.compile(r"}(p|br|tab|title|tc)$")


def finished_words(kind: FileKind, data: bytes) -> tuple[str, ...]:
    """Return the texts of a file, each once: pages or paragraphs, metadata, attributes, names.

    Addresses that links lead to and descriptions of pictures are among them.
    """
    found = _of_pdf(data) if kind == "pdf" else _of_docx(data)
    return tuple(dict.fromkeys(text for text in found if _WORDY.search(text)))


def _of_pdf(data: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        yield from document.get_metadata_dict().values()
        yield from (entry.get_title() for entry in document.get_toc())
        yield from (page.get_textpage().get_text_range() for page in document)
        yield from marks(document)
    finally:
        document.close()
    for packet in _XMP.findall(data):
        yield from _of_xml(packet)


def _of_docx(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield package.comment.decode(errors="replace")
        for entry in package.infolist():
            yield entry.filename
            if entry.filename.endswith((".xml", ".rels")):
                yield from _of_xml(package.read(entry))


def _of_xml(data: bytes) -> Iterator[str]:
    """Yield what stands in a document, a paragraph a line, and the values of its attributes."""
    said: list[str] = []
    for element in parse(data).iter():
        said.append("\n" if _PARAGRAPH.search(str(element.tag)) else "")
        said.append(element.text or "")  # no text stands between elements in what we write
        yield from (str(value) for value in element.attrib.values())
    yield "".join(said)
