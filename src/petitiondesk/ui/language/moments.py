"""Days and times in words that cannot be taken for others."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QDateTime, QLocale

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
"""Where the day of the week stands in Qt's format of a date."""


def moment_in_words(moment: dt.datetime) -> str:
    """Return day and time: the month as a word, since 11/12 is two days, and no day of the week."""
    here = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    locale = _written()
    day = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    time = locale.toString(here.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(here.date(), day)}, {time}"


def _written() -> QLocale:
    """Return how dates are written: Qt's own locale of no country writes them as nobody does."""
    here = QLocale()
    return QLocale("en_GB") if here.language() is QLocale.Language.C else here
