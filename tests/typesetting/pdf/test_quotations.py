"""The exact words of a rule stand under the words that say why it applies."""

import msgspec
import pypdfium2
import pytest

from petitiondesk.page.tree import Item, Items, PageTree, Paragraph, Quotation, Role, Run
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.trees import paragraph_tree

WORDS = "no state party expels a person to another state, whatever the reason may be " * 3


def said(first: str) -> Paragraph:
    return Paragraph(Role.LEGAL_BASIS, (Run(f"{first} {WORDS}{first.lower()}."),), first)


def quoting(layout: str) -> PageTree:
    item = Item((said("Because"), Quotation((said("Quoted"), said("Further")))))
    rules = Items(Role.LEGAL_BASIS, (item, Item((said("Next"),))), ("2.1", "2.2"))
    return msgspec.structs.replace(paragraph_tree(""), layout=layout, nodes=(rules,))


def edges(pdf: bytes, first: str) -> tuple[float, float]:
    """The left and the right edge of a paragraph's words, in points."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    begin, _count = text.search(first, match_case=True).get_next()
    end, _count = text.search(f"{first.lower()}.", match_case=True).get_next()
    boxes = [text.get_charbox(index) for index in range(begin, end)]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def test_a_quotation_begins_where_the_words_above_it_begin(engine: PdfEngine) -> None:
    pdf = engine.lay_out(quoting("secretariat")).pdf()
    why, quoted = edges(pdf, "Because"), edges(pdf, "Quoted")
    assert quoted[0] == pytest.approx(why[0], abs=3)
    assert quoted[1] < why[1] - 15


@pytest.mark.parametrize("layout", ["secretariat", "plain"])
def test_the_paragraphs_of_a_quotation_stand_apart(engine: PdfEngine, layout: str) -> None:
    boxes = engine.lay_out(quoting(layout)).boxes()
    first, second = (next(b for b in boxes if b.source == name) for name in ("Quoted", "Further"))
    assert second.y - (first.y + first.height) > 2
