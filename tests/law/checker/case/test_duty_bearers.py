"""Family 7 at its edges: whose duty it is."""

from petitiondesk.letter.case_profile import CaseState, StatePart
from petitiondesk.letter.remedies import SetField
from tests.law.checker.legal_bases import findings, resting_on


def test_domestic_law_binds_its_own_state_and_a_click_says_so():
    letter = resting_on("th2565.13", "KHM")
    (finding,) = findings(letter, "law.duty_bearer")
    assert finding.remedy == SetField(letter.legal_bases[0].id, "binds", ("THA",))


def test_no_bearer_is_named_where_the_case_knows_none():
    states = (CaseState(state="KOR", parts=(StatePart.ADDRESSEE,)),)
    assert not findings(resting_on("ref51.33.1", "KOR", states=states), "law.duty_bearer")


def test_whose_nationals_the_persons_are_does_not_tell_whose_territory_it_is():
    nationality = CaseState(state="KHM", parts=(StatePart.NATIONALITY,))
    addressee = CaseState(state="THA", parts=(StatePart.ADDRESSEE,))
    letter = resting_on("icescr.7", "THA", states=(addressee, nationality))
    assert not findings(letter, "law.duty_bearer")
    holding = CaseState(state="MMR", parts=(StatePart.HOLDING,))
    assert findings(resting_on("icescr.7", "THA", states=(addressee, holding)), "law.duty_bearer")
