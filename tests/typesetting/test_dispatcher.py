"""Which worker does which job: with workers that do nothing until a test has them answer."""

import datetime as dt
import queue
from collections.abc import Iterator
from concurrent.futures import CancelledError

import msgspec
import pytest

from petitiondesk.typesetting import dispatcher
from petitiondesk.typesetting.dispatcher import Dispatcher
from petitiondesk.typesetting.errors import (
    BadPictureError,
    PictureFault,
    TypesettingFailedError,
    TypesettingTooLongError,
)
from petitiondesk.typesetting.jobs import (
    DocxJob,
    GlyphsJob,
    Job,
    LawJob,
    PdfJob,
    PictureJob,
    PreviewJob,
    RasterJob,
)
from petitiondesk.typesetting.manuscript import Manuscript
from petitiondesk.typesetting.messages import (
    Failed,
    PdfFile,
    PdfMade,
    Pixels,
    Preview,
    Previewed,
    PreviewRequest,
    Rastered,
    RasterRequest,
    Ready,
    Request,
    Response,
    TakeLaw,
    View,
)
from petitiondesk.typesetting.worker_process import Heard
from tests.rig.waiting import until
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


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office(patience=1000)
    yield office
    office.dispatcher.close()


@pytest.fixture
def impatient() -> Iterator[Office]:
    office = Office(patience=0)
    yield office
    office.dispatcher.close()


def test_the_spare_is_started_when_the_first_is_warm(office: Office) -> None:
    first = office.next_worker(ready=False)
    assert office._started.empty()
    first.says(Ready())
    assert office.next_worker() is not first


def test_a_job_waits_for_a_warm_worker(office: Office) -> None:
    job = office.preview()
    worker = office.next_worker()
    assert worker.asked() == job.request
    worker.says(Previewed(PREVIEW))
    assert job.future.result(WAIT) == PREVIEW


def test_the_latest_preview_wins(office: Office) -> None:
    jobs = [office.preview() for _ in range(5)]
    worker = office.next_worker()
    last = jobs[-1]
    assert worker.asked() is last.request or worker.asked() is last.request
    worker.says(Previewed(PREVIEW))
    last.future.result(WAIT)
    assert all(job.future.cancelled() for job in jobs[:-1])


def test_an_answer_to_a_superseded_preview_goes_nowhere(office: Office) -> None:
    worker, older = office.next_worker(), office.preview()
    worker.asked()
    newer = office.preview()
    worker.says(Previewed(PREVIEW))
    assert worker.asked() is newer.request
    worker.says(Previewed(PREVIEW))
    assert newer.future.result(WAIT) == PREVIEW
    assert older.future.cancelled()


def test_a_hanging_preview_is_killed_and_the_spare_takes_over(impatient: Office) -> None:
    front, spare, older = impatient.next_worker(), impatient.next_worker(), impatient.preview()
    front.asked()
    newer = impatient.preview()
    assert spare.asked() is newer.request
    assert front.killed
    assert older.future.cancelled()
    assert impatient.next_worker() not in (front, spare)


def test_files_are_made_by_the_spare(office: Office) -> None:
    front, spare = office.next_worker(), office.next_worker()
    job = office.ask(PdfJob(letter_manuscript()))
    assert spare.asked() is job.request
    spare.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert job.future.result(WAIT).pages == 1
    assert front.requests.empty()


def test_a_worker_that_dies_fails_its_job_alone(office: Office) -> None:
    front, spare, manuscript = office.next_worker(), office.next_worker(), letter_manuscript()
    lost = office.ask(DocxJob(manuscript))
    spare.asked()
    kept = office.ask(PdfJob(manuscript))
    front.asked()
    spare.says(None)
    with pytest.raises(TypesettingFailedError) as caught:
        lost.future.result(WAIT)
    assert caught.value.engine == "docx"
    front.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert kept.future.result(WAIT).pages == 1


def test_a_dead_worker_is_replaced(office: Office) -> None:
    front, spare = office.next_worker(), office.next_worker()
    front.says(None)
    assert office.next_worker() not in (front, spare)


def test_workers_that_never_come_up_fail_the_jobs_and_are_not_tried_for_ever(
    office: Office,
) -> None:
    job = office.preview()
    office.next_worker(ready=False).says(None)
    assert isinstance(job.future.exception(WAIT), TypesettingFailedError)
    assert office._started.empty()
    again = office.preview()
    office.next_worker().says(Previewed(PREVIEW))
    assert again.future.result(WAIT) == PREVIEW


def test_where_no_worker_can_be_started_jobs_fail_and_the_next_one_tries_again() -> None:
    refusals = iter((True, True, False))  # at the start, and at the first job

    class Refusing(Office):
        def _start(self, heard: Heard) -> FakeWorker:
            if next(refusals, False):
                raise PermissionError
            return super()._start(heard)

    office = Refusing(patience=1000)
    job = office.preview()
    assert isinstance(job.future.exception(WAIT), TypesettingFailedError)
    again = office.preview()
    office.next_worker().says(Previewed(PREVIEW))
    assert again.future.result(WAIT) == PREVIEW
    office.dispatcher.close()


def test_an_error_arrives_with_its_data(office: Office) -> None:
    worker, job = office.next_worker(), office.preview()
    worker.asked()
    worker.says(Failed("BadPictureError", {"reason": "damaged"}))
    assert isinstance(job.future.exception(WAIT), BadPictureError)


def test_an_answer_of_the_wrong_kind_is_a_failure(office: Office) -> None:
    worker, job = office.next_worker(), office.preview()
    worker.asked()
    worker.says(Rastered(PIXELS))
    assert isinstance(job.future.exception(WAIT), TypesettingFailedError)


def test_another_view_comes_from_the_worker_that_has_the_pages(office: Office) -> None:
    manuscript, worker = letter_manuscript(), office.next_worker()
    office.preview(manuscript)
    worker.asked()
    worker.says(Previewed(PREVIEW))
    job = office.ask(RasterJob(manuscript, View(1, 2.0)))
    assert worker.asked() == RasterRequest(View(1, 2.0))
    worker.says(Rastered(PIXELS))
    assert job.future.result(WAIT) == PIXELS


def test_another_view_is_laid_out_anew_where_its_worker_died(office: Office) -> None:
    manuscript, front, spare = letter_manuscript(), office.next_worker(), office.next_worker()
    office.preview(manuscript)
    front.asked()
    front.says(Previewed(PREVIEW))
    front.says(None)
    job = office.ask(RasterJob(manuscript, VIEW))
    assert spare.asked() == PreviewRequest(manuscript, VIEW)
    spare.says(Previewed(PREVIEW))
    assert job.future.result(WAIT) == PIXELS


def test_of_each_page_only_the_latest_view_is_wanted(office: Office) -> None:
    manuscript = letter_manuscript()
    views = [office.ask(RasterJob(manuscript, View(page, 1.0))) for page in (0, 1, 0)]
    worker = office.next_worker()
    worker.asked()
    assert [job.future.cancelled() for job in views] == [True, False, False]


def test_who_asks_what_the_law_says_of_the_same_letter_takes_nobody_s_answer_away(office: Office):
    letter = letter_manuscript().edition.content
    edited = msgspec.structs.replace(letter, issued="2026-03-06")
    asked = [office.ask(LawJob(each, dt.date(2026, 3, 5))) for each in (letter, letter)]
    office.next_worker().asked()
    assert [job.future.cancelled() for job in asked] == [False, False]
    office.ask(LawJob(edited, dt.date(2026, 3, 5)))
    until(asked[1].future.cancelled, "the check of the earlier text is superseded")


def test_a_hanging_preview_runs_on_while_no_other_worker_is_free(impatient: Office) -> None:
    front, older = impatient.next_worker(), impatient.preview()
    front.asked()
    spare = impatient.next_worker(ready=False)
    newer = impatient.preview()
    until(older.future.cancelled, "the older preview is superseded")
    assert not front.killed
    spare.says(Ready())
    assert spare.asked() is newer.request
    assert front.killed


@pytest.mark.parametrize("kind", [PdfJob, DocxJob, GlyphsJob, PictureJob])
def test_a_worker_is_killed_at_a_job_that_was_cancelled_and_does_not_end(
    impatient: Office, kind: type[Job]
) -> None:
    front, spare = impatient.next_worker(), impatient.next_worker()
    job = impatient.ask(kind(b"" if kind is PictureJob else letter_manuscript()))
    spare.asked()
    job.future.cancel()
    assert impatient.next_worker() not in (front, spare)
    assert spare.killed
    assert not front.killed


def test_a_cancelled_job_that_ends_soon_costs_no_worker(office: Office) -> None:
    worker = office.next_worker()
    job, following = (
        office.ask(PdfJob(letter_manuscript())),
        office.ask(PdfJob(letter_manuscript())),
    )
    worker.asked()
    job.future.cancel()
    worker.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert worker.asked() is following.request
    assert not worker.killed


@pytest.mark.parametrize("kind", [PdfJob, DocxJob, GlyphsJob])
def test_a_job_that_hangs_is_ended_and_says_after_how_long(
    office: Office, monkeypatch: pytest.MonkeyPatch, kind: type[Job]
) -> None:
    front, spare, job = office.next_worker(), office.next_worker(), kind(letter_manuscript())
    monkeypatch.setattr(kind, "limit", 0.0)
    office.ask(job)
    error = job.future.exception(WAIT)
    assert isinstance(error, TypesettingTooLongError)
    assert spare.killed
    assert office.next_worker() not in (front, spare)


def test_a_preview_that_hangs_is_ended_though_nobody_types(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = office.next_worker()
    monkeypatch.setattr(PreviewJob, "limit", 0.0)
    assert isinstance(office.preview().future.exception(WAIT), TypesettingTooLongError)
    assert front.killed


def test_a_picture_that_hangs_is_a_bad_picture(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.next_worker()
    monkeypatch.setattr(PictureJob, "limit", 0.0)
    error = office.ask(PictureJob(b"bomb")).future.exception(WAIT)
    assert isinstance(error, BadPictureError)
    assert error.reason is PictureFault.TOO_SLOW


def test_a_worker_that_never_warms_up_is_ended_and_fails_what_waits(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = office.next_worker(ready=False)
    monkeypatch.setattr(dispatcher, "WARM_UP_LIMIT", 0.0)
    assert isinstance(office.preview().future.exception(WAIT), TypesettingFailedError)
    assert worker.killed


def test_limits_are_generous_and_in_whole_minutes() -> None:
    limits = [kind.limit for kind in (PreviewJob, RasterJob, PdfJob, DocxJob, GlyphsJob)]
    assert all(limit >= 60 and limit % 60 == 0 for limit in limits)


def test_closing_kills_all_and_cancels_all() -> None:
    office = Office(patience=1000)
    front, spare, job = office.next_worker(), office.next_worker(), office.preview()
    front.asked()
    office.dispatcher.close()
    assert front.killed
    assert spare.killed
    assert office._started.empty()
    with pytest.raises(CancelledError):
        job.future.result(WAIT)


def test_every_worker_is_told_with_which_law_to_work(office: Office) -> None:
    first = office.next_worker()
    law = TakeLaw({"parties.json": b"newer"})
    office.dispatcher.take_law(law)
    assert first.asked() == law
    assert office.next_worker().asked() == law


def test_a_worker_that_takes_the_place_of_another_is_told_before_its_first_job(
    office: Office,
) -> None:
    law = TakeLaw({"parties.json": b"newer"})
    office.dispatcher.take_law(law)
    dying = office.next_worker()
    dying.says(None)
    job = office.preview()
    worker = office.next_worker()
    assert [worker.asked(), worker.asked()] == [law, job.request]
