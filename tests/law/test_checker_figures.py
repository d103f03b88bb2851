"""What the checker finds of the faults that were planted, and where it cries for nothing.

The texts that are kept apart are measured here and read by nobody who writes rules: what is missed
is told by its id alone.
"""

import datetime as dt
import functools
import itertools
from collections.abc import Callable

import pytest

from petitiondesk.law.checker.checker import check
from petitiondesk.letter.finding import Finding, Severity
from tests.law.checker_data import references
from tests.law.corpus_letters import languages_of, letter_of
from tests.law.corpus_specs import PARTS, RECORDED, Pair, Spec, clean_letters, planted

FOUND_AT_LEAST = 0.95
ALARMS_AT_MOST = 0.02


def _day(partial: str) -> dt.date:
    return dt.date.fromisoformat(f"{partial}-01-01"[:10])


def _findings(spec: Spec, language: str) -> tuple[Finding, ...]:
    letter = letter_of(spec, language)
    return check(letter, references(), _day(spec.today or spec.issued))


def _finds(rule: str, pair: Pair) -> bool:
    spoken = ("", pair.language)
    if rule == "number.between_languages":
        spoken = ("", *languages_of(pair.fault, pair.language))
    return any(
        each.rule == rule and each.severity is pair.severity and each.language in spoken
        for each in _findings(pair.fault, pair.language)
    )


def _alarms(rule: str, pair: Pair) -> bool:
    return any(each.rule == rule for each in _findings(pair.twin, pair.language))


@functools.cache
def _measured(part: str) -> tuple[int, list[str], list[str]]:
    """How many pairs there are, the ids of the missed faults, and those of the twins in alarm."""
    pairs = [(rule, pair) for rule, found in planted(part).items() for pair in found]
    missed = [pair.id for rule, pair in pairs if not _finds(rule, pair)]
    return len(pairs), missed, [pair.id for rule, pair in pairs if _alarms(rule, pair)]


def _told(name: str, ids: list[str]) -> str:
    return f"{name}: {', '.join(ids)}" if ids else f"{name}: none"


def _tell(part: str, figure: Callable[[str], None]) -> tuple[int, int, int]:
    """Print what a part shows; return how many pairs it has, are found, and raise an alarm."""
    count, missed, alarms = _measured(part)
    found, false = 1 - len(missed) / count, len(alarms) / count
    figure(f"law checker, {part}: found {found:.1%} of {count}, false alarms {false:.1%}")
    figure(f"law checker, {part}: {_told('missed', missed)}; {_told('alarms', alarms)}")
    return count, count - len(missed), len(alarms)


@pytest.mark.parametrize("part", PARTS)
def test_the_faults_of_a_part_are_found_without_false_alarms(part, figure):
    count, found, alarms = _tell(part, figure)
    assert found / count >= FOUND_AT_LEAST
    assert alarms / count <= ALARMS_AT_MOST


@pytest.mark.parametrize("part", RECORDED)
def test_no_more_is_missed_of_a_part_than_was_before(part, figure):
    count, found, alarms = _tell(part, figure)
    first, held_to = RECORDED[part]
    told = f"{first.found / count:.1%} and {first.alarms / count:.1%}"
    figure(f"law checker, {part}: when it was measured for the first time, {told}")
    assert found >= held_to.found
    assert alarms <= held_to.alarms


def test_ordinary_letters_raise_no_alarm(figure):
    loud = {Severity.BLOCK, Severity.ERROR, Severity.WARNING}
    letters = clean_letters()
    findings = itertools.chain(*(_findings(each.letter, each.languages[0]) for each in letters))
    alarms = [each for each in findings if each.severity in loud]
    figure(f"law checker, {len(letters)} ordinary letters: false alarms {len(alarms)}")
    assert [(each.rule, each.language, each.data) for each in alarms] == []
