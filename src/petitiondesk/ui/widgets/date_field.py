"""A day, a month or a year, typed as ISO 8601 writes them and read back in words."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.line_field import LineField

_MONTHS = 12
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_WEEKDAY = re.compile(r"dddd[,،]?\s*|[\s,،]*dddd")
"""The day of the week in a format of Qt, with what sets it apart."""


def is_partial_date(text: str) -> bool:
    """Tell whether a text is a year, a month or a day that exists (``2025-02-30`` does not)."""
    found = _PARTIAL.fullmatch(text)
    if not found:
        return False
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or (month is not None and not 1 <= month <= _MONTHS):
        return False
    return day is None or QDate(year, month or 1, day).isValid()


def date_in_words(text: str, locale: QLocale | None = None) -> str:
    """Return a partial date in the words of the interface's language."""
    locale = locale or QLocale()
    parts = [int(part) for part in text.split("-")]
    date = QDate(*(*parts, 1, 1)[:3])
    if len(parts) == 1:
        return locale.toString(date, "yyyy")
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        month = locale.standaloneMonthName(date.month(), QLocale.FormatType.LongFormat)
        return f"{month} {locale.toString(date, 'yyyy')}"
    return locale.toString(date, QLocale.FormatType.LongFormat)


def day_in_words(partial: str) -> str:
    """Return a partial date without the day of the week, which law does not turn on."""
    if len(partial) < len("2025-01-31"):
        return date_in_words(partial)
    locale = QLocale()
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate.fromString(partial, Qt.DateFormat.ISODate), form)


def _western(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9."""
    digits = (unicodedata.decimal(character, None) for character in text)
    return "".join(
        character if digit is None else str(digit)
        for character, digit in zip(text, digits, strict=True)
    )


class DateField(QWidget):
    """A date, partial unless ``whole``; ``edited`` carries it once it is one, or empty."""

    edited = Signal(str)
    in_hand = Signal()

    def __init__(self, name: str, *, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self._given = ""
        self._line = LineField(name, placeholder="2026-11-21", characters=12)
        self._line.set_left_to_right()
        self._hint = SmallLabel()
        self._hint.setMinimumWidth(measures().wide(26))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures().unit)
        column.addWidget(self._line)
        column.addWidget(self._hint)
        self.setFocusProxy(self._line)
        self._line.edited.connect(self._typed)
        self._line.in_hand.connect(self.in_hand)
        self._line.in_hand.connect(self._hint.show)
        self._line.editingFinished.connect(self._leave)
        self._explain("")

    def text(self) -> str:
        """Return what is typed, a date or not."""
        return self._line.text()

    def date(self) -> str:
        """Return the date that is typed, in digits from 0 to 9; empty while it is none."""
        date = _western(self._line.text().strip())
        return date if self._is_date(date) else ""

    def set_text(self, date: str) -> None:
        """Show a date that came from elsewhere; what is half typed stays until it is another."""
        half = bool(self._line.text().strip()) and not self.date()
        if not (half and (self._line.hasFocus() or date == self._given)):
            self.take_back(date)

    def take_back(self, date: str) -> None:
        """Show a date in place of whatever is being typed."""
        self._given = date
        self._line.set_text(date)
        self._explain(date)

    def set_problem(self, *, problem: bool) -> None:
        """Show by its edge that the field needs something; words say what."""
        self._line.set_problem(problem=problem)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the date be read, but not changed."""
        self._line.set_read_only(read_only=read_only)

    def _leave(self) -> None:
        """An empty date needs no explanation once the person has gone on."""
        self._hint.setVisible(bool(self._line.text()))

    def _typed(self, text: str) -> None:
        date = _western(text.strip())
        self._explain(date)
        if not date or self._is_date(date):
            self._given = date
            self.edited.emit(date)

    def _is_date(self, text: str) -> bool:
        return is_partial_date(text) and (not self._whole or len(text) == len("2026-11-21"))

    def _explain(self, date: str) -> None:
        wrong = bool(date) and not self._is_date(date)
        words = self._asked() if wrong or not date else date_in_words(date)
        self._hint.setText(words)
        self._hint.setVisible(bool(date) or self._line.hasFocus())
        self._hint.set_tone(Tone.ATTENTION if wrong else Tone.MUTED)
        self._line.set_problem(problem=wrong)
        self._line.setAccessibleDescription(words)

    def _asked(self) -> str:
        if self._whole:
            return translate("DateField", "The whole day: year-month-day.")
        return translate("DateField", "Year-month-day. A year or a month alone is enough.")
