"""The recovery sheet on paper: what it is, the code, its picture, and where it is used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter

from petitiondesk.desk.recovery_sheet import RecoverySheet
from petitiondesk.ui.first_run.code_picture import paint_code
from petitiondesk.ui.translation import left_to_right, translate

_WIDTH = 17.0
"""Lengths here are in parts of the page's width: so many make all of it."""

_POINTS = 11
_TITLE_POINTS = 18
_CODE_POINTS = 16


def print_sheet(printer: QPrinter, sheet: RecoverySheet) -> None:
    """Print one page."""
    painter = QPainter(printer)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    paint_sheet(painter, QRectF(0, 0, page.width(), page.height()), sheet)
    painter.end()


def paint_sheet(painter: QPainter, page: QRectF, sheet: RecoverySheet) -> None:
    """Paint the sheet on a page; black on white."""
    step = page.width() / _WIDTH
    painter.setPen(Qt.GlobalColor.black)
    top = page.top() + step
    for words, points in (
        (translate("PrintedSheet", "Recovery sheet"), _TITLE_POINTS),
        (translate("PrintedSheet", "This code opens a vault of PetitionDesk."), _POINTS),
    ):
        top = _write(painter, QRectF(page.left(), top, page.width(), 3 * step), words, points)
    code = left_to_right("   ".join(sheet.groups[:4]) + "\n" + "   ".join(sheet.groups[4:]))
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    place = QRectF(page.left(), top + step / 2, page.width(), 3 * step)
    top = _write(painter, place, code, _CODE_POINTS, fixed)
    side = 5 * step
    right = QGuiApplication.isRightToLeft()
    left = page.right() - side if right else page.left()
    paint_code(painter, QRectF(left, top + step / 2, side, side), sheet.code)
    top += side + step
    for words in (
        translate("PrintedSheet", "To use it: Unlock, then Use recovery code."),
        translate("PrintedSheet", "Keep it away from the computer, where you keep papers safe."),
        translate("PrintedSheet", "Whoever has this sheet and the computer can read your letters."),
    ):
        top = _write(painter, QRectF(page.left(), top, page.width(), 2 * step), words, _POINTS)


def _write(painter: QPainter, place: QRectF, words: str, points: int, family: str = "") -> float:
    """Write words into a place; return where they end."""
    font = QFont(family) if family else QFont(QGuiApplication.font())
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
