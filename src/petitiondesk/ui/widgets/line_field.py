"""A one-line field for what is the same in every language: an address, a reference, a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import restyle
from petitiondesk.ui.widgets.editing_menu import is_undo, show_editing_menu
from petitiondesk.ui.widgets.labels import leading_edge


class LineField(QLineEdit):
    """One line. ``edited`` carries it after each change by the person, never half a syllable."""

    edited = Signal(str)
    in_hand = Signal()

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        characters: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._composing = False
        self._held: str | None = None
        self._known = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAlignment(leading_edge())  # an empty line would follow the keyboard, not the form
        if characters:
            self.setMaximumWidth(measures().wide(characters + 4))
        self.textChanged.connect(self._tell)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words, and leave files to the window: their paths would stand in the letter."""
        if any(each.isLocalFile() for each in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def set_text(self, text: str) -> None:
        """Show a text that came from elsewhere, keeping the caret; a composition is waited for."""
        if self._composing:
            self._held = text
            return
        self._held = None
        self._known = text
        if text != self.text():
            caret = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(caret)

    def set_left_to_right(self) -> None:
        """Write from left to right whatever the interface does: for web and e-mail addresses."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_problem(self, *, problem: bool) -> None:
        """Show by its edge that the field needs something; words say what."""
        self.setProperty("problem", "true" if problem else "false")
        restyle(self)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""
        self.setReadOnly(read_only)
        restyle(self)

    def caret(self) -> int:
        """Return where the caret is, in UTF-16 code units."""
        return self.cursorPosition()

    def set_caret(self, position: int) -> None:
        """Put the caret back where :meth:`caret` said."""
        self.setCursorPosition(position)

    def _tell(self, text: str) -> None:
        if text != self._known:
            self._known = text
            self.edited.emit(text)

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        held, self._held = self._held, self._held if self._composing else None
        if not self._composing and held is not None and held != self.text():
            self.set_text(held)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.in_hand.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_editing_menu(self.createStandardContextMenu(), event.globalPos())
