"""Eight small fields for a check number, typed as it is heard: five digits each.

Nothing can be pasted: a number that came along with a card proves nothing about it.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.line_field import LineField

GROUPS: Final = 8
DIGITS: Final = 5
"""So many groups of so many digits has a check number (docs/signing.md)."""

_A_LINE: Final = 4
"""So many groups stand in a line: as they are read out, half of the number at a time."""

_SOME_DIGITS: Final = QRegularExpression(rf"\p{{Nd}}{{0,{DIGITS}}}")
"""Digits of any script, up to a whole group."""


class NumberGroups(QWidget):
    """``edited`` says that a digit changed, ``entered`` that Enter was pressed in a group.

    ``pasted`` says that the person tried to paste.
    """

    edited = Signal()
    entered = Signal()
    pasted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._wrong: Collection[int] = ()
        self.fields = tuple(_Group(index + 1) for index in range(GROUPS))
        for index, field in enumerate(self.fields):
            field.edited.connect(functools.partial(self._typed, index))
            field.emptied.connect(functools.partial(self._go, index - 1))
            field.returnPressed.connect(self.entered)
            field.pasted.connect(self.pasted)
        self.setLayout(Flow(*self.fields))
        unit, wide = measures().unit, self.fields[0].maximumWidth()
        self.setMaximumWidth(_A_LINE * wide + (_A_LINE - 1) * 4 * unit)
        self.setFocusProxy(self.fields[0])

    def groups(self) -> tuple[str, ...]:
        """Return what is typed, in digits from 0 to 9."""
        return tuple(field.digits() for field in self.fields)

    def is_whole(self) -> bool:
        """Tell whether every group has its digits."""
        return all(len(group) == DIGITS for group in self.groups())

    def mark(self, wrong: Collection[int]) -> None:
        """Show by their edge which groups (counted from 0) are not as they should be."""
        self._wrong = wrong
        for index, field in enumerate(self.fields):
            field.set_problem(problem=index in wrong)

    def clear(self) -> None:
        """Take everything out."""
        self.mark(())
        for field in self.fields:
            field.set_text("")

    def _typed(self, index: int, _text: str) -> None:
        self.edited.emit()
        field = self.fields[index]
        if len(field.digits()) < DIGITS or not field.hasFocus():
            return
        if index in self._wrong:
            field.selectAll()  # what is read once more takes its place
        else:
            self._go(index + 1)

    def _go(self, index: int) -> None:
        if 0 <= index < GROUPS:
            self.fields[index].setFocus(Qt.FocusReason.TabFocusReason)


class _Group(LineField):
    """One group. ``emptied`` says that there was nothing left to take away."""

    emptied = Signal()
    pasted = Signal()

    def __init__(self, place: int) -> None:
        form = translate("NumberGroups", "Group %1 of %2")
        named = form.replace("%1", number(place)).replace("%2", number(GROUPS))
        super().__init__(named, characters=DIGITS)
        self.setMinimumWidth(self.maximumWidth())
        self.set_left_to_right()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setValidator(QRegularExpressionValidator(_SOME_DIGITS, self))

    def digits(self) -> str:
        """Return what is typed, in digits from 0 to 9."""
        return "".join(str(unicodedata.decimal(c)) for c in self.text() if c.isdecimal())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:  # it pastes what is selected elsewhere
            self.pasted.emit()
        else:
            super().mouseReleaseEvent(event)
