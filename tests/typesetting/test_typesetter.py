"""The client with real workers."""

import datetime as dt
import os
import signal
import subprocess
import sys

import msgspec
import pytest

from petitiondesk.letter.case_profile import CaseProfile, PersonClass
from petitiondesk.letter.remedies import TakeAway
from petitiondesk.page.stamp import stamp
from petitiondesk.typesetting.errors import BadPictureError, TypesettingFailedError
from petitiondesk.typesetting.manuscript import StampOrder
from petitiondesk.typesetting.messages import View
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.typesetter import Typesetter
from tests.letters import drafting
from tests.page.letters import WORDS
from tests.rig.waiting import until
from tests.typesetting.manuscripts import (
    letter_manuscript,
    paragraph_manuscript,
    to_be_signed,
)
from tests.typesetting.pdf_reading import opened
from tests.typesetting.places import ASSETS, TEMPLATES
from tests.typesetting.trees import logo

WAIT = 60


def test_the_client_loads_no_engine() -> None:
    engines = "weasyprint", "pypdfium2", "fontTools", "docxtpl", "lxml", "PIL", "jinja2"
    code = "import sys, petitiondesk.typesetting.typesetter; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert not set(engines) & set(done.stdout.split())


def test_a_preview_has_pages_pixels_and_boxes(typesetter: Typesetter) -> None:
    given = letter_manuscript("ko")
    preview = typesetter.preview(given, View(1, 0.5)).result(WAIT)
    letter = given.edition.content
    assert len(preview.pages) == 2
    assert (preview.pixels.page, preview.pixels.width) == (1, 298)
    sources = {box.source for box in preview.boxes}
    assert {letter.opening.id, letter.demands[0].text.id} <= sources
    assert letter.closing.markup("ko") in preview.words
    assert preview.missing == ()


def test_a_preview_names_what_cannot_be_printed(typesetter: Typesetter) -> None:
    preview = typesetter.preview(paragraph_manuscript("😀"), View(0, 0.5)).result(WAIT)
    assert [glyph.character for glyph in preview.missing] == ["😀"]


def test_another_page_of_the_last_preview_can_be_seen(typesetter: Typesetter) -> None:
    typesetter.preview(letter_manuscript("en"), View(0, 0.5)).result(WAIT)
    pixels = typesetter.raster(View(99, 1.0)).result(WAIT)
    assert (pixels.page, pixels.width) == (1, 596)


def test_files_are_made(typesetter: Typesetter) -> None:
    pdf, docx = typesetter.pdf(letter_manuscript("hi")), typesetter.docx(letter_manuscript("hi"))
    assert pdf.result(WAIT).data.startswith(b"%PDF-1.7")
    assert pdf.result(WAIT).pages == 2
    assert docx.result(WAIT).startswith(b"PK")


def test_a_file_to_be_signed_has_its_fields_and_attachments(typesetter: Typesetter) -> None:
    made = opened(typesetter.pdf(to_be_signed(letter_manuscript("en"))).result(WAIT).data)
    names = [str(field.T) for field in made.Root.AcroForm.Fields]
    assert names[1:] == ["sig-exporter", "sig-dts"]
    assert list(made.attachments) == ["letter.json"]


def test_a_stamp_is_made(typesetter: Typesetter) -> None:
    at = dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)
    made = typesetter.stamp(StampOrder(name="Forum", at=at, language="ko")).result(WAIT)
    assert len(opened(made).pages) == 1


def test_a_stamp_shows_what_it_was_ordered_to(typesetter: Typesetter, engine: PdfEngine) -> None:
    at = dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)
    seen = engine.lay_out(stamp("Forum", at, WORDS["ko"])).stamp_drawing()
    orders = (StampOrder(name=name, at=at, language="ko") for name in ("Forum", "Forim"))
    assert [typesetter.shows(each, seen).result(WAIT) for each in orders] == [True, False]


def test_a_picture_shows_what_it_was_ordered_to(typesetter: Typesetter) -> None:
    at = dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)
    order = StampOrder(name="Forum", at=at, language="ko", pixels=True)
    seen = typesetter.stamp(order).result(WAIT)
    struck = msgspec.structs.replace(order, struck=True)
    assert [typesetter.shows(each, seen).result(WAIT) for each in (order, struck)] == [True, False]


def test_missing_glyphs_are_found_without_setting_a_page(typesetter: Typesetter) -> None:
    (glyph,) = typesetter.missing_glyphs(paragraph_manuscript("😀", "ko")).result(WAIT)
    assert (glyph.source, glyph.language) == ("p1", "ko")


def test_a_letter_is_checked_against_the_law_with_its_private_case(typesetter: Typesetter) -> None:
    letter = letter_manuscript().edition.content
    basis = drafting(90_000).legal_basis("gc4.45.4")
    case = CaseProfile(persons=(PersonClass.PRISONER_OF_WAR,))
    letter = msgspec.structs.replace(letter, legal_bases=(basis,), case=case)
    found = typesetter.law_findings(letter, dt.date(2026, 3, 5)).result(WAIT)
    (person,) = (finding for finding in found if finding.rule == "law.person_class")
    assert (person.where, person.remedy) == (basis.id, TakeAway(basis.id))
    assert person.evidence[0].key == "gc4.45.4"


def test_a_bad_picture_is_said_to_be_one(typesetter: Typesetter) -> None:
    with pytest.raises(BadPictureError):
        typesetter.preview(letter_manuscript(logo=b"GIF89a"), View(0, 1.0)).result(WAIT)


def test_a_text_with_half_a_character_is_a_failure_and_the_next_is_done(
    typesetter: Typesetter,
) -> None:
    broken = typesetter.pdf(paragraph_manuscript("half \ud800"))
    assert isinstance(broken.exception(WAIT), TypesettingFailedError)
    assert typesetter.pdf(paragraph_manuscript("whole")).result(WAIT).pages


def test_a_worker_that_is_killed_fails_its_job_and_the_next_is_done(
    typesetter: Typesetter,
) -> None:
    typesetter.preview(letter_manuscript(), View(0, 0.5)).result(WAIT)
    long = typesetter.preview(letter_manuscript(repeat=200), View(0, 0.5))
    front = typesetter._dispatcher._seats[0]
    until(lambda: front.job is not None and front.job.future is long, "the job is taken up")
    os.kill(front.process._process.pid, signal.SIGKILL)
    assert isinstance(long.exception(WAIT), TypesettingFailedError)
    assert typesetter.preview(letter_manuscript(), View(0, 0.5)).result(WAIT).pages


def test_nothing_can_be_seen_before_the_first_preview() -> None:
    typesetter = Typesetter(("false",), templates=TEMPLATES, assets=ASSETS)
    assert isinstance(typesetter.raster(View(0, 1.0)).exception(WAIT), TypesettingFailedError)
    typesetter.close()


def test_a_worker_that_cannot_start_is_a_failure() -> None:
    typesetter = Typesetter(("false",), templates=TEMPLATES, assets=ASSETS)
    assert isinstance(typesetter.pdf(letter_manuscript()).exception(WAIT), TypesettingFailedError)
    typesetter.close()


def test_closing_twice_is_closing_once() -> None:
    typesetter = Typesetter(templates=TEMPLATES, assets=ASSETS)
    job = typesetter.pdf(letter_manuscript())
    typesetter.close()
    typesetter.close()
    assert job.cancelled()
    assert typesetter.preview(letter_manuscript(), View(0, 1.0)).cancelled()


def test_a_worker_that_stops_answering_is_killed_when_its_job_is_cancelled() -> None:
    typesetter = Typesetter(templates=TEMPLATES, assets=ASSETS, spare=False)
    typesetter.missing_glyphs(letter_manuscript()).result(WAIT)
    (seat,) = typesetter._dispatcher._seats
    os.kill(seat.process._process.pid, signal.SIGSTOP)
    hung = typesetter.pdf(letter_manuscript(repeat=200, logo=logo() * 50))  # more than a pipe holds
    until(lambda: seat.job is not None, "the job is taken up")
    hung.cancel()
    assert typesetter.pdf(letter_manuscript()).result(WAIT).pages
    assert seat.process._process.returncode == -signal.SIGKILL
    typesetter.close()
