"""The recovery sheet printed into a real PDF, and read back from it as a person or camera would."""

import pypdfium2
import pytest
import segno
from PIL import ImageOps
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.ui.first_run.printed_sheet import print_sheet

MARGIN = 20 / 25.4 * 72
SCALE = 4
A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


@pytest.fixture
def printed(theme, tmp_path):
    def print_on(size, sheet):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
        printer.setPageSize(QPageSize(size))
        print_sheet(printer, sheet)
        with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as document:
            assert len(document) == 1
            page = document[0]
            text = page.get_textpage().get_text_range()
            return text, page.render(scale=SCALE).to_pil().convert("L")

    return print_on


def ink(picture):
    """Return the box around everything that is dark."""
    return ImageOps.invert(picture).point(lambda grey: 255 * (grey > 127)).getbbox()


def code_picture(picture):
    """Return what of the page is the code for a camera: no line of words is half as high."""
    rows = [ink(picture.crop((0, y, picture.width, y + 1))) for y in range(picture.height)]
    bands, begun = [], None
    for y, row in enumerate([*rows, None]):
        if row and begun is None:
            begun = y
        elif not row and begun is not None:
            bands.append((begun, y))
            begun = None
    top, bottom = max(bands, key=lambda band: band[1] - band[0])
    band = picture.crop((0, top, picture.width, bottom))
    return band.crop(ink(band))


def modules(picture, count):
    """Return which modules are dark, by the pixel in the middle of each."""
    step = picture.width / count
    middles = [round((index + 0.5) * step) for index in range(count)]
    return [[picture.getpixel((x, y)) < 128 for x in middles] for y in middles]


@pytest.mark.parametrize("size", [A4, LETTER])
def test_the_code_is_read_back_from_paper(printed, size):
    sheet = draw_sheet()
    text, picture = printed(size, sheet)
    groups = [line for line in text.split() if line in sheet.groups]
    assert "-".join(groups) == sheet.code
    assert [each for each in text.split() if each in "1234567"] == list("1234567")
    qr = [[bool(each) for each in row] for row in segno.make_qr(sheet.code, error="q").matrix]
    assert modules(code_picture(picture), len(qr)) == qr


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("runs", Qt.LayoutDirection)
def test_nothing_comes_near_the_edge_where_printers_print_nothing(printed, qapp, size, runs):
    if runs is not Qt.LayoutDirection.LayoutDirectionAuto:
        qapp.setLayoutDirection(runs)
    _text, picture = printed(size, draw_sheet())
    left, top, right, bottom = ink(picture)
    least = (MARGIN - 2) * SCALE
    assert min(left, top, picture.width - right, picture.height - bottom) >= least
