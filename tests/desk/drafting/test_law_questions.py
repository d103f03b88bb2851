import datetime as dt

from petitiondesk.desk.drafting.law_questions import DayOf, question_of
from petitiondesk.letter.case_profile import ActDates, CaseProfile, CaseState, StatePart
from petitiondesk.letter.edits import SetFields
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited

TODAY = dt.date(2026, 11, 22)


def told(letter, **case):
    return edited(letter, SetFields(letter.id, {"case": CaseProfile(**case)}))


def days(letter):
    asked = question_of(letter, None, TODAY)
    return [day.isoformat() for day in asked.days], asked.day_of


def test_law_is_asked_about_the_days_of_the_acts():
    letter = told(a_ready_letter(), acts=ActDates(first="2022-02-24", last="2025"))
    assert days(letter) == (["2022-02-24", "2025-12-31"], DayOf.ACTS)


def test_acts_of_one_day_are_asked_about_once():
    letter = told(a_ready_letter(), acts=ActDates(first="2022-02-24"))
    assert days(letter) == (["2022-02-24"], DayOf.ACTS)


def test_acts_that_go_on_are_asked_about_until_today():
    letter = told(a_ready_letter(), acts=ActDates(first="2025-01-09", last="2026"))
    assert days(letter) == (["2025-01-09", "2026-11-22"], DayOf.ACTS)


def test_without_acts_the_day_of_the_letter_counts():
    assert days(a_ready_letter()) == (["2026-03-05"], DayOf.LETTER)


def test_without_any_day_it_is_today():
    assert days(an_empty_letter()) == (["2026-11-22"], DayOf.TODAY)


def test_a_date_that_does_not_exist_is_none():
    letter = edited(an_empty_letter(), SetFields(an_empty_letter().id, {"issued": "2026-02-30"}))
    assert days(letter)[1] is DayOf.TODAY


def test_whom_a_rule_is_said_to_bind_comes_first():
    basis = drafting(5_000).legal_basis("cat.3.1")
    bound = edited(told(a_ready_letter(), states=(CaseState(state="THA"),)))
    said = type(basis)(id="p1", salt=basis.salt, provision="cat.3.1", why=basis.why, binds=("UKR",))
    assert question_of(bound, said, TODAY).states == ("UKR",)
    assert question_of(bound, basis, TODAY).states == ("THA",)


def test_the_state_that_is_written_to_stands_for_the_case():
    states = (CaseState(state="THA", parts=(StatePart.ADDRESSEE,)), CaseState(state="UKR"))
    letter = told(a_ready_letter(), states=states)
    assert question_of(letter, None, TODAY).states == ("THA",)


def test_nobody_is_asked_about_where_nobody_was_named():
    assert question_of(a_ready_letter(), None, TODAY).states == ()
