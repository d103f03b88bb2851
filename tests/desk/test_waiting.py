"""Waiting for another process: an outcome, or Cancel."""

import threading
from concurrent.futures import Future

import pytest

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.waiting import PATIENT, first_done, go_on, outcome


class Impatient:
    def cancelled(self):
        return True


def test_what_is_made_is_returned():
    future = Future()
    threading.Timer(0.3, future.set_result, ["page"]).start()  # later than the first look
    assert outcome(future, PATIENT) == "page"


def test_whoever_cancels_stops_waiting_and_the_work_is_cancelled_too():
    future = Future()
    with pytest.raises(CancelledError):
        outcome(future, Impatient())
    assert future.cancelled()


def test_a_worker_that_was_closed_is_a_cancel_too():
    future = Future()
    future.cancel()
    with pytest.raises(CancelledError):
        outcome(future, PATIENT)


@pytest.mark.parametrize("failure", [ValueError, TimeoutError])
def test_a_failure_is_passed_on(failure):
    future = Future()
    future.set_exception(failure())
    with pytest.raises(failure):
        outcome(future, PATIENT)


def test_only_who_cancelled_is_stopped():
    go_on(PATIENT)
    with pytest.raises(CancelledError):
        go_on(Impatient())


def test_whatever_is_done_first_is_taken_first():
    slow, quick = Future(), Future()
    threading.Timer(0.3, quick.set_result, ["page"]).start()  # later than the first look
    assert first_done([slow, quick], PATIENT) is quick


def test_what_somebody_else_cancelled_is_not_waited_for():
    cancelled = Future()
    cancelled.cancel()
    assert first_done([Future(), cancelled], PATIENT) is cancelled


def test_whoever_cancels_waits_for_none():
    with pytest.raises(CancelledError):
        first_done([Future()], Impatient())
