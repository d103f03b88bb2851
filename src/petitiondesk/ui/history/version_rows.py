"""The rows of a history: when, what it is called, why it was kept and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt

from petitiondesk.desk.drafting.revisions import RevisionEntry
from petitiondesk.desk.ports import Reason
from petitiondesk.ui.history.numbers import NOW
from petitiondesk.ui.language.moments import moment_in_words
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.widgets.row_painter import DETAILS


class VersionRows(QAbstractListModel):
    """The versions that are shown, one a row; the letter as it is now may come first."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[RevisionEntry | None] = ()

    def show_entries(self, entries: Sequence[RevisionEntry], *, now: bool) -> None:
        """Show these versions, below the letter as it is now if ``now``."""
        self.beginResetModel()
        self._entries = (None, *entries) if now else tuple(entries)
        self.endResetModel()

    def number(self, row: int) -> int | None:
        """Return which version a row shows, or None where there is no such row."""
        if not 0 <= row < len(self._entries):
            return None
        entry = self._entries[row]
        return entry.number if entry else NOW

    def row_of(self, number: int) -> int:
        """Return the row of a version; the first where it is not shown."""
        shown = [self.number(row) for row in range(len(self._entries))]
        return shown.index(number) if number in shown else 0

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, ARG002 - Qt's signature
        return len(self._entries)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry)
        if role == DETAILS:
            return (details_of(entry),)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(entry)}\n{details_of(entry)}"
        return None


def title_of(entry: RevisionEntry | None) -> str:
    """Return when a version was kept, and what somebody called it."""
    if entry is None:
        return translate("History", "Now")
    when = moment_in_words(entry.made)
    if not entry.name:
        return when
    form = translate("History", "%1 · %2")
    return form.replace("%1", when).replace("%2", isolated(entry.name))


def details_of(entry: RevisionEntry | None) -> str:
    """Return why a version was kept, and by whom."""
    if entry is None:
        return translate("History", "The letter as it is now")
    why = _reasons()[entry.reason]
    if not entry.author:
        return why
    form = translate("History", "%1 · %2")
    return form.replace("%1", why).replace("%2", isolated(entry.author))


def _reasons() -> dict[Reason, str]:
    return {
        Reason.NAMED: translate("History", "Kept under a name"),
        Reason.CLOSED: translate("History", "Kept when the letter was left"),
        Reason.SENT: translate("History", "Kept when files were made"),
        Reason.FROZEN: translate("History", "Kept when the text was closed"),
        Reason.INTERVAL: translate("History", "Kept while it was written"),
        Reason.RESTORED: translate("History", "An earlier version, restored"),
        Reason.IMPORTED: translate("History", "Brought in from a file"),
    }
