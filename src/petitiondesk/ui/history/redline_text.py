"""A text with its changes: added words underlined, removed ones crossed out, each on its tint.

Lines and tints say the same, so that nobody needs the colours; ears hear "added" and "removed".
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from petitiondesk.letter.languages import Direction, language
from petitiondesk.letter.redline import Mark, Redline
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.history.change_words import ShownText
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.fonts import letter_font
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.looks.tokens import tokens_of

_NEAR = 60
"""So many characters of what was kept are read out on either side of a change."""


class RedlineText(QWidget):
    """Shows one redline in the font and direction of its language; read only."""

    def __init__(self, shown: ShownText) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.StaticText)
        self.setAccessibleName(spoken(shown))
        self._shown = shown
        self._heights: dict[int, int] = {}
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._write()

    def sizeHint(self) -> QSize:
        """Return a place to begin with: how high the text is follows from how wide it may be."""
        return QSize(measures().wide(40), measures().line)

    def minimumSizeHint(self) -> QSize:
        return QSize(measures().wide(16), measures().line)

    def heightForWidth(self, width: int) -> int:
        """Return how high the text is in this width."""
        if width not in self._heights:  # layouts ask again and again, and setting text is dear
            self._document.setTextWidth(width)
            self._heights[width] = int(self._document.size().height()) + 1
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._document.textWidth() != self.width():
            self._document.setTextWidth(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(event.rect())
        context.palette.setColor(QPalette.ColorRole.Text, Tone.INK.colour())
        self._document.documentLayout().draw(painter, context)

    def _write(self) -> None:
        self._heights.clear()
        self._document.clear()
        code = self._shown.code
        self._document.setDefaultFont(letter_font(code) if code else self.font())
        self._document.setDefaultTextOption(_option(_runs_to_left(code)))
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # the text is shaped once, not after each run
        for run in self._shown.runs:
            changed = run.mark is not Mark.KEPT
            cursor.insertText(_visible(run.text) if changed else run.text, _format(run.mark))
        cursor.endEditBlock()
        self.updateGeometry()
        self.update()


def spoken(shown: ShownText) -> str:
    """Return a redline as it is read out."""
    forms = {
        Mark.ADDED: translate("History", "added: %1"),
        Mark.REMOVED: translate("History", "removed: %1"),
    }
    said = [
        forms[run.mark].replace("%1", run.text.strip() or translate("History", "a space"))
        if run.mark in forms
        else _near(shown.runs, place)
        for place, run in enumerate(shown.runs)
    ]
    return "; ".join(each for each in [shown.label, *said] if each)


def _near(runs: Redline, place: int) -> str:
    """Return of a text that was kept what stands near a change."""
    text = " ".join(runs[place].text.split())
    if len(text) <= 2 * _NEAR:
        return text
    begins = text[:_NEAR] if place else ""
    ends = text[-_NEAR:] if place + 1 < len(runs) else ""
    return f"{begins} … {ends}".strip()


def _visible(text: str) -> str:
    """Return a changed text with its line ends shown: an empty line has nothing to underline."""
    return text.replace("\n", "↵\n")


def _format(mark: Mark) -> QTextCharFormat:
    tokens = tokens_of(QGuiApplication.palette())
    shape = QTextCharFormat()
    shape.setForeground(Tone.INK.colour())
    if mark is Mark.ADDED:
        shape.setBackground(QColor(tokens.soft))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(Tone.ACCENT.colour())
    elif mark is Mark.REMOVED:
        shape.setBackground(QColor(tokens.problem_soft))
        shape.setForeground(Tone.PROBLEM.colour())
        shape.setFontStrikeOut(True)
    return shape


def _runs_to_left(code: str) -> bool:
    known = language(code)
    if known is None:
        return QGuiApplication.isRightToLeft()
    return known.direction is Direction.RIGHT_TO_LEFT


def _option(to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    runs = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
    edge = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
    option.setTextDirection(runs)
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    return option
