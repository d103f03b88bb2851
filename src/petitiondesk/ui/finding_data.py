"""The data of a finding in the words of the interface: names isolated, days and kinds in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from petitiondesk.desk.wording.message import one_line
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.language.translation import isolated, number
from petitiondesk.ui.widgets.date_field import day_in_words

_DAY = re.compile(r"\b[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?\b")
"""A day, or a month of which no more is known."""

_DAYS = re.compile(rf"{_DAY.pattern}(?: – {_DAY.pattern})?")
"""What stands in the place of words where it is a day of the letter itself that is meant."""

_KINDS = frozenset({"persons", "protects", "fits", "case"})
"""What names classes of persons, situations or phases by their values in a letter file."""

_CODES = "_code"
"""Beside the name of a state stands its code (ISO 3166 alpha-3), or several with commas."""

_QUOTED = frozenset({"words", "text"})
"""What stands somewhere in these words."""

_NAMES = frozenset({"name", "organisation"})
"""Names of files and organisations are said as they are, whatever looks like a day in them."""


def data_in_words(data: Mapping[str, str | int]) -> dict[str, str]:
    """Return what goes into the places of a sentence, each on one line and isolated.

    States are named as the interface does.
    """
    words = {name: _in_words(name, value) for name, value in data.items()}
    coded = {name: data.get(f"{name}{_CODES}") for name in data}
    return {**words, **{name: _states(str(codes)) for name, codes in coded.items() if codes}}


def _in_words(name: str, value: str | int) -> str:
    if isinstance(value, int):
        return number(value)
    value = one_line(value)
    if name in _KINDS:
        return isolated(", ".join(map(_kind_in_words, value.split(", "))))
    if name in _NAMES:
        return isolated(value)
    if name in _QUOTED and not _DAYS.fullmatch(value):
        return isolated(value)
    return isolated(_DAY.sub(lambda day: day_in_words(day.group()), value))


def _states(codes: str) -> str:
    here = QLocale().name()
    return ", ".join(isolated(country_name(code, here)) for code in codes.split(", "))


def _kind_in_words(kind: str) -> str:
    """Return the words for a kind; one that has none is shown as it is."""
    from petitiondesk.ui.language.case_words import (  # noqa: PLC0415 - it reads some of the law
        persons,
        phases,
        situations,
    )

    value = kind.replace(" ", "_")
    known = {each.value: words for each, words in (*persons(), *situations(), *phases())}
    return known.get(value, kind)
