"""Random bytes are as many as asked for, and never the same."""

from petitiondesk.crypto.randomness import random_bytes


def test_random_bytes_are_as_many_as_asked_for_and_never_repeat():
    drawn = {random_bytes(16) for _ in range(1000)}
    assert len(drawn) == 1000
    assert {len(each) for each in drawn} == {16}
