"""Going back to a letter as it was."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.letter import Answer, ClosedText
from petitiondesk.letter.restoring import restored
from tests.letters import a_ready_letter, drafting

LETTER = a_ready_letter("ko")
ANSWERS = st.tuples(st.sampled_from(Answer), st.sampled_from(["", "0" * 64]))


def answered(answer, digest, letter=LETTER):
    (one,) = letter.signatories
    changed = msgspec.structs.replace(one, answer=answer, agreed_digest=digest)
    return msgspec.structs.replace(letter, signatories=(changed,))


@given(ANSWERS, ANSWERS)
def test_the_text_is_the_earlier_and_the_answers_are_the_present_ones(then, now):
    letter = restored(answered(*then), answered(*now))
    assert agreed_digest(letter) == agreed_digest(LETTER)
    (one,) = letter.signatories
    assert (one.answer, one.agreed_digest) == now


@given(ANSWERS)
def test_who_is_no_longer_among_the_signatories_has_not_answered(then):
    present = msgspec.structs.replace(LETTER, signatories=(drafting().signatory(),))
    (one,) = restored(answered(*then), present).signatories
    assert (one.answer, one.agreed_digest) == (Answer.NOT_INVITED, "")


def test_a_restored_letter_is_open_and_its_draft_goes_on_counting():
    closed = ClosedText(digest=agreed_digest(LETTER))
    earlier = msgspec.structs.replace(LETTER, closed=closed, draft=2)
    assert restored(earlier, msgspec.structs.replace(LETTER, draft=5)).draft == 5
    assert restored(earlier, msgspec.structs.replace(LETTER, draft=5, closed=closed)).draft == 6
    assert restored(earlier, LETTER).closed is None
