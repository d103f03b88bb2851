"""Text drawn as shapes: it can be seen, but neither searched, copied nor read aloud.

The watermark of a draft is drawn so. As text it would stand between the words of a letter wherever
a reader takes the text out of the file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped]  # has no types
from fontTools.pens.recordingPen import (  # type: ignore[import-untyped]  # has no types
    DecomposingRecordingPen,
)
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]  # no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # has no types
from weasyprint.draw.text import draw_first_line  # type: ignore[import-untyped]  # has no types
from weasyprint.matrix import Matrix  # type: ignore[import-untyped]  # has no types
from weasyprint.pdf.fonts import Font  # type: ignore[import-untyped]  # has no types
from weasyprint.text.ffi import ffi  # type: ignore[import-untyped]  # has no types
from weasyprint.text.fonts import get_pango_font_key  # type: ignore[import-untyped]  # no types

_PIECE = re.compile(r"<([0-9a-f]*)>|(-?[0-9.]+(?:e-?[0-9]+)?)")
"""What WeasyPrint shows: glyphs of four hexadecimal digits, and shifts in thousandths of an em."""

_GLYPH_DIGITS = 4

_MISSING = 0
"""The glyph of every font that stands for those it lacks: a box."""

Outline: TypeAlias = Any
"""A fontTools recording of a glyph's contours, in font units."""

FontOf: TypeAlias = Any
PangoFont: TypeAlias = Any
Stream: TypeAlias = Any
TextBox: TypeAlias = Any
"""Of WeasyPrint, which has no types."""


class OutlineCache:
    """The contours of the glyphs that have been drawn as shapes: those of a few watermark words."""

    LIMIT = 500

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], Outline] = {}

    def outline(self, font: FontOf, glyph: int) -> Outline:
        """Return the contours of a glyph; opening a large font again for each page is slow."""
        key = (font.hash, glyph)
        if key not in self._known:
            if len(self._known) >= self.LIMIT:
                self._known.clear()
            self._known[key] = _outline(font, glyph)
        return self._known[key]


def _outline(font: FontOf, glyph: int) -> Outline:
    """Return the contours of a glyph; those that a font lacks are numbered beyond its last."""
    opened = TTFont(io.BytesIO(font.file_content), fontNumber=font.index, lazy=True)
    drawn = glyph if glyph < opened["maxp"].numGlyphs else _MISSING
    shapes = opened.getGlyphSet()
    pen = DecomposingRecordingPen(shapes)
    shapes[opened.getGlyphName(drawn)].draw(pen)
    return pen


class _Recorder:
    """Stands in for a PDF stream while one line of text is shown, and keeps what would be shown."""

    def __init__(self) -> None:
        self.runs: list[tuple[FontOf, float, float, str]] = []
        self.length = ffi.new("unsigned int *")
        self.ink_rect = ffi.new("PangoRectangle *")
        self.logical_rect = ffi.new("PangoRectangle *")
        self._fonts: dict[object, FontOf] = {}
        self._added: FontOf = None
        self._font: FontOf = None
        self._size = 0.0
        self._rise = 0.0

    def set_text_matrix(self, *_values: float) -> None:
        """Ignore where the line stands: the caller knows."""

    def add_font(self, pango_font: PangoFont) -> tuple[FontOf, float]:
        key, description, size = get_pango_font_key(pango_font)
        if key not in self._fonts:
            self._fonts[key] = Font(pango_font, description, size)
        self._added = self._fonts[key]
        return self._added, size

    def set_font_size(self, _font: str, size: float) -> None:
        """Use the font that was added last; until now, runs were shown in the one before."""
        self._font, self._size = self._added, size

    def set_text_rise(self, rise: float) -> None:
        self._rise = rise

    def show_text(self, text: str) -> None:
        self.runs.append((self._font, self._size, self._rise, text))


class _StreamPen(BasePen):  # type: ignore[misc]  # fontTools has no types
    """Writes contours to a PDF stream; quadratic curves become cubic ones in the base class."""

    def __init__(self, stream: Stream) -> None:
        super().__init__(None)
        self._stream = stream

    def _moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802  (fontTools calls it)
        self._stream.move_to(*_rounded(*point))

    def _lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802  (fontTools calls it)
        self._stream.line_to(*_rounded(*point))

    def _curveToOne(  # noqa: N802  (fontTools calls it)
        self, one: tuple[float, float], two: tuple[float, float], end: tuple[float, float]
    ) -> None:
        self._stream.curve_to(*_rounded(*one, *two, *end))

    def _closePath(self) -> None:  # noqa: N802  (fontTools calls it)
        self._stream.close()


def _rounded(*coordinates: float) -> Iterator[float]:
    """Leave out what nobody can see: a hundredth of a pixel is the smallest step."""
    return (round(coordinate, 2) for coordinate in coordinates)


def draw_outlines(stream: Stream, textbox: TextBox, cache: OutlineCache) -> None:
    """Fill the shapes of a line of text, in its colour, at its place."""
    recorder = _Recorder()
    textbox.pango_layout.reactivate(textbox.style)
    draw_first_line(recorder, textbox, "clip", "none", Matrix())
    textbox.pango_layout.deactivate()
    stream.set_color(textbox.style["color"])
    x, baseline = textbox.position_x, textbox.position_y + textbox.baseline
    for font, size, rise, text in recorder.runs:
        x = _draw_run(stream, cache, (font, size, text), (x, baseline - rise))
    if recorder.runs:
        stream.fill()


def _draw_run(
    stream: Stream, cache: OutlineCache, run: tuple[FontOf, float, str], at: tuple[float, float]
) -> float:
    """Add the contours of one run to the path, and return where the next run begins."""
    font, size, text = run
    x, y = at
    scale = size / font.upem
    for glyphs, distance in _PIECE.findall(text):
        if distance:
            x -= float(distance) * size / 1000
        for start in range(0, len(glyphs), _GLYPH_DIGITS):
            glyph = int(glyphs[start : start + _GLYPH_DIGITS], 16)
            pen = TransformPen(_StreamPen(stream), (scale, 0, 0, -scale, x, y))
            cache.outline(font, glyph).replay(pen)
            x += font.widths[glyph] * size / 1000
    return x
