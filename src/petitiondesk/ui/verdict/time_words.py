"""Moments from a file in words: in Greenwich time, wherever whoever reads them lives."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from petitiondesk.ui.language.translation import translate

_WEEKDAY: Final = re.compile(r"[\s,،]*dddd[\s,،]*")
"""Where the day of the week stands in Qt's format of a date."""


def time_in_words(moment: dt.datetime) -> str:
    """Return day and time. A report that goes to others tells no time zone by it."""
    utc, locale = moment.astimezone(dt.UTC), QLocale()
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    day = locale.toString(QDate(utc.year, utc.month, utc.day), form)
    time = locale.toString(QTime(utc.hour, utc.minute), QLocale.FormatType.ShortFormat)
    words = translate("Verdict", "%1, %2 Greenwich time")
    return words.replace("%1", day).replace("%2", time)
