"""The private functions of WeasyPrint 70.0 that are adapted, one by one, and why.

Each function here takes what WeasyPrint has and returns what stands in its place. A test holds each
of them: it fails when a new version makes the adaptation needless or breaks it.
"""

from __future__ import annotations

import contextlib
import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pydyf  # type: ignore[import-untyped]  # has no types
import weasyprint.draw  # type: ignore[import-untyped]  # has no types
import weasyprint.layout.inline  # type: ignore[import-untyped]  # has no types
import weasyprint.pdf  # type: ignore[import-untyped]  # has no types
import weasyprint.pdf.stream  # type: ignore[import-untyped]  # has no types
import weasyprint.pdf.tags  # type: ignore[import-untyped]  # has no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # has no types
from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]  # has no types
    MarginBox,
)

from petitiondesk.typesetting.pdf.outlines import OutlineCache, draw_outlines
from petitiondesk.typesetting.pdf.xmp import rdf_metadata

Function: TypeAlias = Callable[..., Any]
Box: TypeAlias = Any
Context: TypeAlias = Any
Document: TypeAlias = Any
Element: TypeAlias = Any
FontOf: TypeAlias = Any
Line: TypeAlias = Any
Pdf: TypeAlias = Any
Stream: TypeAlias = Any
Style: TypeAlias = Any
"""Of WeasyPrint and pydyf, which have no types."""

_COMBINING_SCRIPTS = re.compile("[\u0900-\u1cff\ua8e0-\ua8ff\uaa60-\uaa7f]")
"""Scripts in which several glyphs make one character or the other way round, left to right."""

_SHAPES = "__shapes"
"""How WeasyPrint keeps a layout's `--shapes`."""

_ZERO_WIDTH_SPACE = "\u200b"
_NO_BREAK_SPACE = "\xa0"
_UNREADABLE = frozenset({"", "\0", "\ufeff", "\ufffe"})


def adapt_weasyprint() -> None:
    """Put every adaptation in place, once in the life of a process."""
    draw, pdf = weasyprint.draw, weasyprint.pdf
    if hasattr(draw.draw_text, "adapted"):
        return
    draw.draw_stacking_context = margins_as_artifacts(draw.draw_stacking_context)
    draw.draw_text = watermark_as_shapes(draw.draw_text)
    inline = weasyprint.layout.inline
    inline.split_first_line = filling_lines(inline.split_first_line)
    pdf.tags._build_box_tree = described_elements(pdf.tags._build_box_tree)  # noqa: SLF001
    pdf.stream.Stream.marked = with_actual_text(pdf.stream.Stream.marked)
    pdf.build_fonts_dictionary = with_readable_fonts(pdf.build_fonts_dictionary)


def set_metadata(document: Document) -> None:
    """Have a document describe itself in our words.

    WeasyPrint claims one standard a file, names itself and its version, and cannot add to its RDF.
    """
    metadata = document.metadata
    rdf = rdf_metadata(metadata.title or "", metadata.lang or "")
    metadata.generate_rdf_metadata = lambda *_claims: rdf


def margins_as_artifacts(draw_stacking_context: Function) -> Function:
    """Mark page numbers, running heads and the watermark as artifacts (ISO 14289-1, 7.8).

    WeasyPrint marks them as content that no part of the structure holds.
    """

    def draw(stream: Stream, context: Context) -> None:
        if not isinstance(context.box, MarginBox):
            draw_stacking_context(stream, context)
            return
        tags, stream._tags = stream._tags, None  # noqa: SLF001
        stream.shapes_only = context.z_index < 0
        stream.in_artifact = tags is not None
        if stream.in_artifact:
            stream.begin_marked_content("Artifact", pydyf.Dictionary({"Type": "/Pagination"}))
        draw_stacking_context(stream, context)
        if stream.in_artifact:
            stream.end_marked_content()
        stream._tags = tags  # noqa: SLF001
        stream.shapes_only = stream.in_artifact = False

    return draw


def watermark_as_shapes(draw_text: Function) -> Function:
    """Draw what stands in a margin box behind the page (negative `z-index`) as shapes.

    So is every text of a layout that says `--shapes: only`, as that of stamps does.
    """
    cache = OutlineCache()

    def draw(stream: Stream, textbox: Box, *rest: object) -> None:
        if getattr(stream, "shapes_only", False) or textbox.style[_SHAPES]:
            draw_outlines(stream, textbox, cache)
        else:
            draw_text(stream, textbox, *rest)

    draw.adapted = True  # type: ignore[attr-defined]  # marks the process as adapted
    return draw


def filling_lines(split_first_line: Function) -> Function:
    """Let a text fill its line although the space behind its last word no longer fits.

    WeasyPrint would break such a text, as it stands before an emphasised word, after its first word
    and leave the rest of the line empty.
    """

    def split(text: str, style: Style, *rest: object, **options: object) -> Line:
        line = split_first_line(text, style, *rest, **options)
        if not _is_one_word_of(text, line) or style["white_space"] != "normal":
            return line
        bare = split_first_line(text.rstrip(" "), style, *rest, **options)
        layout, length, resume, *metrics = bare
        return line if resume is not None else (layout, length, len(text.encode()), *metrics)

    return split


def _is_one_word_of(text: str, line: Line) -> bool:
    """Tell whether a line holds the first of several words, of a text that ends with a space."""
    resume = line[2]
    if resume is None or not text.endswith(" ") or " " not in text.rstrip(" "):
        return False
    return b" " not in text.encode()[:resume].rstrip(b" ")


def described_elements(build_box_tree: Function) -> Function:
    """Give structure elements what the HTML says of them: language, title, and a better tag.

    WeasyPrint writes the language of the document only, so that a screen reader would read Korean
    with an English voice (ISO 14289-1, 7.2), tags footnotes as spans (7.9), leaves the text of a
    list item without a body (7.6), and drops `title`. Notes need an identifier (7.9).
    """

    def build(box: Box, parent: Element, *rest: object) -> Iterator[Element]:
        box = getattr(box, "_box", box)
        if isinstance(box, MarginBox):
            return
        for element in build_box_tree(box, parent, *rest):
            if box.element is not None and box.element_tag == box.element.tag:
                _describe(element, box.element)
            yield element

    return build


def _describe(element: Element, source: Element) -> None:
    if source.get("lang") and source.tag not in {"html", "body"}:
        element.setdefault("Lang", pydyf.String(source.get("lang")))
    if source.get("title"):
        element.setdefault("T", pydyf.String(source.get("title")))
    if source.get("data-tag"):
        element["S"] = f"/{source.get('data-tag')}"
        element["ID"] = pydyf.String(f"element-{element.number}")


def with_actual_text(marked: Function) -> Function:
    """Say what the glyphs of combining scripts spell (ISO 32000-1, 14.9.4).

    One glyph there stands for half a letter or for three; without it, a reader that takes the text
    out loses vowel signs. Right-to-left text is left alone: some readers would reverse it.
    """

    @contextlib.contextmanager
    def mark(self: Stream, box: Box, tag: str) -> Iterator[None]:
        text = getattr(box, "text", "")
        if not (_is_taken_out(self) and _needs_actual_text(text)):
            with marked(self, box, tag):
                yield
            return
        properties = pydyf.Dictionary()
        if self._tags is not None:
            properties["MCID"] = len(self._tags)
            self._tags[box] = {"tag": tag, "mcid": properties["MCID"]}
        spelled = text.replace(_ZERO_WIDTH_SPACE, "").encode("utf-16-be")
        properties["ActualText"] = f"<feff{spelled.hex()}>"
        self.begin_marked_content(tag, properties)
        yield
        self.end_marked_content()

    return mark


def _is_taken_out(stream: Stream) -> bool:
    """Tell whether readers look for text here: in tagged content, and in the numbers of pages."""
    in_margin = getattr(stream, "in_artifact", False) and not stream.shapes_only
    return stream._tags is not None or in_margin  # noqa: SLF001


def _needs_actual_text(text: str) -> bool:
    return bool(_COMBINING_SCRIPTS.search(text)) and not any(
        unicodedata.bidirectional(character) in {"R", "AL"} for character in text
    )


def with_readable_fonts(build_fonts_dictionary: Function) -> Function:
    """Map every glyph to the text it stands for (ISO 19005-3, 6.2.11.7.2).

    WeasyPrint maps the second and later glyphs of a cluster to nothing.
    """
    characters = CharacterNames()

    def build(pdf: Pdf, fonts: dict[object, FontOf], *rest: object) -> Pdf:
        for font in fonts.values():
            _make_readable(font, characters)
        return build_fonts_dictionary(pdf, fonts, *rest)

    return build


def _make_readable(font: FontOf, characters: CharacterNames) -> None:
    for glyph, text in font.to_unicode.items():
        if len(text) == 1 and text not in _UNREADABLE:
            continue
        own = characters.of(font).get(glyph)
        if own:
            font.to_unicode[glyph] = own
        elif text in _UNREADABLE:
            font.to_unicode[glyph] = _ZERO_WIDTH_SPACE


class CharacterNames:
    """Which character each glyph of a font stands for; read once for each font of the process."""

    def __init__(self) -> None:
        self._known: dict[str, dict[int, str]] = {}

    def of(self, font: FontOf) -> dict[int, str]:
        """Return the characters by glyph number, without those that several glyphs share."""
        if font.hash not in self._known:
            self._known[font.hash] = _characters(font)
        return self._known[font.hash]


def _characters(font: FontOf) -> dict[int, str]:
    opened = TTFont(io.BytesIO(font.file_content), fontNumber=font.index, lazy=True)
    found: dict[int, str] = {}
    for code, name in sorted(opened.getBestCmap().items()):
        if chr(code) != _NO_BREAK_SPACE:
            plain = unicodedata.normalize("NFKC", chr(code))  # letters, not shapes of letters
            found.setdefault(opened.getGlyphID(name), plain)
    return found
