"""What a finished page tells, however it is laid out: to compare pages that two builds have set.

Lines and pages may break elsewhere, so white space counts for nothing, and notes, which stand at
the foot of whatever page they are called on, are read for themselves. So is what stands in margins,
page by page; there numbers of pages and running heads do not count. The order of all else does; of
what a PDF holds from right to left, as far as `reading_order` tells. Nothing may hide what is told,
or show anything beside it; how it looks otherwise is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # has no types

from petitiondesk.opc.core_properties import CORE_PART
from petitiondesk.opc.package import read_package
from petitiondesk.opc.relationships import read_relationships
from petitiondesk.opc.xml import Element, parse
from petitiondesk.typesetting.messages import FileKind
from petitiondesk.typesetting.telling.docx_looks import looks_in_word
from petitiondesk.typesetting.telling.docx_package import DOCUMENT, NOTES, NUMBERING
from petitiondesk.typesetting.telling.docx_words import bare, words_in_word
from petitiondesk.typesetting.telling.pdf_links import linked_words
from petitiondesk.typesetting.telling.pdf_looks import looks
from petitiondesk.typesetting.telling.pdf_margins import margins
from petitiondesk.typesetting.telling.pdf_marks import marks
from petitiondesk.typesetting.telling.reading_order import in_reading_order
from petitiondesk.typesetting.telling.shown_pictures import pictures_in_pdf, pictures_in_word
from petitiondesk.typesetting.telling.tagged_text import tagged_text

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DESCRIBED = ("descr", "alt", "title", "string", f"{_WORD}instr")
_TEXTS: Final = re.compile(r"word/(document|footnotes|numbering|header\d*|footer\d*)\.xml")
_TABLE = frozenset({f"{_WORD}tblCaption", f"{_WORD}tblDescription"})


def told_text(kind: FileKind, data: bytes) -> tuple[str, ...]:
    """Return what a page tells; `tells_the_same` compares it with what another layout tells.

    Args:
        kind: what kind of file it is.
        data: the file.

    Raises:
        ValueError: it cannot be read.
    """
    return tuple(_of_pdf(data) if kind == "pdf" else _of_docx(data))


def _set_of(texts: Iterable[str]) -> str:
    return "\n".join(sorted({found for text in texts if (found := bare(text))}))


def _of_pdf(data: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        text = tagged_text(document)
        yield in_reading_order(text.body)
        yield in_reading_order(text.notes)
        yield _set_of(margins(text))
        yield _set_of(document.get_metadata_dict().values())
        yield _set_of(entry.get_title() for entry in document.get_toc())
        yield _set_of(marks(document))
        yield _set_of(linked_words(document))
        yield _set_of(looks(document))
        yield "\n".join(pictures_in_pdf(document))
    finally:
        document.close()


def _of_docx(data: bytes) -> Iterator[str]:
    parts = read_package(data)
    written = {name: parse(part) for name, part in parts.items() if _is_text(name)}
    for part in (DOCUMENT, NOTES, NUMBERING):
        yield _words(parts, part, written.get(part))
    margins = sorted(written.keys() - {DOCUMENT, NOTES, NUMBERING})
    yield "\n".join(f"{part}{_words(parts, part, written[part])}" for part in margins)
    yield _set_of(parse(parts[CORE_PART]).itertext())
    yield _set_of(text for root in written.values() for text in _described(root))
    yield _set_of(_addresses(parts))
    yield _set_of(looks_in_word(parts))
    if DOCUMENT in written:
        yield "\n".join(pictures_in_word(parts, written[DOCUMENT]))


def _is_text(name: str) -> bool:
    return _TEXTS.fullmatch(name) is not None


def _words(parts: Mapping[str, bytes], part: str, root: Element | None) -> str:
    leads = {each.id: each.target for each in read_relationships(parts, part)}
    return words_in_word(root, leads)


def _described(root: Element) -> Iterator[str]:
    for each in root.iter("*"):
        yield from (each.get(name, "") for name in _DESCRIBED)
        if each.tag in _TABLE:
            yield each.get(f"{_WORD}val", "")


def _addresses(parts: dict[str, bytes]) -> Iterator[str]:
    """Yield where links lead, and whatever else lies outside of the file."""
    for name, part in parts.items():
        if name.endswith(".rels"):
            for each in parse(part).iter(_RELATIONSHIP):
                if each.get("TargetMode") == "External":
                    yield f"{each.get('Type')} {each.get('Target')}"
