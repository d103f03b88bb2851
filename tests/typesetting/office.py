"""Workers that do nothing until a test has them answer, and who gives them work."""

import queue

from petitiondesk.typesetting.dispatcher import Dispatcher
from petitiondesk.typesetting.jobs import Job, PreviewJob
from petitiondesk.typesetting.manuscript import Manuscript
from petitiondesk.typesetting.messages import Pixels, Preview, Ready, Request, Response, View
from petitiondesk.typesetting.worker_process import Heard
from tests.typesetting.manuscripts import letter_manuscript

VIEW = View(0, 1.0)
PIXELS = Pixels(0, 1, 1, memoryview(b"\0\0\0"))
PREVIEW = Preview((), PIXELS, (), (), "")
WAIT = 10


class FakeWorker:
    """Remembers what it was sent; answers when the test says so."""

    def __init__(self, heard: Heard) -> None:
        self.requests: queue.Queue[Request] = queue.Queue()
        self.killed = False
        self._heard = heard

    def send(self, request: Request) -> None:
        self.requests.put(request)

    def kill(self) -> None:
        self.killed = True
        self.says(None)

    def says(self, response: Response | None) -> None:
        self._heard(self, response)

    def asked(self) -> Request:
        return self.requests.get(timeout=WAIT)


class Office:
    """A dispatcher and the workers it has started so far."""

    def __init__(self, patience: float) -> None:
        self._started: queue.Queue[FakeWorker] = queue.Queue()
        self.dispatcher = Dispatcher(self._start, patience=patience)

    def _start(self, heard: Heard) -> FakeWorker:
        worker = FakeWorker(heard)
        self._started.put(worker)
        return worker

    def next_worker(self, *, ready: bool = True) -> FakeWorker:
        worker = self._started.get(timeout=WAIT)
        if ready:
            worker.says(Ready())
        return worker

    def ask(self, job: Job) -> Job:
        self.dispatcher.submit(job)
        return job

    def preview(self, manuscript: Manuscript | None = None) -> Job:
        return self.ask(PreviewJob(manuscript or letter_manuscript(), VIEW))
