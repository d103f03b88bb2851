"""What hangs or was cancelled is ended, and costs a worker only where it has to."""

from concurrent.futures import CancelledError

import pytest

from petitiondesk.typesetting.errors import BadPictureError, PictureFault, TypesettingTooLongError
from petitiondesk.typesetting.jobs import (
    DocxJob,
    GlyphsJob,
    Job,
    PdfJob,
    PictureJob,
    PreviewJob,
    RasterJob,
)
from petitiondesk.typesetting.messages import PdfFile, PdfMade, Ready
from tests.rig.waiting import until
from tests.typesetting.manuscripts import letter_manuscript
from tests.typesetting.office import WAIT, Office


def test_a_hanging_preview_is_killed_and_the_spare_takes_over(impatient: Office) -> None:
    front, spare, older = impatient.next_worker(), impatient.next_worker(), impatient.preview()
    front.asked()
    newer = impatient.preview()
    assert spare.asked() is newer.request
    assert front.killed
    assert older.future.cancelled()
    assert impatient.next_worker() not in (front, spare)


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
