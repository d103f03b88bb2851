"""The signature grid: a table of two columns whose rows never break across pages.

It lays out, it does not tabulate: no row heads the others, so none is marked as a heading row
(marked, the first signatories would be printed again on every page). It is described instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import Run, SignatureEntry, SignatureGrid
from petitiondesk.typesetting.docx.faces import Kind
from petitiondesk.typesetting.docx.paragraphs import ParagraphWriter, only_language
from petitiondesk.typesetting.docx.runs import RunWriter
from petitiondesk.typesetting.docx.styles import (
    SIGNATORY_COUNTRY,
    SIGNATORY_NAME,
    SIGNATORY_REPRESENTATIVE,
    SIGNATORY_TITLE,
    SIGNATURE_GRID,
)
from petitiondesk.typesetting.docx.template import WordTemplate
from petitiondesk.typesetting.docx.xml import w

COLUMNS: Final = 2


def signature_grid(
    grid: SignatureGrid,
    runs: RunWriter,
    paragraphs: ParagraphWriter,
    template: WordTemplate,
) -> Element:
    """Return the table; its outer margins stand out of the text, so that names align with it."""
    margin, kinds = template.styles.grid_margin, template.styles.kinds
    width = (template.text_width + 2 * margin) // COLUMNS
    table = w(
        "tbl",
        _properties(grid, paragraphs, width * COLUMNS, -margin),
        w("tblGrid", *(w("gridCol", w=width) for _ in range(COLUMNS))),
    )
    for start in range(0, len(grid.entries), COLUMNS):
        cells = [
            _cell(width, _entry(entry, runs, paragraphs, kinds))
            for entry in grid.entries[start : start + COLUMNS]
        ]
        while len(cells) < COLUMNS:  # the last row may have a place to spare
            cells.append(_cell(width, [paragraphs.paragraph(SIGNATORY_COUNTRY, ())]))
        table.append(w("tr", w("trPr", w("cantSplit")), *cells))
    return table


def _properties(
    grid: SignatureGrid, paragraphs: ParagraphWriter, width: int, indent: int
) -> Element:
    # In the order of ECMA-376-1 section 17.4.59.
    properties = w("tblPr", w("tblStyle", val=SIGNATURE_GRID))
    if paragraphs.right_to_left:
        properties.append(w("bidiVisual"))
    properties.extend(
        (
            w("tblW", w=width, type="dxa"),
            w("tblInd", w=indent, type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblLook", val="0000", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0),
            w("tblCaption", val=grid.caption),
            w("tblDescription", val=grid.caption),
        )
    )
    return properties


def _cell(width: int, content: Iterable[Element]) -> Element:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), *content)


def _entry(
    entry: SignatureEntry,
    runs: RunWriter,
    paragraphs: ParagraphWriter,
    kinds: Mapping[str, Kind],
) -> Iterator[Element]:
    def line(style: str, content: tuple[Run, ...], source: str = "") -> Element:
        inlines = runs.inlines(content, kinds[style])
        return paragraphs.paragraph(style, inlines, source, language=only_language(content))

    yield line(SIGNATORY_NAME, entry.name, entry.source)
    lines = (
        (SIGNATORY_REPRESENTATIVE, entry.representative),
        (SIGNATORY_TITLE, entry.title),
        (SIGNATORY_COUNTRY, entry.country),
    )
    for style, content in lines:
        if content:
            yield line(style, content)
