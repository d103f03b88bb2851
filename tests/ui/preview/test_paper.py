import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from petitiondesk.ui.preview.paper import Paper

PAGES = 9


@pytest.fixture
def paper(qtbot):
    made = Paper()
    qtbot.addWidget(made)
    made.show_pages([QSizeF(595, 842)] * PAGES, {})
    return made


def dropped_by(paper, side):
    heard = []
    paper.dropped.connect(heard.append)
    for page in range(PAGES):
        paper.show_image(page, QImage(side, side, QImage.Format.Format_RGB32))
    return heard


def test_small_pictures_are_all_kept(paper):
    assert dropped_by(paper, side=300) == []


def test_of_large_pictures_the_oldest_are_dropped_and_told(paper):
    assert dropped_by(paper, side=1_300) == [0, 1, 2, 3, 4]


def test_pictures_that_are_in_view_together_are_kept_however_large(paper):
    assert dropped_by(paper, side=2_000) == [0, 1, 2, 3, 4, 5]
