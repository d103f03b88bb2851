"""How far a step is, from what was written and found."""

import msgspec
import pytest

from petitiondesk.letter.case_profile import CaseProfile, PersonClass
from petitiondesk.letter.letter import Answer, Consent
from petitiondesk.ui.findings_by_step import is_begun, progress
from petitiondesk.ui.steps import Progress, Step
from tests.letters import a_ready_letter


def with_answers(consent, *answers):
    letter = a_ready_letter()
    signatories = [
        msgspec.structs.replace(letter.signatories[0], id=f"group_{place}", answer=answer)
        for place, answer in enumerate(answers)
    ]
    return msgspec.structs.replace(letter, consent=consent, signatories=tuple(signatories))


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((Answer.NOT_INVITED, Answer.NOT_INVITED), Progress.NOT_INVITED),
        ((Answer.AGREED, Answer.NOT_INVITED), Progress.NOT_INVITED),
        ((Answer.INVITED, Answer.NOT_INVITED), Progress.WAITING),
        ((Answer.AGREED, Answer.INVITED), Progress.WAITING),
        ((Answer.AGREED, Answer.AGREED), Progress.READY),
    ],
)
def test_nobody_waits_for_those_that_nobody_has_invited(answers, said):
    letter = with_answers(Consent.REQUIRED, *answers)
    assert progress(letter, Step.SIGNATORIES, ()) is said
    open_ = msgspec.structs.replace(letter, consent=Consent.NONE)
    assert progress(open_, Step.SIGNATORIES, ()) is Progress.READY


@pytest.mark.parametrize(
    ("case", "begun"),
    [(None, False), (CaseProfile(), False), (CaseProfile(persons=(PersonClass.CHILD,)), True)],
)
def test_who_has_answered_about_the_case_has_begun(case, begun):
    letter = msgspec.structs.replace(a_ready_letter(), legal_bases=(), case=case)
    assert is_begun(letter, Step.LEGAL_BASIS) is begun
