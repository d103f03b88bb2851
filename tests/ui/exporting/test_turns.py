"""What is asked in one turn is answered in it, or not at all."""

from petitiondesk.ui.exporting.turns import Turns


def test_an_answer_is_taken_in_the_turn_that_asked():
    turns, taken = Turns(), []
    turns.next()
    turns.in_this(taken.append)("an answer")
    assert taken == ["an answer"]


def test_an_answer_to_an_earlier_turn_reaches_nobody():
    turns, taken = Turns(), []
    late = turns.in_this(taken.append)
    turns.next()
    late("an answer")
    assert taken == []
