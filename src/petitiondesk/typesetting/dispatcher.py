"""Which worker does which job when: a thread of its own, which alone knows the workers.

There are two workers. One sets previews; the other waits, warm, to stand in for it, and makes files
meanwhile. Everything that happens comes to the thread as an event, in turn, so that nothing here is
ever shared.
"""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable

from petitiondesk.typesetting.jobs import Job, LawJob, PreviewJob, RasterJob, ViewJob
from petitiondesk.typesetting.manuscript import Manuscript
from petitiondesk.typesetting.messages import Ready, Response, TakeLaw
from petitiondesk.typesetting.worker_process import Heard, WorkerProcess

WORKERS = 2

PATIENCE = 1.0
"""How long, in seconds, a job that nobody needs any more may have run before its worker is killed.

Warming a worker up takes more than two seconds, laying out a letter of two pages a tenth of one: to
wait is cheaper, and the spare stays warm for the page that hangs. For the same reason a preview
runs on unless a newer one waits and the spare is free."""

WARM_UP_LIMIT = 180.0
"""How long, in seconds, a worker may take to be ready before it is taken to hang."""

Start = Callable[[Heard], WorkerProcess]
Event = Callable[[], None]


class _Seat:
    """A worker, and what it is doing since when."""

    def __init__(self, process: WorkerProcess) -> None:
        self.process = process
        self.is_ready = False
        self.job: Job | None = None
        self.since = time.monotonic()
        self.manuscript: Manuscript | None = None

    @property
    def is_idle(self) -> bool:
        return self.is_ready and self.job is None

    @property
    def limit(self) -> float:
        """How long it may be at what it does."""
        if self.job is not None:
            return self.job.limit
        return math.inf if self.is_ready else WARM_UP_LIMIT


class Dispatcher:
    """Runs jobs on workers. Its methods may be called from any thread."""

    def __init__(self, start: Start, *, workers: int = WORKERS, patience: float = PATIENCE) -> None:
        self._start = start
        self._workers = workers
        self._patience = patience
        self._law: TakeLaw | None = None
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._waiting: list[Job] = []
        self._seats: list[_Seat] = []
        self._thread = threading.Thread(target=self._run, name="typesetting", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Take a job up. What it supersedes is cancelled."""
        self._events.put(lambda: self._submitted(job))

    def take_law(self, law: TakeLaw) -> None:
        """Tell every worker, also those that are still to come, with which law to work."""
        self._events.put(lambda: self._law_taken(law))

    def close(self) -> None:
        """End all workers and cancel all jobs; return when that is done. Nothing may follow."""
        self._events.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        self._fill_seats()
        while (event := self._next_event()) is not None:
            event()
            self._end_hanging()
            self._assign()
        for job in self._jobs():
            job.future.cancel()
        for seat in self._seats:
            seat.process.kill()

    def _next_event(self) -> Event | None:
        try:
            return self._events.get(timeout=self._time_left())
        except queue.Empty:
            return _look_again

    def _jobs(self) -> list[Job]:
        return [*self._waiting, *(seat.job for seat in self._seats if seat.job)]

    def _submitted(self, job: Job) -> None:
        for older in self._jobs():
            if older.is_superseded_by(job):
                older.future.cancel()
        self._waiting = [waiting for waiting in self._waiting if not waiting.future.cancelled()]
        self._waiting.append(job)
        job.future.add_done_callback(lambda _future: self._events.put(_look_again))
        self._fill_seats()

    def _law_taken(self, law: TakeLaw) -> None:
        self._law = law
        for seat in self._seats:
            seat.process.send(law)

    def _heard(self, process: WorkerProcess, response: Response | None) -> None:
        """Take in, on the thread of the worker, what it said."""
        self._events.put(lambda: self._said(process, response))

    def _said(self, process: WorkerProcess, response: Response | None) -> None:
        seat = next((seat for seat in self._seats if seat.process is process), None)
        if seat is None:
            return  # it was killed, and this is the last of it
        if response is None:
            self._lost(seat)
        elif isinstance(response, Ready):
            seat.is_ready = True
            self._fill_seats()
        elif seat.job is not None:
            seat.job.finish(response)
            seat.job = None

    def _lost(self, seat: _Seat) -> None:
        """Have another worker try what one died at, where that is worth it; else fail it."""
        job = seat.job
        if job is not None and job.outlives_its_worker():
            self._waiting.insert(0, job)
        elif job is not None:
            job.fail()
        self._replace(seat)

    def _replace(self, seat: _Seat) -> None:
        """Let a worker go. One that never came up is not tried again at once."""
        self._seats.remove(seat)
        if seat.is_ready:
            self._fill_seats()
        else:
            self._fail_unless_another_works()

    def _fail_unless_another_works(self) -> None:
        if not self._seats:
            for job in self._waiting:
                job.fail()
            self._waiting.clear()

    def _fill_seats(self) -> None:
        """Start one worker at a time: two that warm up at once would both be late."""
        warming = any(not seat.is_ready for seat in self._seats)
        if warming or len(self._seats) >= self._workers:
            return
        try:
            seat = _Seat(self._start(self._heard))
        except OSError:  # too many processes, too little memory: the next job tries again
            self._fail_unless_another_works()
            return
        self._seats.append(seat)
        if self._law is not None:
            seat.process.send(self._law)

    def _assign(self) -> None:
        for job in tuple(self._waiting):
            if job.future.cancelled():
                self._waiting.remove(job)
            elif (seat := self._seat_for(job)) is not None:
                self._waiting.remove(job)
                self._hand_over(job, seat)

    def _seat_for(self, job: Job) -> _Seat | None:
        front, others = self._seats[:1], self._seats[1:]
        if isinstance(job, PreviewJob):
            return _first_idle(front)
        if isinstance(job, RasterJob):
            return self._seat_for_raster(job)
        return _first_idle(others + front)

    def _seat_for_raster(self, job: RasterJob) -> _Seat | None:
        holders = [seat for seat in self._seats if seat.manuscript is job.manuscript]
        if not holders:
            job.lay_out_anew()
        return _first_idle(holders or self._seats[:1])

    def _hand_over(self, job: Job, seat: _Seat) -> None:
        seat.job, seat.since = job, time.monotonic()
        if isinstance(job, ViewJob):
            seat.manuscript = job.manuscript
        try:
            seat.process.send(job.request)
        except (OverflowError, UnicodeEncodeError):  # too long, or half a character stands in it
            job.fail()
            seat.job = None

    def _end_hanging(self) -> None:
        """Kill the workers that have been at something for too long, and put others in place."""
        for seat in tuple(self._seats):
            if self._seconds_left(seat) <= 0:
                seat.process.kill()
                if seat.job is not None:
                    seat.job.give_up()
                self._replace(seat)

    def _time_left(self) -> float | None:
        """Return in how many seconds a worker is to be killed; None where none is at work."""
        left = min(map(self._seconds_left, self._seats), default=math.inf)
        return None if left == math.inf else max(0.0, left)

    def _seconds_left(self, seat: _Seat) -> float:
        limit = min(seat.limit, self._patience) if self._is_unwanted(seat) else seat.limit
        return seat.since + limit - time.monotonic()

    def _is_unwanted(self, seat: _Seat) -> bool:
        """Tell whether nobody needs what a worker is doing, and its place is wanted."""
        if seat.job is None or not seat.job.future.cancelled():
            return False
        if isinstance(seat.job, LawJob):
            return False  # it ends soon, and what it has read of the letter serves the next one
        if not isinstance(seat.job, ViewJob):
            return True
        others = [other for other in self._seats if other is not seat]
        wanted = any(isinstance(job, PreviewJob) for job in self._waiting)
        return wanted and _first_idle(others) is not None


def _look_again() -> None:
    """Nothing has come from outside, but a job may have been cancelled, or be overdue."""


def _first_idle(seats: list[_Seat]) -> _Seat | None:
    return next((seat for seat in seats if seat.is_idle), None)
