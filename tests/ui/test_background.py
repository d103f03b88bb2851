import threading
from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner


class TroubleError(PetitionDeskError):
    pass


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.drain()


def ignore(_value):
    pass


def fail():
    raise TroubleError


def test_outcomes_come_back_to_the_thread_of_the_windows(runner, qtbot):
    came = []
    owner = QObject()
    runner.run(
        threading.get_ident,
        owner=owner,
        on_success=lambda worker: came.append((worker, threading.get_ident())),
        on_failure=ignore,
    )
    qtbot.waitUntil(lambda: came != [])
    assert came[0][1] == threading.get_ident() != came[0][0]


def test_our_errors_are_told_apart_from_mistakes(runner, qtbot):
    told, owner = [], QObject()
    runner.run(fail, owner=owner, on_success=ignore, on_failure=told.append)
    qtbot.waitUntil(lambda: told != [])
    assert isinstance(told[0], TroubleError)


def test_a_mistake_reaches_the_boundary(runner, qtbot):
    owner = QObject()
    with qtbot.captureExceptions() as caught:
        runner.run(lambda: 1 / 0, owner=owner, on_success=ignore, on_failure=ignore)
        qtbot.waitUntil(lambda: caught != [])
    assert caught[0][0] is ZeroDivisionError


def test_the_vaults_lane_runs_one_after_the_other(runner, qtbot):
    order, owner = [], QObject()
    gate = threading.Event()
    runner.run(
        gate.wait, owner=owner, on_success=lambda _: order.append(1), on_failure=ignore, serial=True
    )
    runner.run(
        int, owner=owner, on_success=lambda _: order.append(2), on_failure=ignore, serial=True
    )
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == [1, 2]


def test_what_nobody_waits_for_any_more_is_dropped(runner, qtbot):
    came, owner, gate = [], QObject(), threading.Event()
    runner.run(gate.wait, owner=owner, on_success=came.append, on_failure=came.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    gate.set()
    runner.drain()
    qtbot.wait(20)
    assert came == []


def test_a_long_job_reports_and_can_be_cancelled(runner, qtbot):
    progress, ended, owner = [], [], QObject()

    def work(job):
        job.report("begun")
        while not job.cancelled():
            pass
        return "stopped"

    job = runner.run_long(
        work, owner=owner, on_success=ended.append, on_failure=ignore, on_progress=progress.append
    )
    qtbot.waitUntil(lambda: progress == ["begun"])
    job.cancel()
    qtbot.waitUntil(lambda: ended == ["stopped"])


def test_a_future_is_followed_and_a_cancelled_one_is_silent(runner, qtbot):
    came, owner = [], QObject()
    done, cancelled = Future(), Future()
    for future in (cancelled, done):
        runner.follow(future, owner=owner, on_success=came.append, on_failure=came.append)
    cancelled.cancel()
    done.set_result("page")
    qtbot.waitUntil(lambda: came != [])
    assert came == ["page"]


def test_work_that_outlives_its_runner_ends_in_silence(qtbot, qapp):
    runner, goes_on, over = TaskRunner(), threading.Event(), []
    runner.run(goes_on.wait, owner=qapp, on_success=over.append, on_failure=over.append)
    threading.Timer(0.1, goes_on.set).start()
    shiboken6.delete(runner)  # waits for the worker, whose outcome nobody takes
    qapp.processEvents()
    assert over == []
