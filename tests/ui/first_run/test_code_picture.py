from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.ui.first_run.code_picture import paint_code


def painted(paint, width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def dark(image, places):
    return [image.pixelColor(x, y).lightness() < 128 for x, y in places]


def test_a_picture_has_a_white_border_and_three_dark_corners(theme):
    code = draw_sheet().code
    image = painted(lambda painter: paint_code(painter, QRectF(0, 0, 330, 330), code), 330, 330)
    assert not any(dark(image, [(5, 5), (325, 5), (165, 5), (165, 325)]))
    assert all(dark(image, [(38, 38), (292, 38), (38, 292)]))
