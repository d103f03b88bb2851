"""The rows of the list of letters: what each says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, Qt

from petitiondesk.desk.drafts import DraftEntry
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.words import first_words, kinds
from petitiondesk.ui.translation import counted, isolated, translate
from petitiondesk.ui.widgets.row_painter import DETAILS

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
"""Where the day of the week stands in Qt's format of a date."""


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
            return "\n".join((title_in_words(entry), *details_in_words(entry)))
        return None


def title_in_words(entry: DraftEntry) -> str:
    """Return the title of a draft in one line."""
    title = " ".join(entry.title.split())
    return isolated(title) or translate("LetterRows", "Letter without a subject")


def short_title(entry: DraftEntry) -> str:
    """Return the beginning of the title of a draft, for a sentence about it."""
    return isolated(first_words(entry.title)) or title_in_words(entry)


def details_in_words(entry: DraftEntry) -> tuple[str, str]:
    """Return what a draft is and in which languages, and when it was changed."""
    when = _moment_in_words(QDateTime.fromSecsSinceEpoch(int(entry.changed.timestamp())))
    what = translate("LetterRows", "%1 · %2").replace("%1", dict(kinds())[entry.kind])
    changed = translate("LetterRows", "changed %1")
    return what.replace("%2", _languages(entry)), changed.replace("%1", when)


def _moment_in_words(moment: QDateTime) -> str:
    """Return day and time: the month as a word, since 11/12 is two days, and no day of the week."""
    locale = _written()
    day = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(moment.date(), day)}, {time}"


def _written() -> QLocale:
    """Return how dates are written: Qt's own locale of no country writes them as nobody does."""
    here = QLocale()
    return QLocale("en_GB") if here.language() is QLocale.Language.C else here


def _languages(entry: DraftEntry) -> str:
    first = language_name(entry.languages[0])
    more = len(entry.languages) - 1
    if not more:
        return first
    words = counted("LetterRows", "%1 and 1 translation", "%1 and %Ln translations", more)
    return words.replace("%1", first)
