"""The shelves of a vault, and what each of them is for, in words."""

from __future__ import annotations

from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.choice import Option


def shelves() -> list[Option]:
    """Return the shelves with their names."""
    return [
        (Shelf.DESK, translate("Shelves", "Letters")),
        (Shelf.ARCHIVE, translate("Shelves", "Archive")),
        (Shelf.TRASH, translate("Shelves", "Trash")),
    ]


def when_empty(shelf: Shelf) -> str:
    """Return what a shelf is for, while nothing lies on it."""
    return {
        Shelf.DESK: translate("Shelves", "No letter is here. Begin one, or look in the archive."),
        Shelf.ARCHIVE: translate(
            "Shelves", "The archive is empty. It keeps letters that are done; they can be found."
        ),
        Shelf.TRASH: translate(
            "Shelves", "The trash is empty. Letters lie here until you erase them for good."
        ),
    }[shelf]


def moved(shelf: Shelf) -> str:
    """Return what is said of a letter that was put on a shelf."""
    return {
        Shelf.DESK: translate("Shelves", "The letter is back among your letters."),
        Shelf.ARCHIVE: translate("Shelves", "The letter is in the archive."),
        Shelf.TRASH: translate("Shelves", "The letter is in the trash."),
    }[shelf]
