"""Family 6 at its edges: words of duty beside what does not bind."""

import pytest

from petitiondesk.letter.remedies import edit_for
from tests.law.checker.legal_bases import findings, saying
from tests.letters import edited


def test_words_of_duty_are_replaced_by_a_click():
    letter = saying("The Mandela Rules oblige the prison to let them write.")
    (finding,) = findings(letter, "law.soft_law_as_duty")
    mended = edited(letter, edit_for(letter, finding.remedy))
    assert mended.opening.markup("en") == "The Mandela Rules call on the prison to let them write."
    assert not findings(mended, "law.soft_law_as_duty")


@pytest.mark.parametrize(
    "text",
    [
        "Although not legally binding, the Mandela Rules require it.",
        "The Mandela Rules do not oblige anybody.",
        "The ICCPR obliges you. The Mandela Rules say how.",
        "You must answer.",
    ],
)
def test_words_of_duty_beside_soft_law_are_left_alone(text):
    assert not findings(saying(text), "law.soft_law_as_duty")
