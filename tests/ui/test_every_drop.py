"""Whatever is dropped anywhere is copied: a file manager deletes what was moved away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from petitiondesk import ui
from petitiondesk.ui.exporting.endorsements import EndorsementBox
from petitiondesk.ui.exporting.sign_sheet import SignSheet
from petitiondesk.ui.vault_settings.cards_page import CardsPage
from petitiondesk.ui.window.main_window import MainWindow

FILES = {
    MainWindow: "a.pdf",
    SignSheet: "a.pdf",
    EndorsementBox: "a.p7s",
    CardsPage: "a.pem",
}
"""What each place that takes files takes."""

ANY = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


class Anything:
    """Stands for all that a place does with what it took."""

    def __getattr__(self, _name):
        return self

    def __call__(self, *_given):
        return self


class Place(Anything):
    """Is any place that takes files, without the rest of it."""


def moving(event, file):
    """Return a drag of a file that would move it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file)])
    at = QPoint(5, 5) if event is QDragEnterEvent else QPointF(5, 5)
    made = event(at, ANY, data, LEFT, SHIFT)
    made.setDropAction(Qt.DropAction.MoveAction)
    made.carried = data  # lives as long as the event
    return made


def test_these_are_all_the_places_that_take_files():
    folder = Path(ui.__file__).parent
    sources = (each.read_text(encoding="utf-8") for each in folder.rglob("*.py"))
    assert sum(each.count("def dropEvent(") for each in sources) == len(FILES)


def test_nowhere_is_what_a_drag_proposes_simply_accepted():
    folder = Path(ui.__file__).parent
    found = [
        each for each in folder.rglob("*.py") if "acceptProposedAction" in each.read_text("utf-8")
    ]
    assert found == []


@pytest.mark.parametrize("place", FILES, ids=lambda place: place.__name__)
def test_what_was_to_be_moved_is_copied(place):
    entering, event = (moving(kind, FILES[place]) for kind in (QDragEnterEvent, QDropEvent))
    place.dragEnterEvent(Place(), entering)
    place.dropEvent(Place(), event)
    for each in (entering, event):
        assert each.isAccepted()
        copied = each.dropAction() is Qt.DropAction.CopyAction
        assert copied
