"""The rows of the list of letters: what each says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.ui.language.moments import moment_in_words
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.words import kinds
from petitiondesk.ui.titles import title_in_words
from petitiondesk.ui.widgets.row_painter import DETAILS


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

    def row_of(self, letter_id: str) -> int:
        """Return the row of a draft, or -1."""
        ids = [entry.letter_id for entry in self._entries]
        return ids.index(letter_id) if letter_id in ids else -1

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


def details_in_words(entry: DraftEntry) -> tuple[str, str]:
    """Return what a draft is and in which languages, and when it was changed."""
    what = translate("LetterRows", "%1 · %2").replace("%1", dict(kinds())[entry.kind])
    changed = translate("LetterRows", "changed %1")
    when = moment_in_words(entry.changed)
    return what.replace("%2", _languages(entry)), changed.replace("%1", when)


def _languages(entry: DraftEntry) -> str:
    first = language_name(entry.languages[0])
    more = len(entry.languages) - 1
    if not more:
        return first
    words = counted("LetterRows", "%1 and 1 translation", "%1 and %Ln translations", more)
    return words.replace("%1", first)
