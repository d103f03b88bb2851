"""The recovery sheet on paper: what it is, the code, its picture, and where it is used."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter

from petitiondesk.desk.vaults.recovery_sheet import RecoverySheet
from petitiondesk.ui.first_run.code_picture import paint_code
from petitiondesk.ui.language.translation import number, translate

_MARGIN_MM = 20
_MM_PER_INCH = 25.4

_WIDTH = 17.0
"""Lengths on the page are in parts of its width: so many make all of it."""

_PICTURE = 5
_POINTS = 11
_TITLE_POINTS = 18
_CODE_POINTS = 16
_NUMBER_POINTS = 8

_ACROSS = 4
"""So many groups stand in a row, as on the screen."""


def print_sheet(printer: QPrinter, sheet: RecoverySheet) -> None:
    """Print one page, with the same margins on every printer."""
    resolution = printer.resolution()
    margin = round(_MARGIN_MM / _MM_PER_INCH * resolution)
    layout = printer.pageLayout()
    page = layout.fullRectPixels(resolution).adjusted(margin, margin, -margin, -margin)
    page.translate(-layout.paintRectPixels(resolution).topLeft())  # where the painter begins
    painter = QPainter(printer)
    paint_sheet(painter, QRectF(page), sheet)
    painter.end()


def paint_sheet(painter: QPainter, page: QRectF, sheet: RecoverySheet) -> None:
    """Paint the sheet on a page; black on white."""
    step = page.width() / _WIDTH
    painter.setPen(Qt.GlobalColor.black)
    top = page.top()
    for words, points in (
        (translate("PrintedSheet", "Recovery sheet"), _TITLE_POINTS),
        (translate("PrintedSheet", "This code opens a vault of PetitionDesk."), _POINTS),
    ):
        top = _write(painter, QRectF(page.left(), top, page.width(), 3 * step), words, points)
    top = _write_code(painter, QRectF(page.left(), top + step / 2, page.width(), 0), sheet)
    place = _leading(page, _PICTURE * step, top + step / 2)
    paint_code(painter, place, sheet.code)
    top = place.bottom() + step / 2
    for words in (
        translate("PrintedSheet", "To use it: Unlock, then Use recovery code."),
        translate("PrintedSheet", "Keep it away from the computer, where you keep papers safe."),
        translate("PrintedSheet", "Whoever has this sheet and the computer can read your letters."),
    ):
        top = _write(painter, QRectF(page.left(), top, page.width(), 2 * step), words, _POINTS)


def _write_code(painter: QPainter, place: QRectF, sheet: RecoverySheet) -> float:
    """Write the groups below their numbers, from the left in every language; return the end."""
    device = painter.device()
    numbers = QFont(QGuiApplication.font())
    numbers.setPointSize(_NUMBER_POINTS)
    code = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
    code.setPointSize(_CODE_POINTS)
    small, large = QFontMetricsF(numbers, device), QFontMetricsF(code, device)
    across, down = large.horizontalAdvance("0" * 6), small.height() + large.height() * 1.3
    block = _leading(place, _ACROSS * across, place.top())
    for index, group in enumerate(sheet.groups):
        row, column = divmod(index, _ACROSS)
        line = QPointF(block.left() + column * across, block.top() + row * down + small.ascent())
        painter.setFont(numbers)
        painter.drawText(line, number(index + 1))
        painter.setFont(code)
        painter.drawText(line + QPointF(0, small.descent() + large.ascent()), group)
    return block.top() + down * (1 + (len(sheet.groups) - 1) // _ACROSS)


def _leading(around: QRectF, width: float, top: float) -> QRectF:
    """Return a square so wide at the edge where lines begin."""
    left = around.right() - width if QGuiApplication.isRightToLeft() else around.left()
    return QRectF(left, top, width, width)


def _write(painter: QPainter, place: QRectF, words: str, points: int) -> float:
    """Write words into a place; return where they end."""
    font = QFont(QGuiApplication.font())
    font.setPointSize(points)
    painter.setFont(font)
    edge = (
        Qt.AlignmentFlag.AlignRight
        if QGuiApplication.isRightToLeft()
        else Qt.AlignmentFlag.AlignLeft
    )
    flags = edge | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    used = painter.boundingRect(place, flags, words)
    painter.drawText(place, flags, words)
    return used.bottom() + used.height() * 0.3
