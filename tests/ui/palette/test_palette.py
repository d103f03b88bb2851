"""The palette over a window: its rows stand in one line, whichever of them is chosen."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QWidget

from petitiondesk.ui.looks.tokens import LIGHT
from petitiondesk.ui.palette.palette import Entry, Palette


@pytest.fixture
def rows(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    palette = Palette(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    palette.open_with([Entry("Help", "", print)] * 2)
    return palette.findChild(QListWidget)


def beginning(rows, row):
    """Where the words of a row begin, in pixels from the list's left edge."""
    place: QRect = rows.visualItemRect(rows.item(row))
    image = rows.viewport().grab(place).toImage()
    ink = QColor(LIGHT.ink)
    columns = range(image.width())
    heights = range(image.height())
    return next(x for x in columns if any(image.pixelColor(x, y) == ink for y in heights))


def test_the_chosen_row_stands_where_it_stood(rows):
    assert rows.currentRow() == 0
    assert beginning(rows, 0) == beginning(rows, 1)
