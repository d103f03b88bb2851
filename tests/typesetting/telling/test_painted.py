"""When words lie on one another, and when a letter only hangs into the next line."""

import pytest

from petitiondesk.typesetting.telling.painted import Box

WORD = Box(71, 401, 103, 422)
APART = {
    "beside it": Box(103, 401, 120, 422),
    "the line above": Box(71, 420, 103, 441),
    "a mark below a Khmer letter": Box(94, 420.1, 95.4, 423.1),
}
ON_IT = {
    "the same": WORD,
    "half a line up": Box(71, 411, 103, 432),
    "one letter": WORD._replace(right=75),
}


@pytest.mark.parametrize("other", APART.values(), ids=APART)
def test_what_only_touches_a_word_does_not_lie_on_it(other):
    assert not WORD.lies_on(other)
    assert not other.lies_on(WORD)


@pytest.mark.parametrize("other", ON_IT.values(), ids=ON_IT)
def test_what_covers_a_part_of_a_word_lies_on_it(other):
    assert WORD.lies_on(other)
    assert other.lies_on(WORD)
