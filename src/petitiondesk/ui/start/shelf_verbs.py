"""What can be done with the letter that is chosen: other things on each shelf."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow


class ShelfVerbs(QWidget):
    """``open_pressed`` and ``erase_pressed`` say so; ``move_pressed`` carries a shelf."""

    open_pressed = Signal()
    move_pressed = Signal(object)
    erase_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open_ = QuietButton(translate("LetterList", "Open"), "folder-open")
        self.back = QuietButton(translate("LetterList", "Put back"), "undo")
        self.archive = QuietButton(translate("LetterList", "Archive"), "check")
        self.trash = QuietButton(translate("LetterList", "Move to the trash"), "trash")
        self.erase = QuietButton(translate("LetterList", "Erase for good…"), "trash")
        self.open_.clicked.connect(self.open_pressed)
        self.back.clicked.connect(lambda: self.move_pressed.emit(Shelf.DESK))
        self.archive.clicked.connect(lambda: self.move_pressed.emit(Shelf.ARCHIVE))
        self.trash.clicked.connect(lambda: self.move_pressed.emit(Shelf.TRASH))
        self.erase.clicked.connect(self.erase_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(Flow(self.open_, self.back, self.archive, self.trash, self.erase))
        self.show_shelf(Shelf.DESK)

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer what can be done with a letter of this shelf."""
        trash = shelf is Shelf.TRASH
        self.open_.setVisible(not trash)
        self.back.setVisible(shelf is not Shelf.DESK)
        self.archive.setVisible(shelf is Shelf.DESK)
        self.trash.setVisible(not trash)
        self.erase.setVisible(trash)
