"""A recovery code as a QR code, on screen and on paper."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures

_QUIET = 4
"""The white border that readers need, in modules (ISO/IEC 18004)."""

_LINES = 7


class CodePicture(QWidget):
    """Black on white whatever the colours of the interface are: readers expect it."""

    def __init__(self, code: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self.setAccessibleName(translate("CodePicture", "The code as a picture for a camera"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for the camera of an old telephone."""
        return QSize(_LINES * measures().line, _LINES * measures().line)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_code(QPainter(self), QRectF(self.rect()), self._code)


def paint_code(painter: QPainter, place: QRectF, code: str) -> None:
    """Paint a code into a square, on white, with the border it needs."""
    rows = [bytes(row) for row in segno.make_qr(code, error="q").matrix]
    module = place.width() / (len(rows) + 2 * _QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(place, Qt.GlobalColor.white)
    for down, row in enumerate(rows, start=_QUIET):
        for across, dark in enumerate(row, start=_QUIET):
            if dark:
                corner = place.topLeft()
                square = QRectF(
                    corner.x() + across * module, corner.y() + down * module, module, module
                )
                painter.fillRect(square.toAlignedRect(), Qt.GlobalColor.black)
    painter.restore()
