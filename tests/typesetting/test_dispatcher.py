"""Which worker does which job, and which answer reaches whom."""

import datetime as dt

import msgspec

from petitiondesk.typesetting.jobs import LawJob, PdfJob, RasterJob
from petitiondesk.typesetting.messages import (
    PdfFile,
    PdfMade,
    Previewed,
    Rastered,
    RasterRequest,
    Ready,
    TakeLaw,
    View,
)
from tests.rig.waiting import until
from tests.typesetting.manuscripts import letter_manuscript
from tests.typesetting.office import PIXELS, PREVIEW, WAIT, Office


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


def test_files_are_made_by_the_spare(office: Office) -> None:
    front, spare = office.next_worker(), office.next_worker()
    job = office.ask(PdfJob(letter_manuscript()))
    assert spare.asked() is job.request
    spare.says(PdfMade(PdfFile(b"%PDF", 1)))
    assert job.future.result(WAIT).pages == 1
    assert front.requests.empty()


def test_another_view_comes_from_the_worker_that_has_the_pages(office: Office) -> None:
    manuscript, worker = letter_manuscript(), office.next_worker()
    office.preview(manuscript)
    worker.asked()
    worker.says(Previewed(PREVIEW))
    job = office.ask(RasterJob(manuscript, View(1, 2.0)))
    assert worker.asked() == RasterRequest(View(1, 2.0))
    worker.says(Rastered(PIXELS))
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
