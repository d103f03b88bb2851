"""Family 4 at its edges: who is bound, and from when."""

from petitiondesk.letter.case_profile import ActDates
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.remedies import ReplaceProvision, edit_for
from tests.law.checker.legal_bases import findings, resting_on, rules_in
from tests.letters import edited


def test_a_state_that_was_bound_at_the_end_only_is_a_warning():
    acts = ActDates(first="2024-10", last="2025-02")
    (finding,) = findings(resting_on("rome.8.2.a", "UKR", acts=acts), "law.signed_only")
    assert finding.severity is Severity.WARNING
    assert finding.evidence[0].key == "UKR:ROME"


def test_who_is_bound_in_words_is_not_looked_up():
    letter = resting_on("iccpr.7", "individuals", "all UN members", "XXX")
    assert not {rule for rule in rules_in(letter) if rule.startswith("law.")}


def test_custom_that_says_the_same_takes_the_place_of_the_treaty_by_a_click():
    letter = resting_on("ap1.34", "IND")
    (finding,) = findings(letter, "law.not_a_party")
    assert isinstance(finding.remedy, ReplaceProvision)
    mended = edited(letter, edit_for(letter, finding.remedy))
    assert mended.legal_bases[0].provision.startswith("cihl.")
    assert not findings(mended, "law.not_a_party")


def test_a_treaty_of_a_region_is_for_its_states():
    assert findings(resting_on("oauref.2.3", "THA"), "law.not_a_member")
    assert not findings(resting_on("oauref.2.3", "EGY"), "law.not_a_member")
