"""What the worker does, one request at a time: it composes, lays out, writes, and shows pages.

Importing this module loads Pango, which reads its font configuration as it is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

from weasyprint.text.ffi import pango  # type: ignore[import-untyped]  # has no types

from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.build import read_build
from petitiondesk.typesetting.composer import Composer
from petitiondesk.typesetting.docx.writer import warm_docx, write_docx
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.fonts import character_set, read_families
from petitiondesk.typesetting.glyphs import missing_glyphs
from petitiondesk.typesetting.law_desk import LawDesk
from petitiondesk.typesetting.layouts import STAMP, read_layouts, read_sheets, read_stamp
from petitiondesk.typesetting.manuscript import Attachment, Manuscript, StampOrder
from petitiondesk.typesetting.messages import (
    BuildNamed,
    BuildRequest,
    DocxMade,
    DocxRequest,
    GlyphsFound,
    GlyphsRequest,
    LawChecked,
    LawRequest,
    MissingGlyph,
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
    ShowsRequest,
    ShowsTold,
    StampMade,
    StampRequest,
    View,
    WordsRead,
    WordsRequest,
)
from petitiondesk.typesetting.one_sheet import longest_that_fits
from petitiondesk.typesetting.pdf.engine import ENGINE, PdfEngine, SetPages
from petitiondesk.typesetting.pdf.raster import raster
from petitiondesk.typesetting.pictures import safe_picture
from petitiondesk.typesetting.stamp_picture import stamp_picture
from petitiondesk.typesetting.telling.finished_words import finished_words
from petitiondesk.typesetting.telling.stamp_drawings import draws_the_same
from petitiondesk.typesetting.telling.stamp_pixels import same_pixels
from petitiondesk.typesetting.telling.told_text import told_text
from petitiondesk.typesetting.warm_up import warm_up_stamp, warm_up_tree

FONTS = "fonts"
WORD_TEMPLATE = "letter.docx"

Told: TypeAlias = (
    StampRequest | ShowsRequest | PictureRequest | LawRequest | WordsRequest | BuildRequest
)
"""What takes no letter's page to answer."""
_SCREEN = View(0, 1.0)

STAMPS_KEPT: Final = 16
"""What was signed is judged at once: its stamps are set once for both."""


class Workshop:
    """Holds everything that work needs in memory, and the pages that were laid out last."""

    def __init__(self, templates: Path, assets: Path, composer: Composer, law: LawDesk) -> None:
        """Read layouts and typefaces.

        Args:
            templates: the folder with `layouts` and `stamp`.
            assets: the folder with `fonts` and `law`.
            composer: makes the page trees of manuscripts.
            law: checks letters.
        """
        fonts = assets / FONTS
        self._law = law
        self._composer = composer
        self._build = read_build(templates, assets, pango.pango_version())
        self._newer_law: Mapping[str, bytes] = {}
        self._families = read_families(fonts)
        letters = read_layouts(templates)
        self._letter_layouts = tuple(letters)
        self._layouts = letters | read_sheets(templates)
        self._shapes = character_set(self._families, fonts)
        set_in = self._layouts | {STAMP: read_stamp(templates)}
        self._engine = PdfEngine(set_in, self._families)
        self._pages: SetPages | None = None
        self._shown: dict[int, bytes] = {}
        self._stamped = lru_cache(STAMPS_KEPT)(self._stamp)

    def warm_up(self) -> None:
        """Use every typeface, language and library once, so that no later page opens a file."""
        self._composer.warm_up()
        self.stamp(warm_up_stamp())
        for layout in self._layouts.values():
            if WORD_TEMPLATE in layout.documents:
                warm_docx(layout.documents[WORD_TEMPLATE])
        for name in self._letter_layouts:
            tree = warm_up_tree(name)
            self.preview((tree,), _SCREEN)
            self.pdf((tree,))
            self.docx(tree)
        self._pages, self._shown = None, {}

    def take_law(self, newer: Mapping[str, bytes]) -> None:
        """Work with these files of the law from now on, and else with those that were read."""
        self._newer_law = newer
        self._composer.take_law(newer)
        self._law.take(newer)

    def answer(self, request: Request) -> Response:
        """Do what is asked.

        Raises:
            PetitionDeskError: where it cannot be done.
        """
        answer: Response
        match request:
            case PreviewRequest():
                answer = Previewed(self.preview(self._lengths(request), request.view))
            case RasterRequest():
                answer = Rastered(self._raster(request.view))
            case PdfRequest():
                files = request.manuscript.attachments
                answer = PdfMade(self.pdf(self._lengths(request), files))
            case DocxRequest():
                answer = DocxMade(self._docx_of(request.manuscript))
            case GlyphsRequest():
                answer = GlyphsFound(self._missing(self._composer.compose(request.manuscript)))
            case _:
                answer = self._told(request)
        return answer

    def _told(self, request: Told) -> Response:
        """Do what takes no letter's page."""
        match request:
            case StampRequest():
                return StampMade(self._stamped(request.order))
            case ShowsRequest():
                return ShowsTold(self._shows(request))
            case PictureRequest():
                return PictureMade(safe_picture(request.untrusted).data)
            case LawRequest():
                return LawChecked(self._law.findings(request.letter, request.today))
            case WordsRequest():
                read = told_text if request.told else finished_words
                return WordsRead(read(request.kind, request.data))
            case BuildRequest():
                return BuildNamed(self._build.name(self._newer_law))

    def preview(self, lengths: Sequence[PageTree], view: View) -> Preview:
        """Lay a page tree out, keep it, and show a page of it."""
        self._pages, self._shown = None, {}
        tree, pages = longest_that_fits(lengths, self._engine.lay_out)
        self._pages = pages
        missing, words = self._missing(tree), plain_text(tree)
        return Preview(pages.sizes, self._raster(view), pages.boxes(), missing, words)

    def _lengths(self, request: PreviewRequest | PdfRequest) -> tuple[PageTree, ...]:
        return self._composer.lengths(request.manuscript)

    def _raster(self, view: View) -> Pixels:
        if self._pages is None:
            raise TypesettingFailedError(engine=ENGINE)
        number = min(max(view.page, 0), len(self._pages.sizes) - 1)
        if number not in self._shown:
            self._shown[number] = self._pages.page_pdf(number)
        return raster(self._shown[number], number, view.scale)

    def pdf(self, lengths: Sequence[PageTree], attachments: tuple[Attachment, ...] = ()) -> PdfFile:
        """Make the final PDF of a page tree: of several lengths, of the longest that fits."""
        _, pages = longest_that_fits(lengths, self._engine.lay_out)
        return PdfFile(pages.pdf(attachments), len(pages.sizes))

    def stamp(self, tree: PageTree) -> bytes:
        """Make a PDF of the one page of a stamp."""
        return self._engine.lay_out(tree).stamp_pdf()

    def _stamp(self, order: StampOrder) -> bytes:
        made = self.stamp(self._composer.compose_stamp(order))
        return stamp_picture(made, struck=order.struck) if order.pixels else made

    def _shows(self, request: ShowsRequest) -> bool:
        order, untrusted = request.order, request.untrusted
        if order.pixels:
            ours = self._stamped(order)
        else:
            ours = self._engine.lay_out(self._composer.compose_stamp(order)).stamp_drawing()
        if request.exactly or untrusted == ours:
            return untrusted == ours
        if order.pixels:
            return same_pixels(untrusted, ours, struck=order.struck)
        return draws_the_same(untrusted, ours)

    def _docx_of(self, manuscript: Manuscript) -> bytes:
        return self.docx(self._composer.compose(manuscript), manuscript.attachments)

    def docx(self, tree: PageTree, attachments: tuple[Attachment, ...] = ()) -> bytes:
        """Make the Word document of a page tree."""
        layout = self._layouts.get(tree.layout)
        if layout is None or WORD_TEMPLATE not in layout.documents:
            raise TypesettingFailedError(engine="docx")
        files = {attachment.name: attachment.data for attachment in attachments}
        return write_docx(tree, layout.documents[WORD_TEMPLATE], self._families.languages, files)

    def _missing(self, tree: PageTree) -> tuple[MissingGlyph, ...]:
        return missing_glyphs(tree, self._shapes)
