"""Whoever signs reads what was kept with a reason, whether it is found there still or not."""

import msgspec

from petitiondesk.desk.kept_findings import Kept, kept_findings
from petitiondesk.letter.edits import apply
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import keep, with_kept
from tests.letters import a_ready_letter

LETTER = a_ready_letter()
FOUND = Finding(rule="law.any", severity=Severity.ERROR, where=LETTER.demands[0].id)


def kept():
    return apply(LETTER, keep(LETTER, FOUND, reason="The board said so.", on="2026-03-01"))


def test_what_is_found_still_comes_with_its_finding():
    letter = kept()
    (one,) = kept_findings(letter, with_kept(letter, (FOUND,)))
    assert one.log.reason == "The board said so."
    assert one.finding is not None
    assert one.finding.rule == "law.any"


def test_what_is_not_found_any_more_comes_with_its_reason_alone():
    letter = kept()
    assert kept_findings(letter, ()) == (Kept(letter.kept[0], None),)


def test_a_letter_that_keeps_nothing_has_nothing_to_read():
    assert kept_findings(LETTER, (msgspec.structs.replace(FOUND, kept=None),)) == ()
