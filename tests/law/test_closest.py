"""What somebody may have meant is a handful of keys, the likest first."""

import pytest

from petitiondesk.law.closest import closest
from tests.law.data import catalogue, parties

PROVISIONS = {each.id: each.title for each in catalogue().provisions}
TREATIES = {each.key: each.name for each in parties().treaties.values()}


@pytest.mark.parametrize("known", [PROVISIONS, TREATIES])
@pytest.mark.parametrize("asked", ["nope", "zzzzzz", "gc", "?"])
def test_what_looks_like_nothing_gets_a_handful(known, asked):
    found = closest(asked, known).split(", ")
    assert 0 < len(found) <= 5
    assert set(found) <= set(known)


def test_the_likest_comes_first():
    assert closest("cat.31", PROVISIONS).split(", ")[0] == "cat.3.1"


def test_of_nothing_that_is_known_there_is_nothing_to_suggest():
    assert closest("nope", {}) == ""
