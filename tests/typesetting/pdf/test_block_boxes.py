import pytest

from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.trees import letter_tree, paragraph_tree


def test_every_block_has_a_place(engine: PdfEngine) -> None:
    sources = {box.source for box in engine.lay_out(letter_tree("en")).boxes()}
    wanted = {"subject", "opening", "fact1", "law3", "demand3", "signatory5", "source1", "org1"}
    assert wanted <= sources


def test_boxes_lie_on_their_page_in_points(engine: PdfEngine) -> None:
    pages = engine.lay_out(letter_tree("ug"))
    for box in pages.boxes():
        size = pages.sizes[box.page]
        assert 0 <= box.x < box.x + box.width <= size.width
        assert 0 <= box.y < box.y + box.height <= size.height


def test_an_a4_page_is_595_by_842_points(engine: PdfEngine) -> None:
    (size, *_) = engine.lay_out(letter_tree("en")).sizes
    assert (round(size.width), round(size.height)) == (595, 842)


def test_boxes_come_in_reading_order(engine: PdfEngine) -> None:
    boxes = engine.lay_out(letter_tree("en")).boxes()
    order = [box.source for box in boxes if box.source.startswith(("fact", "demand"))]
    assert order == [
        "facts", "fact1", "fact2", "fact3",
        "demands", "demands.lead", "demand1", "demand2", "demand3",
    ]  # fmt: skip


@pytest.mark.parametrize("code", ["en", "ug"])
def test_the_box_of_an_item_holds_its_number(engine: PdfEngine, code: str) -> None:
    boxes = {box.source: box for box in engine.lay_out(letter_tree(code)).boxes()}
    text, item = boxes["closing"], boxes["demand1"]
    assert (item.x, item.width) == (text.x, text.width)


def test_the_box_of_a_signatory_is_its_own(engine: PdfEngine) -> None:
    boxes = {box.source: box for box in engine.lay_out(letter_tree("en")).boxes()}
    first, second = boxes["signatory0"], boxes["signatory1"]
    assert first.x + first.width < second.x


def test_a_block_that_runs_on_has_a_box_on_each_page(engine: PdfEngine) -> None:
    boxes = engine.lay_out(paragraph_tree("A sentence that goes on. " * 400)).boxes()
    assert [box.page for box in boxes] == list(range(len(boxes)))
    assert len(boxes) > 1
