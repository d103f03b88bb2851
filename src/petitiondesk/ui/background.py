"""Runs use cases outside the event loop and brings their outcome back into it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal, Slot

from petitiondesk.errors import PetitionDeskError

T = TypeVar("T")
Failed = Callable[[PetitionDeskError], object]

PARALLEL = 4
"""So many jobs of the parallel lane run at a time: they mostly wait for other processes."""


class Job:
    """A job on its way. Its work may ask :attr:`cancelled` and call :meth:`report`."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self._cancelled = threading.Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the work to stop at its next question; its outcome is still delivered."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether the person chose Cancel."""
        return self._cancelled.is_set()

    def report(self, progress: object) -> None:
        """Send a progress to the interface; from any thread."""
        self._report(progress)


@dataclass(frozen=True, slots=True)
class _Pending:
    """What to do in the interface's thread once a job ends; never seen by a worker."""

    owner: QObject
    on_success: Callable[[Any], object]
    on_failure: Failed
    on_progress: Callable[[Any], None]


class _Run(QRunnable):
    def __init__(self, work: Callable[[], object], done: Callable[[object, object], None]) -> None:
        super().__init__()
        self._work = work
        self._done = done

    def run(self) -> None:
        try:
            outcome, failure = self._work(), None
        except Exception as caught:  # noqa: BLE001 - the thread's boundary: told in the interface
            outcome, failure = None, caught
        self._done(outcome, failure)


class TaskRunner(QObject):
    """Two lanes: what speaks with the vault runs one after the other, the rest side by side.

    An outcome whose ``owner`` is gone by then is dropped. A failure that is not one of ours is a
    mistake of the program: it is raised in the interface's thread, for its one boundary.
    """

    _finished = Signal(int, object, object)
    _progressed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._pending: dict[int, _Pending] = {}
        self._serial = QThreadPool(self)
        self._serial.setMaxThreadCount(1)
        self._parallel = QThreadPool(self)
        self._parallel.setMaxThreadCount(PARALLEL)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        on_success: Callable[[T], object],
        on_failure: Failed,
        serial: bool = False,
    ) -> None:
        """Do ``work`` on a worker's thread and call back in the interface's.

        Args:
            work: touches no widget.
            owner: whoever wants the outcome.
            on_success: takes it.
            on_failure: takes an error of ours.
            serial: whether it speaks with the vault.
        """
        number = self._expect(_Pending(owner, on_success, on_failure, _ignore))
        self._start(number, work, serial=serial)

    def run_long(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject,
        on_success: Callable[[T], object],
        on_failure: Failed,
        on_progress: Callable[[Any], None],
    ) -> Job:
        """Do long ``work`` in the parallel lane; return the job, which can be cancelled."""
        number = self._expect(_Pending(owner, on_success, on_failure, on_progress))
        job = Job(lambda progress: self._progressed.emit(number, progress))
        self._start(number, lambda: work(job), serial=False)
        return job

    def follow(
        self,
        future: Future[T],
        *,
        owner: QObject,
        on_success: Callable[[T], object],
        on_failure: Failed,
    ) -> None:
        """Call back in the interface's thread once a future is done; a cancelled one is dropped."""
        number = self._expect(_Pending(owner, on_success, on_failure, _ignore))
        future.add_done_callback(lambda done: self._finished.emit(number, *_outcome(done)))

    def drain(self, timeout_ms: int = 10_000) -> bool:
        """Wait for every job that was started; before locking and at the end of the program."""
        return self._serial.waitForDone(timeout_ms) and self._parallel.waitForDone(timeout_ms)

    def _expect(self, pending: _Pending) -> int:
        assert QThread.currentThread() is self.thread()
        number = next(self._numbers)
        self._pending[number] = pending
        return number

    def _start(self, number: int, work: Callable[[], object], *, serial: bool) -> None:
        pool = self._serial if serial else self._parallel
        pool.start(_Run(work, lambda outcome, failure: self._finish(number, outcome, failure)))

    def _finish(self, number: int, outcome: object, failure: object) -> None:
        """Bring an outcome from a worker's thread, unless whoever wanted it is gone."""
        if shiboken6.isValid(self):
            self._finished.emit(number, outcome, failure)

    @Slot(int, object, object)
    def _deliver(self, number: int, outcome: object, failure: Exception | None) -> None:
        pending = self._pending.pop(number)
        if not shiboken6.isValid(pending.owner) or isinstance(failure, CancelledError):
            return
        if failure is None:
            pending.on_success(outcome)
        elif isinstance(failure, PetitionDeskError):
            pending.on_failure(failure)
        else:
            raise failure

    @Slot(int, object)
    def _tell(self, number: int, progress: object) -> None:
        pending = self._pending.get(number)
        if pending is not None and shiboken6.isValid(pending.owner):
            pending.on_progress(progress)


def _ignore(_progress: object) -> None:
    """Most jobs are too short to say how far they are."""


def _outcome(done: Future[T]) -> tuple[object, BaseException | None]:
    if done.cancelled():
        return None, CancelledError()
    failure = done.exception()
    return (None, failure) if failure else (done.result(), None)
