"""Severities stay under their evidence, and evidence says what it is."""

import datetime as dt

import pytest

from petitiondesk.law.checker.reporting import at_most, of_instrument, of_provision, report
from petitiondesk.law.day_range import DayRange
from petitiondesk.letter.finding import Evidence, EvidenceKind, Severity
from tests.law.checker_data import references


def evidence(level, as_of=""):
    return Evidence(kind=EvidenceKind.PARTY, key="CHN:ICCPR", level=level, as_of=as_of)


@pytest.mark.parametrize(
    ("level", "severity"), [("A", "error"), ("C", "error"), ("D", "warning"), ("memory", "error")]
)
def test_evidence_of_level_d_never_says_more_than_a_warning(level, severity):
    found = report("law.x", Severity.ERROR, "x", evidence=[evidence("A"), evidence(level)])
    assert found.severity.value == severity
    assert ("from_memory" in found.data) == (level in ("D", "memory"))


def test_a_note_stays_one_whatever_it_rests_on():
    assert at_most(Severity.NOTE, Severity.WARNING) is Severity.NOTE
    assert report("law.x", Severity.NOTE, "x", evidence=[evidence("D")]).severity is Severity.NOTE


def test_evidence_that_is_older_than_the_acts_says_so():
    acts = DayRange(dt.date(2025, 1, 11), dt.date(2025, 1, 23))
    old, new = evidence("A", "2024-06-01"), evidence("A", "2026-01-01")
    assert report("x", Severity.NOTE, "x", evidence=[old], acts=acts).data["older_than_act"]
    assert "older_than_act" not in report("x", Severity.NOTE, "x", evidence=[new], acts=acts).data


def test_evidence_shows_its_level_source_and_day():
    catalogue = references().catalogue
    provision = catalogue.provision("gc4.45.4")
    shown = of_provision(provision, catalogue.as_of)
    assert (shown.key, shown.level, shown.as_of) == ("gc4.45.4", "text_matched", catalogue.as_of)
    assert of_instrument(catalogue.instrument("gc4"), catalogue.as_of).source
