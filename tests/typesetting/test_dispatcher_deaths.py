"""Workers that die or never come up fail what they did, and nothing else."""

import pytest

from petitiondesk.typesetting import dispatcher
from petitiondesk.typesetting.errors import BadPictureError, TypesettingFailedError
from petitiondesk.typesetting.jobs import DocxJob, PdfJob, PictureJob, RasterJob
from petitiondesk.typesetting.messages import (
    Failed,
    PdfFile,
    PdfMade,
    Previewed,
    PreviewRequest,
    Rastered,
)
from petitiondesk.typesetting.worker_process import Heard
from tests.typesetting.manuscripts import letter_manuscript
from tests.typesetting.office import PIXELS, PREVIEW, VIEW, WAIT, FakeWorker, Office


def test_a_worker_that_dies_fails_its_job_alone(office: Office) -> None:
    front, spare, manuscript = office.next_worker(), office.next_worker(), letter_manuscript()
    lost = office.ask(PictureJob(b"untrusted"))
    spare.asked()
    kept = office.ask(PdfJob(manuscript))
    front.asked()
    spare.says(None)
    assert isinstance(lost.future.exception(WAIT), TypesettingFailedError)
    front.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert kept.future.result(WAIT).pages == 1


def test_a_file_at_which_a_worker_died_is_made_by_another(office: Office) -> None:
    front, spare = office.next_worker(), office.next_worker()
    job = office.ask(PdfJob(letter_manuscript()))
    spare.asked()
    spare.says(None)
    assert front.asked() == job.request
    front.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert job.future.result(WAIT).pages == 1


def test_a_file_at_which_two_workers_died_is_not_tried_again(office: Office) -> None:
    front, spare = office.next_worker(), office.next_worker()
    job = office.ask(DocxJob(letter_manuscript()))
    for worker in (spare, front):
        worker.asked()
        worker.says(None)
    with pytest.raises(TypesettingFailedError) as caught:
        job.future.result(WAIT)
    assert caught.value.engine == "docx"


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


def test_a_worker_that_never_warms_up_is_ended_and_fails_what_waits(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = office.next_worker(ready=False)
    monkeypatch.setattr(dispatcher, "WARM_UP_LIMIT", 0.0)
    assert isinstance(office.preview().future.exception(WAIT), TypesettingFailedError)
    assert worker.killed
