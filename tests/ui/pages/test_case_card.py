import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from petitiondesk.letter.case_profile import (
    ActDates,
    CaseProfile,
    CaseState,
    PersonClass,
    Phase,
    Situation,
    StatePart,
)
from petitiondesk.letter.edits import SetFields
from petitiondesk.ui.pages.case_fields import CaseFields
from petitiondesk.ui.pages.legal_basis_page import LegalBasisPage
from petitiondesk.ui.widgets.line_field import LineField
from tests.letters import a_ready_letter, edited

KNOWN = CaseProfile(
    persons=(PersonClass.PRISONER_OF_WAR,),
    situation=Situation.INTERNATIONAL_ARMED_CONFLICT,
    phase=Phase.DURING_HOSTILITIES,
    states=(CaseState(state="UKR", parts=(StatePart.HOLDING,)),),
    acts=ActDates(first="2025-01-09"),
)


@pytest.fixture
def held(hold):
    held = hold(LegalBasisPage, a_ready_letter())
    held.page.case.set_open(open_=True)
    return held


@pytest.fixture
def known(hold):
    letter = edited(a_ready_letter(), SetFields(a_ready_letter().id, {"case": KNOWN}))
    held = hold(LegalBasisPage, letter)
    held.page.case.set_open(open_=True)
    return held


def fields(held):
    return held.page.case.findChild(CaseFields)


def tick(box):
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())


def choose(choice, value):
    choice.take(value)


def test_it_begins_folded_and_makes_nothing(hold):
    held = hold(LegalBasisPage, a_ready_letter())
    assert not held.page.case.is_open
    assert fields(held) is None


def test_who_the_persons_are_is_ticked(held):
    tick(fields(held)._persons[PersonClass.PRISONER_OF_WAR])
    tick(fields(held)._persons[PersonClass.WOUNDED_OR_SICK])
    assert held.letter.case == CaseProfile(
        persons=(PersonClass.PRISONER_OF_WAR, PersonClass.WOUNDED_OR_SICK)
    )


def test_how_far_a_conflict_is_is_asked_only_where_there_is_one(held):
    assert fields(held)._how_far.isHidden()
    choose(fields(held)._situation, Situation.OCCUPATION)
    assert not fields(held)._how_far.isHidden()
    choose(fields(held)._phase, Phase.AFTER_HOSTILITIES)
    assert held.letter.case.phase is Phase.AFTER_HOSTILITIES
    choose(fields(held)._situation, Situation.PEACE)
    assert held.letter.case == CaseProfile(situation=Situation.PEACE)


def test_not_sure_is_an_answer(known):
    choose(fields(known)._situation, None)
    assert known.letter.case.situation is None
    assert known.letter.case.persons == KNOWN.persons


def test_a_state_is_added_and_its_parts_are_asked_next(held):
    fields(held)._country.setFocus()
    choose(fields(held)._country, "UKR")
    assert held.letter.case.states == (CaseState(state="UKR"),)
    assert QApplication.focusWidget().accessibleName() == "Ukraine: We write to it"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert held.letter.case.with_part(StatePart.ADDRESSEE) == ("UKR",)


def test_a_state_stands_in_the_case_once(known):
    fields(known)._country.setFocus()
    choose(fields(known)._country, "UKR")
    assert known.letter.case.states == KNOWN.states


def test_a_state_is_taken_out_again(known):
    buttons = fields(known)._boxes["UKR"].findChildren(QToolButton)
    next(each for each in buttons if each.accessibleName() == "Remove: Ukraine").click()
    assert known.letter.case.states == ()


def test_the_days_of_the_acts_are_typed(held):
    fields(held).first.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "2022-02-24")
    assert held.letter.case.acts == ActDates(first="2022-02-24")


def test_folded_it_says_the_answers_in_one_line(known):
    said = known.page.case.accessibleName()
    assert said == "About the case: Prisoners of war · War between states · Ukraine"
    assert known.page.case._state.text() == "4 of 4 answered"


def test_a_finding_about_the_case_leads_to_it(hold):
    held = hold(LegalBasisPage, a_ready_letter())
    assert held.page.go_to("case")
    assert held.page.case.is_open


def test_the_case_may_be_told_while_the_text_is_closed(held):
    held.editing.close_text()
    held.show()
    tick(fields(held)._persons[PersonClass.CHILD])
    assert held.letter.case.persons == (PersonClass.CHILD,)


def test_undo_takes_an_answer_back(held):
    tick(fields(held)._persons[PersonClass.CHILD])
    held.undo()
    assert not fields(held)._persons[PersonClass.CHILD].isChecked()


@pytest.mark.parametrize(("typed", "kept"), [("2024-1", "2025-01-09"), ("", "")])
def test_a_date_that_is_half_typed_outlasts_another_answer(known, typed, kept):
    day = fields(known).first
    day.findChild(LineField).setText(typed)
    known.edits.clear()
    tick(fields(known)._persons[PersonClass.CHILD])
    assert day.text() == typed
    acts = known.letter.case.acts
    assert (acts.first if acts else "") == kept
