"""The answers about a case, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from petitiondesk.letter.case_profile import CaseProfile
from petitiondesk.ui.language.case_words import persons, situations
from petitiondesk.ui.language.country_names import country_name


def case_in_words(case: CaseProfile) -> str:
    """Return the answers about a case in one line; empty where there are none."""
    return " · ".join(_answers(case))


def _answers(case: CaseProfile) -> Iterator[str]:
    yield from (words for value, words in persons() if value in case.persons)
    yield from (words for value, words in situations() if value is case.situation)
    yield from (country_name(each.state, QLocale().name()) for each in case.states)
