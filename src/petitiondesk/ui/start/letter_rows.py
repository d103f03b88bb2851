"""The rows of the list of letters: what a row says, and how it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from petitiondesk.desk.drafts import DraftEntry
from petitiondesk.ui.measures import measures
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.moments import moment_in_words
from petitiondesk.ui.pages.words import first_words, kinds
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, isolated, translate

DETAILS = Qt.ItemDataRole.UserRole
"""The role of the second line of a row."""


class LetterRows(QAbstractListModel):
    """The drafts that are shown, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[DraftEntry] = ()

    def show_entries(self, entries: Sequence[DraftEntry]) -> None:
        """Show these drafts."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> DraftEntry | None:
        """Return the draft of a row, or None."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self._entries)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_in_words(entry)
        if role == DETAILS:
            return details_in_words(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_in_words(entry)}\n{details_in_words(entry)}"
        return None


class RowPainter(QStyledItemDelegate):
    """Two lines a row: the title, and below it what the letter is; cut where there is no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: ANN401
        del option, index
        return QSize(measures().wide(30), self.height())

    def height(self) -> int:
        """Return how high a row is."""
        return 2 * measures().line + 5 * measures().unit

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:  # noqa: ANN401
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        unit, line = measures().unit, measures().line
        room = option.rect.adjusted(4 * unit, 2 * unit, -4 * unit, -2 * unit)
        upper = QRect(room.left(), room.top(), room.width(), line)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold)
        _draw(painter, option, upper, title, Tone.INK, str(index.data()))
        lower = upper.translated(0, line + unit)
        _draw(painter, option, lower, option.font, Tone.MUTED, str(index.data(DETAILS)))


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    font: QFont,
    tone: Tone,
    text: str,
) -> None:
    painter.save()
    painter.setFont(font)
    painter.setPen(tone.colour())
    painter.setLayoutDirection(option.direction)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    edge = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, edge | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, cut)
    painter.restore()


def title_in_words(entry: DraftEntry) -> str:
    """Return the title of a draft in one line."""
    title = " ".join(entry.title.split())
    return isolated(title) or translate("LetterRows", "Letter without a subject")


def short_title(entry: DraftEntry) -> str:
    """Return the beginning of the title of a draft, for a sentence about it."""
    return isolated(first_words(entry.title)) or title_in_words(entry)


def details_in_words(entry: DraftEntry) -> str:
    """Return what a draft is, in which languages, and when it was changed."""
    when = moment_in_words(entry.changed)
    words = translate("LetterRows", "%1 · %2 · changed %3")
    kind = dict(kinds())[entry.kind]
    return words.replace("%1", kind).replace("%2", _languages(entry)).replace("%3", when)


def _languages(entry: DraftEntry) -> str:
    first = language_name(entry.languages[0])
    more = len(entry.languages) - 1
    if not more:
        return first
    words = counted("LetterRows", "%1 and 1 translation", "%1 and %Ln translations", more)
    return words.replace("%1", first)
