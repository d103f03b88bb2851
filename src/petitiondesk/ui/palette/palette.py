"""The palette: type a few letters, and any action, step, field or letter is at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHOWN = 60
_LINES = 11


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes:
        words: what it is called.
        kind: what sort of thing it is, or its shortcut; shown beside it.
        call: what happens when it is taken.
        icon: before the words.
    """

    words: str
    kind: str
    call: Callable[[], object]
    icon: QIcon | None = None


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Return the entries that have every typed word, those that begin with them first."""
    words = typed.casefold().split()
    found = [e for e in entries if all(w in e.words.casefold() for w in words)]
    first = words[0] if words else ""
    return sorted(found, key=lambda entry: not entry.words.casefold().startswith(first))


class Palette(QFrame):
    """Lies over its parent; Escape or a click elsewhere closes it and gives the focus back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._entries: Sequence[Entry] = ()
        self._back: QWidget | None = None
        self.setProperty("face", "card")
        self._line = LineField(translate("Palette", "Find or do anything"))
        self._line.setPlaceholderText(
            translate("Palette", "A step, a field, a letter, or what to do")
        )
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setIconSize(QSize(measures().line, measures().line))
        self._list.setAccessibleName(translate("Palette", "Found"))
        self._none = SmallLabel(translate("Palette", "Nothing has this name. Try another word."))
        column = QVBoxLayout(self)
        unit = measures().unit
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._line)
        column.addWidget(self._none)
        column.addWidget(self._list)
        self._line.textChanged.connect(self._filter)
        self._line.installEventFilter(self)
        self._list.itemClicked.connect(self._take)
        parent.installEventFilter(self)
        self.hide()

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Show these entries, with the caret in the line."""
        self._entries = entries
        self._back = self._around.window().focusWidget()
        self._line.clear()
        self._filter("")
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, entries: Sequence[Entry]) -> None:
        """Show other entries while it is open; what is typed and what is chosen stay."""
        chosen = _entry_of(self._list.currentItem())
        self._entries = entries
        self._list_found(self._line.text(), chosen)

    def close_up(self) -> None:
        """Close, and give the focus back to where it was."""
        self.hide()
        self._entries = ()
        self._list.clear()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[str]:
        """Return the words of what is found now."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        if watched is self._line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._back = None
            self.close_up()
        elif watched is self._around and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in _TAKING:
            self._take(self._list.currentItem())
        elif key in _MOVING:
            self._list.event(event)
            self._speak_current()
        else:
            return False
        return True

    def _filter(self, typed: str) -> None:
        count = self._list_found(typed)
        if self.isVisible():
            announce(self, counted("Palette", "1 found", "%Ln found", count))

    def _list_found(self, typed: str, chosen: Entry | None = None) -> int:
        """List what is found with ``chosen``, or the first of it, at hand; return how much."""
        found = matching(self._entries, typed)[:_SHOWN]
        self._list.clear()
        for entry in found:
            item = QListWidgetItem(entry.icon or QIcon(), _line_of(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self._list.addItem(item)
        rows = [row for row, entry in enumerate(found) if entry is chosen]
        self._list.setCurrentRow(rows[0] if rows else 0)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._place()
        return len(found)

    def _speak_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            announce(self, item.text())

    def _take(self, item: QListWidgetItem | None) -> None:
        entry = _entry_of(item)
        if entry is not None:
            self.close_up()
            entry.call()

    def _place(self) -> None:
        sizes = measures()
        around = self._around.rect()
        width = min(sizes.wide(70), around.width() - 8 * sizes.unit)
        rows = min(_LINES, self._list.count())
        row = max(self._list.sizeHintForRow(0), sizes.line)
        self._list.setFixedHeight(rows * row + 2 * sizes.unit)
        height = min(self.sizeHint().height(), around.height() - 16 * sizes.unit)
        self.setGeometry((around.width() - width) // 2, 12 * sizes.unit, width, height)


def _line_of(entry: Entry) -> str:
    return f"{entry.words}  ·  {entry.kind}" if entry.kind else entry.words


def _entry_of(item: QListWidgetItem | None) -> Entry | None:
    return None if item is None else item.data(Qt.ItemDataRole.UserRole)
