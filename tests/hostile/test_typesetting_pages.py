"""Texts that try to be more than text, and pages that are more than a page."""

import msgspec
import pytest

from petitiondesk.page.tree import Paragraph, Role, Run
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.fonts import read_families
from petitiondesk.typesetting.layouts import Layout
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.pdf.fetcher import ForbiddenAddressError, LockedFetcher
from tests.typesetting.conftest import engine  # noqa: F401  (a fixture)
from tests.typesetting.pdf_reading import failures, opened, squeezed, text
from tests.typesetting.places import FONTS
from tests.typesetting.trees import paragraph_tree

HOSTILE = (
    "<script>alert(1)</script>",
    "</p></main><img src='file:///etc/passwd'>",
    "{{7*7}} {% x %}",
    "</w:t> & < > \" '",
    "<style>@import url(http://example.org/)</style>",
    "<link rel=attachment href=file:///etc/passwd>",
    "<!-- <![CDATA[ ]]> -->",
    "url(file:///etc/passwd)",
    "\\22 }@page{margin:0}",
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_text_is_printed_as_it_is(engine: PdfEngine, hostile: str) -> None:  # noqa: F811
    tree = paragraph_tree(hostile)
    tree = msgspec.structs.replace(tree, title=hostile, reference=hostile)
    pdf = engine.lay_out(tree).pdf()
    assert squeezed(hostile) in squeezed(text(pdf))
    assert failures(pdf, "3a") == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_of_the_margins_are_words(engine: PdfEngine, hostile: str) -> None:  # noqa: F811
    words = msgspec.structs.replace(paragraph_tree("").words, page_of=hostile, draft=hostile)
    pdf = engine.lay_out(msgspec.structs.replace(paragraph_tree("x"), words=words, draft=True))
    assert squeezed(hostile) in squeezed(text(pdf.pdf()))


def test_a_hostile_language_and_source_stay_in_their_attributes(engine: PdfEngine) -> None:  # noqa: F811
    run = Run("x", language='"><script>', link="https://example.org/\"onclick='x'")
    node = Paragraph(Role.BODY, (run, Run("y")), '"><img src=file:///etc/passwd>')
    pages = engine.lay_out(msgspec.structs.replace(paragraph_tree(""), nodes=(node,)))
    assert {box.source for box in pages.boxes()} == {'"><img src=file:///etc/passwd>'}
    assert squeezed(text(pages.pdf())).startswith("xy")


def test_control_and_direction_characters_are_not_printed(engine: PdfEngine) -> None:  # noqa: F811
    pdf = engine.lay_out(paragraph_tree("pay\u202e\x07\x00\u2066 now\ud800")).pdf()
    assert squeezed(text(pdf)).startswith("paynow")


def test_a_paragraph_of_100000_characters_is_printed_whole(engine: PdfEngine) -> None:  # noqa: F811
    words = "word " * 20_000
    pages = engine.lay_out(paragraph_tree(words))
    assert text(pages.page_pdf(len(pages.sizes) - 1)).count("word") > 10
    assert sum(text(pages.page_pdf(n)).count("word") for n in range(len(pages.sizes))) == 20_000


def test_a_word_longer_than_a_line_stays_on_the_page(engine: PdfEngine) -> None:  # noqa: F811
    pages = engine.lay_out(paragraph_tree("x" * 3_000))
    assert text(pages.pdf()).count("x") == 3_000


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "http://127.0.0.1:9/", "data:text/plain,x", "asset:other", "ftp://a/b"],
)
def test_the_fetcher_hands_out_nothing_but_what_it_was_given(address: str) -> None:
    fetcher = LockedFetcher({"asset:mine": b"x"})
    assert fetcher("asset:mine").read() == b"x"
    with pytest.raises(ForbiddenAddressError):
        fetcher(address)


@pytest.mark.parametrize(
    "rule",
    [
        "p{background:url(file:///etc/passwd)}",
        "p{display:list-item;list-style-image:url(http://127.0.0.1:9/)}",
        "p::after{content:url(file:///etc/passwd)}",
    ],
)
def test_a_layout_that_points_outside_ends_in_an_error(rule: str) -> None:
    layouts = {"secretariat": Layout("x", rule, {})}
    with pytest.raises(TypesettingFailedError):
        PdfEngine(layouts, read_families(FONTS)).lay_out(paragraph_tree("x")).pdf()


def test_no_file_can_be_attached_by_a_text(engine: PdfEngine) -> None:  # noqa: F811
    pdf = engine.lay_out(paragraph_tree("<a rel=attachment href=file:///etc/passwd>x</a>")).pdf()
    assert "/EmbeddedFiles" not in opened(pdf).Root.get("/Names", {})
