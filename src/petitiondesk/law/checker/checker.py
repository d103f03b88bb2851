"""Checking a letter against the law: every rule over one reading of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TypeAlias

from petitiondesk.law.checker.case import conflict, duty_bearers, persons
from petitiondesk.law.checker.citing import (
    ambiguous_names,
    article_numbers,
    citation_languages,
    pinpoints,
    quotations,
)
from petitiondesk.law.checker.facts import allegations, overstating, staleness
from petitiondesk.law.checker.overclaiming import overclaimed, qualified, soft_law
from petitiondesk.law.checker.parties import (
    participation,
    participation_days,
    participation_told,
    reservations,
)
from petitiondesk.law.checker.prose import custom, listed_words
from petitiondesk.law.checker.quantities import dates, figures, numbers, shares, sums, weekdays
from petitiondesk.law.checker.reading.letter_reading import Reading, References, TextCache
from petitiondesk.law.checker.recipients import forms_of_address, submissions
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter

Rule: TypeAlias = Callable[[Reading], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    ambiguous_names.instruments_have_numbers,
    ambiguous_names.protocols_have_parents,
    ambiguous_names.articles_have_instruments,
    persons.provisions_protect_the_persons,
    conflict.provisions_fit_the_conflict,
    conflict.protocols_fit_the_conflict,
    conflict.provisions_fit_the_phase,
    participation.states_are_bound,
    reservations.declarations_are_shown,
    soft_law.soft_law_calls_and_does_not_oblige,
    duty_bearers.duties_lie_on_those_who_have_them,
    qualified.limits_are_met,
    overstating.sources_are_not_overstated,
    allegations.allegations_say_who_makes_them,
    *shares.RULES,
    *sums.RULES,
    *numbers.RULES,
    *figures.RULES,
    *dates.RULES,
    weekdays.days_of_the_week_are_right,
    *staleness.RULES,
    listed_words.words_are_used_rightly,
    custom.custom_is_not_the_treaty,
    *participation_told.RULES,
    participation_days.days_of_ratifications_are_right,
    citation_languages.citations_are_in_the_language_of_the_letter,
    article_numbers.articles_are_in_their_instruments,
    pinpoints.treaties_have_pinpoints,
    quotations.quotations_are_of_the_text,
    overclaimed.rules_are_not_overclaimed,
    submissions.submissions_have_a_source,
    forms_of_address.forms_of_address_go_together,
)
"""All rules, by family; what they find is put into the order of the paper."""


class Checker:
    """Checks one letter again and again: a text that has not changed is not read again.

    It keeps the texts of the last letter that was checked; ``forget`` drops them.
    """

    def __init__(self, references: References) -> None:
        self._references = references
        self._texts: TextCache = {}

    def check(self, letter: Letter, today: dt.date) -> tuple[Finding, ...]:
        """Return what the rules find, in the order of the paper."""
        reading = Reading(letter, self._references, today, self._texts)
        found = [finding for rule in RULES for finding in rule(reading)]
        self._texts = reading.read
        places = {part.part.id: place for place, part in enumerate(reading.parts)}
        return tuple(sorted(found, key=lambda finding: places.get(finding.where, -1)))

    def forget(self) -> None:
        """Drop the texts of the last letter, such as when the desk is locked."""
        self._texts = {}


def check(letter: Letter, references: References, today: dt.date) -> tuple[Finding, ...]:
    """Return what the rules find in a letter, in the order of the paper."""
    return Checker(references).check(letter, today)
