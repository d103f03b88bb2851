"""Work goes on beside others, and is stopped where nobody waits for it any more."""

import threading

import pytest

from petitiondesk.vault.beside import done_beside


def finish(steps):
    """Take all steps; return how many they were, and what the work returned."""
    taken = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return taken, end.value
        taken += 1


def test_what_is_made_beside_comes_back():
    steps, made = finish(done_beside(lambda: "made", lambda: None))
    assert (steps, made) == (1, "made")


def test_others_may_ask_until_the_work_is_done():
    ready = threading.Event()
    steps = done_beside(ready.wait, ready.set)
    next(steps)
    next(steps)
    ready.set()
    assert finish(steps)[1] is True


def test_what_goes_wrong_is_raised_where_it_is_waited_for():
    def fail():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        finish(done_beside(fail, lambda: None))


def test_work_that_nobody_waits_for_is_stopped_before_anything_is_closed():
    asked, ended = threading.Semaphore(0), threading.Event()

    def work():
        for _ in range(3):  # it may be deaf at first
            asked.acquire()
        ended.set()

    steps = done_beside(work, asked.release)
    next(steps)
    steps.close()
    assert ended.is_set()
