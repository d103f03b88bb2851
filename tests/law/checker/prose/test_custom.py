"""An article is not pressed on a state as custom, unless the state has the treaty as well."""

from petitiondesk.letter.case_profile import CaseProfile, CaseState, StatePart
from petitiondesk.letter.edits import SetFields
from tests.law.checker.paragraphs import a_letter_that_says, rules
from tests.letters import edited

CUSTOM = "Article 33 of the Refugee Convention binds India as custom."


def test_an_article_is_not_pressed_on_a_state_as_custom():
    assert rules(a_letter_that_says(en=CUSTOM), "law.custom") == ["law.custom_and_treaty"]
    apart = "India is no party to the Refugee Convention. Non-refoulement is custom as well."
    assert rules(a_letter_that_says(en=apart), "law.custom") == []


def test_a_party_may_be_told_that_its_treaty_is_custom_too():
    letter = a_letter_that_says(en=CUSTOM.replace("India", "Ukraine"))
    states = (CaseState(state="UKR", parts=(StatePart.RETURNING,)),)
    told = edited(letter, SetFields(letter.id, {"case": CaseProfile(states=states)}))
    assert rules(told, "law.custom") == []
