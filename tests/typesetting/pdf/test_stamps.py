"""The stamp of a signature: one page, as large as its place, drawn and not written."""

import datetime as dt

import pytest

from petitiondesk.page.stamp import stamp
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.page.letters import WORDS
from tests.typesetting.pdf_reading import content, opened, text
from tests.typesetting.trees import CODES, paragraph_tree
from tests.typesetting.words import WORDS as LETTERS

AT = dt.datetime(2026, 11, 22, 9, 41, tzinfo=dt.UTC)
SIZE = [0, 0, 78 * 72 / 25.4, 17 * 72 / 25.4]


def written(engine: PdfEngine, code: str, name: str) -> bytes:
    return engine.lay_out(stamp(name, AT, WORDS[code])).stamp_pdf()


@pytest.mark.parametrize("name", ["Forum", "Forum " * 100, "ឃ្មុំ " * 100])
@pytest.mark.parametrize("code", CODES)
def test_it_is_one_page_of_the_size_of_its_place(engine: PdfEngine, code: str, name: str) -> None:
    pdf = opened(written(engine, code, name))
    (page,) = pdf.pages
    assert list(map(float, page.MediaBox)) == pytest.approx(SIZE)


@pytest.mark.parametrize("code", CODES)
def test_its_words_are_drawn_and_are_no_text(engine: PdfEngine, code: str) -> None:
    made = written(engine, code, LETTERS[code].organisations[0])
    assert text(made).strip() == ""
    assert content(opened(made)).count(b" c\n") > 100


@pytest.mark.parametrize("name", ["საქართველო", "Dove 🕊", "\U00012345"])
def test_what_no_typeface_has_is_drawn_as_a_box(engine: PdfEngine, name: str) -> None:
    shown = content(opened(written(engine, "en", name)))
    assert shown.count(b" m\n") > content(opened(written(engine, "en", ""))).count(b" m\n")


def test_it_carries_no_font(engine: PdfEngine) -> None:
    assert b"/FontFile" not in written(engine, "ko", "한국")


def test_the_same_stamp_has_the_same_bytes(engine: PdfEngine) -> None:
    assert written(engine, "km", "Forum") == written(engine, "km", "Forum")


def test_what_takes_two_pages_is_no_stamp(engine: PdfEngine) -> None:
    with pytest.raises(TypesettingFailedError):
        engine.lay_out(paragraph_tree("Words. " * 3000)).stamp_pdf()
