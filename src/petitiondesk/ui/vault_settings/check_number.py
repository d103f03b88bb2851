"""A check number to be read out: in groups, in the reader's digits, and digit by digit for ears."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.text_field import TextField

_LARGER: Final = 1.25

_FROM_LEFT: Final = "\u200e"
"""The left-to-right mark: what stands on both sides of it runs from the left."""


class CheckNumber(QWidget):
    """Two fields at most, which can be selected and copied: in own digits, and in 0 to 9."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.own = _field(label)
        western = translate("CheckNumber", "The same in digits from 0 to 9")
        self.western = _field(western)
        self._western = Labelled(western, self.western)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(Labelled(label, self.own))
        column.addWidget(self._western)
        self.setFocusProxy(self.own)

    def show_number(self, groups: str) -> None:
        """Show a number of which spaces part the groups, in digits from 0 to 9."""
        own = in_own_digits(groups)
        _show(self.own, own)
        _show(self.western, groups)
        self._western.setVisible(own != groups)


def in_own_digits(text: str) -> str:
    """Return groups of digits as the interface's language writes them, the first at the left.

    Groups of Arabic digits would stand in a row from the right (Unicode Standard Annex 9, W2, N1),
    and those beside them in digits from 0 to 9 from the left.
    """
    zero = ord(QLocale().zeroDigit())
    if zero == ord("0"):
        return text
    own = text.translate({ord("0") + value: zero + value for value in range(10)})
    return own.replace(" ", f" {_FROM_LEFT}")


def spelled(groups: str) -> str:
    """Return a number as it is to be spoken: no group is read as a number of ten thousands."""
    return ", ".join(" ".join(group) for group in groups.split(" "))


def _field(name: str) -> TextField:
    field = TextField(name, lines=1)
    font = field.font()
    font.setPointSizeF(font.pointSizeF() * _LARGER)
    field.setFont(font)
    field.set_read_only(read_only=True)
    return field


def _show(field: TextField, groups: str) -> None:
    field.set_text(groups)
    field.setAccessibleDescription(spelled(groups))
