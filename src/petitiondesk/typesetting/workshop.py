"""What the worker does, one request at a time: it lays out, writes, and shows pages.

Importing this module loads Pango, which reads its font configuration as it is loaded.
"""

from __future__ import annotations

from pathlib import Path

from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.docx.writer import warm_docx, write_docx
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.fonts import character_set, read_families
from petitiondesk.typesetting.glyphs import MissingGlyph, missing_glyphs
from petitiondesk.typesetting.layouts import read_layouts
from petitiondesk.typesetting.messages import (
    DocxMade,
    DocxRequest,
    GlyphsFound,
    GlyphsRequest,
    PdfFile,
    PdfMade,
    PdfRequest,
    PictureMade,
    PictureRequest,
    Pixels,
    Preview,
    Previewed,
    PreviewRequest,
    Rastered,
    RasterRequest,
    Request,
    Response,
    View,
)
from petitiondesk.typesetting.pdf.engine import ENGINE, PdfEngine, SetPages
from petitiondesk.typesetting.pdf.raster import raster
from petitiondesk.typesetting.pictures import safe_picture
from petitiondesk.typesetting.warm_up import warm_up_tree

WORD_TEMPLATE = "letter.docx"
_SCREEN = View(0, 1.0)


class Workshop:
    """Holds everything that work needs in memory, and the pages that were laid out last."""

    def __init__(self, templates: Path, fonts: Path) -> None:
        """Read layouts and typefaces.

        Args:
            templates: the folder with `layouts`.
            fonts: the folder with `families.json` and the font files.
        """
        self._families = read_families(fonts)
        self._layouts = read_layouts(templates)
        self._shapes = character_set(self._families, fonts)
        self._engine = PdfEngine(self._layouts, self._families)
        self._pages: SetPages | None = None
        self._shown: dict[int, bytes] = {}

    def warm_up(self) -> None:
        """Use every typeface and every library once, so that no later page opens a file."""
        for layout in self._layouts.values():
            tree = warm_up_tree(layout.name)
            self.answer(PreviewRequest(tree, _SCREEN))
            self.answer(PdfRequest(tree))
            if WORD_TEMPLATE in layout.documents:
                warm_docx(layout.documents[WORD_TEMPLATE])
                self.answer(DocxRequest(tree))
        self._pages, self._shown = None, {}

    def answer(self, request: Request) -> Response:
        """Do what is asked.

        Raises:
            TypesettingError: where it cannot be done.
        """
        match request:
            case PreviewRequest():
                return Previewed(self._preview(request.tree, request.view))
            case RasterRequest():
                return Rastered(self._raster(request.view))
            case PdfRequest():
                return PdfMade(self._pdf(request.tree))
            case DocxRequest():
                return DocxMade(self._docx(request.tree))
            case GlyphsRequest():
                return GlyphsFound(self._missing(request.tree))
            case PictureRequest():
                return PictureMade(safe_picture(request.untrusted).data)

    def _preview(self, tree: PageTree, view: View) -> Preview:
        self._pages, self._shown = None, {}
        pages = self._pages = self._engine.lay_out(tree)
        return Preview(pages.sizes, self._raster(view), pages.boxes(), self._missing(tree))

    def _raster(self, view: View) -> Pixels:
        if self._pages is None:
            raise TypesettingFailedError(engine=ENGINE)
        number = min(max(view.page, 0), len(self._pages.sizes) - 1)
        if number not in self._shown:
            self._shown[number] = self._pages.page_pdf(number)
        return raster(self._shown[number], number, view.scale)

    def _pdf(self, tree: PageTree) -> PdfFile:
        pages = self._engine.lay_out(tree)
        return PdfFile(pages.pdf(), len(pages.sizes))

    def _docx(self, tree: PageTree) -> bytes:
        layout = self._layouts.get(tree.layout)
        if layout is None or WORD_TEMPLATE not in layout.documents:
            raise TypesettingFailedError(engine="docx")
        return write_docx(tree, layout.documents[WORD_TEMPLATE], self._families.languages)

    def _missing(self, tree: PageTree) -> tuple[MissingGlyph, ...]:
        return missing_glyphs(tree, self._shapes)
