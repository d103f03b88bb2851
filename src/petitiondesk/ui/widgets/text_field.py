"""A field for a text of the letter: grows with it, keeps its caret, never breaks a composition."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from petitiondesk.ui.looks.fonts import letter_font
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import restyle
from petitiondesk.ui.widgets.editing_menu import is_undo, show_editing_menu
from petitiondesk.ui.widgets.writing import alignment_of, change_between, direction_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class TextField(QPlainTextEdit):
    """Text in one language of the letter.

    ``edited`` carries the text whenever the person has changed it, never a half-typed syllable;
    ``in_hand`` says that the caret came here. Undo is the letter's, so the field has none.

    Args:
        name: what assistive technology calls it.
        language: of the text; decides direction and fonts.
        lines: how many lines an empty field shows.
        most_lines: from how many lines on the field scrolls.
        single: whether the text is one paragraph: Enter then does nothing.
    """

    edited = Signal(str)
    in_hand = Signal()

    def __init__(
        self,
        name: str,
        language: str = "en",
        *,
        lines: int = 3,
        most_lines: int = 14,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = (lines, max(lines, most_lines))
        self._single = single
        self._composing = False
        self._held: str | None = None
        self._known = ""
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(measures().unit)
        self.set_language(language)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def text(self) -> str:
        """Return the text without what is still being composed."""
        # toPlainText() would turn no-break spaces into spaces.
        return self.document().toRawText().translate(_LINE_ENDS)

    def set_text(self, text: str) -> None:
        """Show a text that came from elsewhere, by the smallest change, keeping the caret.

        While a syllable is being composed the text waits for it.
        """
        if self._composing:
            self._held = text
            return
        self._held = None
        change = change_between(self.text(), text)
        self._known = text
        if change.removed or change.inserted:
            cursor = QTextCursor(self.document())
            cursor.setPosition(change.start)
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(change.start + change.removed, keep)
            cursor.insertText(change.inserted)

    def set_language(self, code: str) -> None:
        """Write in this language from now on."""
        direction = direction_of(code)
        self.setLayoutDirection(direction)
        self.setFont(letter_font(code))
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        option.setAlignment(alignment_of(code))
        self.document().setDefaultTextOption(option)

    def set_problem(self, *, problem: bool) -> None:
        """Show by its edge that the field needs something; words say what."""
        self.setProperty("problem", "true" if problem else "false")
        restyle(self)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""
        self.setReadOnly(read_only)
        interaction = Qt.TextInteractionFlag.TextSelectableByKeyboard
        if read_only:
            self.setTextInteractionFlags(self.textInteractionFlags() | interaction)
        restyle(self)

    def caret(self) -> int:
        """Return where the caret is, in UTF-16 code units."""
        return self.textCursor().position()

    def set_caret(self, position: int) -> None:
        """Put the caret back where :meth:`caret` said; further than the text is its end."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """As high as the text, between the least and the most lines."""
        line = self.fontMetrics().lineSpacing()
        least, most = (count * line for count in self._lines)
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin())
        height = max(least, min(most, self._text_height()))
        return QSize(measures().wide(30), round(height + around + 1))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        return QSize(measures().wide(12), self.sizeHint().height())

    def _text_height(self) -> float:
        height, block = 0.0, self.document().begin()
        limit = self._lines[1] * self.fontMetrics().lineSpacing()
        while block.isValid() and height <= limit:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _tell(self) -> None:
        text = self.text()
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
        if not self._composing and self._held is not None and self._held != self._known:
            self.set_text(self._held)
        if not self._composing:
            self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._single and event.key() in _ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and leave files to the window: their paths would stand in the letter."""
        files = any(each.isLocalFile() for each in source.urls())
        return not files and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self.insertPlainText(" ".join(text.splitlines()) if self._single else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.in_hand.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the field only while it has the focus and something to scroll; else the page."""
        bar = self.verticalScrollBar()
        if self.hasFocus() and bar.maximum() > bar.minimum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_editing_menu(self.createStandardContextMenu(), event.globalPos())
