"""Family 3 at its edges: kinds of conflict, and their phases."""

from petitiondesk.letter.case_profile import Phase, Situation
from tests.law.checker.legal_bases import findings, resting_on


def test_occupation_is_armed_conflict_between_states_too():
    assert not findings(resting_on("gc3.13.2", situation=Situation.OCCUPATION), "law.conflict_type")
    assert findings(resting_on("gc3.13.2", situation=Situation.PEACE), "law.conflict_type")


def test_a_phase_is_asked_for_in_conflict_alone():
    case = {"situation": Situation.PEACE, "phase": Phase.AFTER_HOSTILITIES}
    assert not findings(resting_on("gc3.109.3", **case), "law.conflict_phase")
