"""Runs: pieces of text in one style, one script and one language, as Word wants them told apart.

docxtpl's own rich text cannot name an East Asian or a complex-script language and writes children
in an order Word does not accept. Order of properties: ECMA-376-1 section 17.3.2.28.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import Inline, NoteMark, Run
from petitiondesk.typesetting.docx.faces import Faces, Kind
from petitiondesk.typesetting.docx.links import Links
from petitiondesk.typesetting.docx.note_calls import NoteCalls
from petitiondesk.typesetting.docx.scripts import (
    Piece,
    ScriptKind,
    is_right_to_left,
    pieces,
    script_kind,
    tag,
)
from petitiondesk.typesetting.docx.styles import HYPERLINK
from petitiondesk.typesetting.docx.xml import name, text, w

_ADDRESSES: Final = ("https:", "mailto:")
_WESTERN: Final = "en"
"""The language of what is neither East Asian nor complex in such a run: digits and points."""

_SPELLED: Final = str.maketrans({'"': "%22", "<": "%3C", "\\": "%5C"})
"""What no address may hold (RFC 3986), and fields and LibreOffice read as something else."""

_RELATIONSHIP_ID: Final = name("r:id")


class RunWriter:
    """Writes the runs of one part (the text, the notes, a header): links belong to a part."""

    def __init__(self, faces: Faces, links: Links, calls: NoteCalls | None = None) -> None:
        """Write for a page set in these faces.

        Args:
            faces: the typefaces of the page.
            links: gathers the addresses of the part.
            calls: knows the notes that the part may call; only the text calls notes.
        """
        self._faces = faces
        self._links = links
        self._calls = calls or NoteCalls(())

    def inlines(self, inlines: Iterable[Inline], kind: Kind) -> Iterator[Element]:
        """Yield what stands in a paragraph whose style has this kind of typeface."""
        for inline in inlines:
            if isinstance(inline, NoteMark):
                yield from self._calls.call(inline.number)
            elif inline.link.startswith(_ADDRESSES):
                yield from self._link(inline, kind)
            else:
                yield from self.run(inline, kind)

    def _link(self, run: Run, kind: Kind) -> Iterator[Element]:
        """Yield a link: a relationship, or, where its address holds an ``&``, a field.

        LibreOffice (7.4) reads an ``&`` in a relationship and forgets to escape it when it checks
        a signature: it would call every signature of the document invalid. In a field it is part of
        the text, which is signed byte by byte.
        """
        address = run.link.translate(_SPELLED)
        shown = self.run(run, kind, HYPERLINK)
        if "&" in address:
            yield from self._field(f'HYPERLINK "{address}"', shown, kind)
            return
        link = w("hyperlink", *shown, history=1)
        link.set(_RELATIONSHIP_ID, self._links.id_of(address))
        yield link

    def run(self, run: Run, kind: Kind, style: str = "") -> Iterator[Element]:
        """Yield one Word run for each script in ``run``."""
        for piece in pieces(run.text, run.language or self._faces.language):
            properties = self._properties(run, piece.language, kind, style)
            yield w("r", properties, *_content(piece))

    def plain(self, content: str, kind: Kind) -> Iterator[Element]:
        """Yield runs of the page's language without any style."""
        return self.run(Run(content), kind)

    def field(self, instruction: str, shown: str, kind: Kind) -> Iterator[Element]:
        """Yield a field that Word computes; ``shown`` stands there until it has."""
        return self._field(instruction, self.plain(shown, kind), kind)

    def _field(self, instruction: str, shown: Iterable[Element], kind: Kind) -> Iterator[Element]:
        instructed = w("instrText")
        instructed.text = f" {instruction} "
        yield self._mark(w("fldChar", fldCharType="begin"), kind)
        yield self._mark(instructed, kind)
        yield self._mark(w("fldChar", fldCharType="separate"), kind)
        yield from shown
        yield self._mark(w("fldChar", fldCharType="end"), kind)

    def _mark(self, content: Element, kind: Kind) -> Element:
        return w("r", self._properties(Run(""), self._faces.language, kind, ""), content)

    def _properties(self, run: Run, language: str, kind: Kind, style: str) -> Element:
        properties = w("rPr")
        if style:
            properties.append(w("rStyle", val=style))
        if (fonts := self._foreign_fonts(language, kind)) is not None:
            properties.append(fonts)
        # Where a script has no italics, slanting would only deform it: emphasis is bold there.
        slanted = script_kind(language) is ScriptKind.ALPHABETIC
        if run.strong or (run.emphasis and not slanted):
            properties.extend((w("b"), w("bCs")))
        if run.emphasis and slanted:
            properties.extend((w("i"), w("iCs")))
        if is_right_to_left(language):
            properties.append(w("rtl"))
        elif script_kind(language) is ScriptKind.COMPLEX:
            properties.append(w("cs"))
        properties.append(_language(language))
        return properties

    def _foreign_fonts(self, language: str, kind: Kind) -> Element | None:
        """Return the fonts where the page's own styles do not hold them."""
        if script_kind(language) is ScriptKind.ALPHABETIC:
            return None
        if language != self._faces.language:
            return w("rFonts", **_hint(language), **self._faces.slots(kind, language).attributes())
        return w("rFonts", **_hint(language)) if _hint(language) else None


def _hint(language: str) -> dict[str, str]:
    # Chinese shares its quotation marks with the West; the hint makes them full-width.
    return {"hint": "eastAsia"} if language == "zh" else {}


def _language(language: str) -> Element:
    kind = script_kind(language)
    if kind is ScriptKind.COMPLEX:
        return w("lang", bidi=tag(language))
    if kind is ScriptKind.EAST_ASIAN:
        # Digits among them are Latin to readers, and a Korean reader may break those anywhere.
        return w("lang", val=tag(_WESTERN), eastAsia=tag(language))
    return w("lang", val=tag(language))


def _content(piece: Piece) -> Iterator[Element]:
    for number, line in enumerate(piece.text.split("\n")):
        if number:
            yield w("br")
        for column, cell in enumerate(line.split("\t")):
            if column:
                yield w("tab")
            if cell:
                yield text(cell)
