"""All words in a finished file, as whoever gets it could read them: text, metadata, names inside.

The files are our own, so this is no place for limits; it reads them anew, as they will be handed
over, and not what they were made from.
"""

from __future__ import annotations

import base64
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress

import msgspec
import pypdfium2  # type: ignore[import-untyped]  # has no types

from petitiondesk.opc.xml import Element, parse
from petitiondesk.typesetting.messages import FileKind
from petitiondesk.typesetting.telling.pdf_marks import marks

_XMP = re.compile(rb"<rdf:RDF.*?</rdf:RDF>", re.DOTALL)
_WORDY = re.compile(r"[^\W\d_]{2}")
_ATTACHMENT = "{urn:petitiondesk:attachment}attachment"
"""What a Word document holds a file in, in base64."""
_PARAGRAPHS = frozenset({"br", "p", "tab", "tc", "title"})
"""Elements that part what stands before them from what follows, in all that is written here."""


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
        pages = tuple(document)
        yield from (page.get_textpage().get_text_range() for page in pages)
        yield from marks(document, pages)
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
    root = parse(data)
    said: list[str] = []
    for element in root.iter():
        said.append("\n" if str(element.tag).rpartition("}")[2] in _PARAGRAPHS else "")
        if element.tag != _ATTACHMENT:
            said.append(element.text or "")  # no text stands between elements in what we write
        yield from map(str, element.attrib.values())
    yield "".join(said)
    yield from (word for each in root.iter(_ATTACHMENT) for word in _of_attachment(each))


def _of_attachment(element: Element) -> Iterator[str]:
    """Yield what a file inside tells: each text of JSON by itself, and any other text whole.

    A signature is neither; who signed is read from it where the export is searched.
    """
    data = base64.b64decode(element.text or "")
    try:
        yield from _strings(msgspec.json.decode(data))
    except msgspec.DecodeError:
        with suppress(UnicodeDecodeError):
            yield data.decode()


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, member in value.items():
            yield name
            yield from _strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from _strings(member)
