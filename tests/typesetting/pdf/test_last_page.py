"""A letter does not end with a few lines alone on a page, where a little less space prevents it."""

import msgspec
import pytest

from petitiondesk.page.tree import PageTree, Paragraph, Role, Run
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.trees import letter_tree, paragraph_tree

LAYOUTS = pytest.mark.parametrize("layout", ["plain", "secretariat"])


def lines(count: int, layout: str) -> PageTree:
    """A page of so many lines."""
    tree = paragraph_tree("\n".join(["A line."] * count))
    return msgspec.structs.replace(tree, layout=layout)


def most_on_one_page(engine: PdfEngine, layout: str) -> int:
    return next(n for n in range(30, 90) if len(engine.lay_out(lines(n, layout)).sizes) > 1) - 1


@LAYOUTS
def test_a_few_lines_too_many_take_no_page_of_their_own(engine: PdfEngine, layout: str) -> None:
    line = engine.lay_out(lines(1, layout)).boxes()[0].height
    full = engine.lay_out(lines(most_on_one_page(engine, layout), layout)).boxes()[0]
    assert full.height / most_on_one_page(engine, layout) < line  # they stand closer


@LAYOUTS
def test_what_does_not_fit_anyhow_is_set_as_ever(engine: PdfEngine, layout: str) -> None:
    (one,) = engine.lay_out(lines(1, layout)).boxes()
    first, *others = engine.lay_out(lines(80, layout)).boxes()
    assert others
    assert first.y == one.y  # no margin gave way


@LAYOUTS
@pytest.mark.parametrize("length", range(20, 60, 5))
def test_whoever_signs_signs_below_words_of_the_letter(
    engine: PdfEngine, layout: str, length: int
) -> None:
    tree = letter_tree("en", layout=layout)
    body = tuple(Paragraph(Role.BODY, (Run(f"{n}"),), f"body{n}") for n in range(length))
    tree = msgspec.structs.replace(tree, nodes=(tree.nodes[4], *body, *tree.nodes[-8:]))
    page = {box.source: box.page for box in reversed(engine.lay_out(tree).boxes())}
    assert page["closing"] == page["formula"] == page["signatory0"]
