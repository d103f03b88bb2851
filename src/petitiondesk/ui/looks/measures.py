"""Sizes that follow the text: nothing here counts in pixels of one screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication


@dataclass(frozen=True, slots=True)
class Measures:
    """What one font measures, in device-independent pixels.

    Attributes:
        unit: the small step that all gaps are multiples of, about a quarter of a line.
        line: from one line to the next.
        digit: how wide a digit is.
    """

    unit: int
    line: int
    digit: int

    def wide(self, characters: int) -> int:
        """Return the width of so many average characters."""
        return characters * self.digit


def measures(font: QFont | None = None) -> Measures:
    """Measure a font; the application's where none is given."""
    metrics = QFontMetricsF(font or QGuiApplication.font())
    em = metrics.height()
    return Measures(
        unit=max(3, round(em / 4.2)),
        line=round(metrics.lineSpacing()),
        digit=max(1, round(metrics.horizontalAdvance("0"))),
    )
