"""From a page tree to pages, and from pages to a PDF that is archival and accessible.

PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one file. The same tree gives the same bytes,
whoever sets it, wherever and whenever.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from typing import Any, TypeAlias

import pydyf  # type: ignore[import-untyped]  # has no types
from weasyprint import CSS, HTML  # type: ignore[import-untyped]  # has no types
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]  # has no types

from petitiondesk.page.tree import PageTree, Picture
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.fonts import Families
from petitiondesk.typesetting.geometry import BlockBox, PageSize
from petitiondesk.typesetting.layouts import Layout
from petitiondesk.typesetting.manuscript import Attachment
from petitiondesk.typesetting.pdf.attachments import attach
from petitiondesk.typesetting.pdf.block_boxes import block_boxes, page_sizes
from petitiondesk.typesetting.pdf.fetcher import SCHEME, ForbiddenAddressError, LockedFetcher
from petitiondesk.typesetting.pdf.font_styles import font_style_sheet, margin_style
from petitiondesk.typesetting.pdf.html_page import html_page
from petitiondesk.typesetting.pdf.last_page import ends_nearly_empty
from petitiondesk.typesetting.pdf.signature_fields import SEAL_STYLE, make_signature_fields
from petitiondesk.typesetting.pdf.streams import (
    compress_streams,
    drawing_of,
    has_readable_objects,
    loosen,
    readable_to_the_end,
)
from petitiondesk.typesetting.pdf.weasyprint_adaptations import adapt_weasyprint, set_metadata
from petitiondesk.typesetting.pictures import safe_picture

ENGINE = "pdf"
VARIANT = "pdf/a-3a"
_COLOURS = "srgb"
_PICTURES = "img{image-rendering:crisp-edges}"
"""Readers may not smooth pictures (ISO 19005-3, 6.2.8.1)."""

Document: TypeAlias = Any
Pdf: TypeAlias = Any
StyleSheet: TypeAlias = Any
"""Of WeasyPrint and pydyf, which have no types."""
_CACHED_PICTURES = 8


class _ColourProfile:
    """The colours that PDF/A wants a file to name: sRGB (IEC 61966-2-1), as the ICC describes it.

    Stands in for WeasyPrint's own class, which writes the profile anew each time, and not the same.
    """

    name = "sRGB2014"
    components = ("r", "g", "b")

    def __init__(self) -> None:
        self.content = (files("weasyprint.pdf") / "sRGB2014.icc").read_bytes()
        self.pdf_reference: bytes | None = None


class SetPages:
    """A page tree that has been laid out."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def sizes(self) -> tuple[PageSize, ...]:
        """The size of each page."""
        return page_sizes(self._document.pages)

    def boxes(self) -> tuple[BlockBox, ...]:
        """Return where each block stands."""
        return block_boxes(self._document.pages)

    def pdf(self, attachments: Collection[Attachment] = ()) -> bytes:
        """Return the finished file.

        Raises:
            TypesettingFailedError: where two attachments have one name, or one has a bad name.
        """
        set_metadata(self._document)
        made = (self._made(attachments, spaces) for spaces in itertools.count())
        return readable_to_the_end(next(filter(has_readable_objects, made)))

    def _made(self, attachments: Collection[Attachment], spaces: int) -> bytes:
        """Write the file, with so many spaces more among its objects than it needs."""

        def finish(_document: Document, pdf: Pdf) -> None:
            make_signature_fields(pdf)
            attach(pdf, attachments)
            loosen(pdf, spaces)
            _finish(pdf)

        # An output intent other than "srgb": for that one WeasyPrint reads the profile from disk.
        written = self._document.write_pdf(
            pdf_variant=VARIANT, output_intent="ours", finisher=finish
        )
        return bytes(written)

    def stamp_pdf(self) -> bytes:
        """Return a single page that another file can take in: in PDF/A's colours, not tagged.

        Raises:
            TypesettingFailedError: where it takes more than one page.
        """
        if len(self._document.pages) != 1:
            raise TypesettingFailedError(engine=ENGINE)

        def finish(_document: Document, pdf: Pdf) -> None:
            _finish(pdf)

        return bytes(self._document.write_pdf(pdf_version="1.7", finisher=finish))

    def stamp_drawing(self) -> bytes:
        """Return the content stream of the page of `stamp_pdf` (ISO 32000-1, 7.8.2)."""
        drawn = list[bytes]()

        def finish(_document: Document, pdf: Pdf) -> None:
            compress_streams(pdf)
            drawn.append(drawing_of(pdf))

        self._document.write_pdf(pdf_version="1.7", finisher=finish)
        return b"".join(drawn)

    def page_pdf(self, number: int) -> bytes:
        """Return one page, counted from 0, as a PDF for the screen alone: not tagged, not small."""
        page = self._document.copy([self._document.pages[number]])
        return bytes(page.write_pdf(uncompressed_pdf=True))


class PdfEngine:
    """Sets pages in the layouts it was given. Warm: style sheets and typefaces are read once."""

    def __init__(self, layouts: Mapping[str, Layout], families: Families) -> None:
        adapt_weasyprint()
        self._families = families
        self._typefaces = FontConfiguration()
        shared = font_style_sheet(families) + _PICTURES + SEAL_STYLE
        self._sheets = {
            name: self._sheet(shared + layout.style_sheet) for name, layout in layouts.items()
        }
        self._colours = _ColourProfile()
        self._images: dict[str, Any] = {}

    def lay_out(self, tree: PageTree) -> SetPages:
        """Lay a tree out on pages.

        What would end with a few lines on a page of their own is set tightly, where that helps.

        Raises:
            BadPictureError: for a logo that cannot be printed safely.
            TypesettingFailedError: for a layout that does not exist, or that points outside itself.
        """
        if tree.layout not in self._sheets:
            raise TypesettingFailedError(engine=ENGINE)
        assets, addresses = _assets(tree)
        if len(self._images) > _CACHED_PICTURES:
            self._images.clear()
        document = self._rendered(tree, html_page(tree, addresses), assets)
        if ends_nearly_empty(document.pages):
            tight = self._rendered(tree, html_page(tree, addresses, tight=True), assets)
            document = min(document, tight, key=_page_count)
        return SetPages(document)

    def _rendered(self, tree: PageTree, page: str, assets: Mapping[str, bytes]) -> Document:
        html = HTML(string=page, base_url=SCHEME, url_fetcher=LockedFetcher(assets))
        with _locked():
            return html.render(
                font_config=self._typefaces,
                stylesheets=[self._sheets[tree.layout], self._margins(tree.language)],
                cache=self._images,
                color_profiles={_COLOURS: self._colours},
                output_intent=_COLOURS,
            )

    def _margins(self, language: str) -> StyleSheet:
        return self._sheet(margin_style(self._families, language))

    def _sheet(self, text: str) -> StyleSheet:
        with _locked():
            return CSS(
                string=text,
                font_config=self._typefaces,
                url_fetcher=LockedFetcher({}),
                base_url=SCHEME,
            )


def _page_count(document: Document) -> int:
    return len(document.pages)


@contextmanager
def _locked() -> Iterator[None]:
    """Turn a look outside into an error of ours; what WeasyPrint raises is no `Exception`."""
    try:
        yield
    except ForbiddenAddressError as cause:
        raise TypesettingFailedError(engine=ENGINE) from cause


def _assets(tree: PageTree) -> tuple[dict[str, bytes], dict[str, str]]:
    """Return the tree's pictures made safe: bytes by address, and addresses by source."""
    assets, addresses = {}, {}
    for picture in _pictures(tree):
        safe = safe_picture(picture.untrusted_image).data
        address = SCHEME + hashlib.sha256(safe).hexdigest()
        assets[address] = safe
        addresses[picture.source] = address
    return assets, addresses


def _pictures(tree: PageTree) -> Iterator[Picture]:
    return (node for node in (*tree.letterhead, *tree.nodes) if isinstance(node, Picture))


def _finish(pdf: Pdf) -> None:
    """Take out what names the program, and compress what will be read twice, once."""
    pdf.info = pydyf.Dictionary({"Title": pdf.info["Title"]} if "Title" in pdf.info else {})
    compress_streams(pdf)
