"""Reading a Word document back, the way a reader sees it: counted labels included."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"


def parts_of(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes | None]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if content is not None:
                archive.writestr(name, content)
    return written.getvalue()


def changed(docx: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part run through a function."""
    parts = parts_of(docx)
    assert change(parts[part]) != parts[part]
    return packed({**parts, part: change(parts[part])})


def xml(docx: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts_of(docx)[part])


def document_text(docx: bytes) -> str:
    """All words of the text and then of the notes, with the labels that Word counts."""
    parts = parts_of(docx)
    formats = _formats(parts.get("word/numbering.xml", b"<none/>"))
    counted: Counter[str] = Counter()
    said = ""
    for paragraph in etree.fromstring(parts["word/document.xml"]).iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            said += _label(formats, counted, number.get(f"{W}val"))
        said += plain(paragraph)
    notes = etree.fromstring(parts.get("word/footnotes.xml", b"<none/>"))
    return said + "".join(plain(note) for note in notes)


def plain(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def _formats(numbering: bytes) -> dict[str, tuple[str, str, int]]:
    found = {}
    for number, abstract in enumerate(etree.fromstring(numbering).iter(f"{W}abstractNum"), 1):
        level = abstract.findall(f"{W}lvl")[-1]
        form, shown, start = (
            level.find(f"{W}{local}").get(f"{W}val") for local in ("numFmt", "lvlText", "start")
        )
        found[str(number)] = (form, shown.replace(f"%{len(abstract) - 1}", "%1"), int(start))
    return found


def _label(formats: dict[str, tuple[str, str, int]], counted: Counter[str], number: str) -> str:
    form, shown, start = formats[number]
    value = start + counted[number]
    counted[number] += 1
    if form == "bullet":
        return ""
    return shown.replace("%1", chr(96 + value) if form == "lowerLetter" else str(value))
