"""An address is told with the words that lead there, however their lines break."""

import io

import msgspec
import pikepdf
import pypdfium2
import pytest

from petitiondesk.page.tree import Paragraph, Role, Run
from petitiondesk.typesetting.telling.pdf_links import linked_words
from petitiondesk.typesetting.telling.reading_order import tells_the_same
from petitiondesk.typesetting.telling.told_text import told_text
from tests.typesetting.telling.test_told_text import pdf
from tests.typesetting.trees import letter_tree
from tests.typesetting.words import WORDS

ONE, OTHER = "https://a.example/", "https://b.example/"


def page(code="en", layout="secretariat", first=ONE, second=OTHER):
    words = WORDS[code].organisations[0]
    runs = (Run(f"{words} " * 12, link=first), Run(f" {words} "), Run("12.5", link=second))
    tree = letter_tree(code, layout=layout)
    return pdf(msgspec.structs.replace(tree, nodes=(Paragraph(Role.BODY, runs), *tree.nodes)))


def linked(written):
    document = pypdfium2.PdfDocument(written)
    found = {each.split(" ", 1)[0]: each.split(" ", 1)[1] for each in linked_words(document)}
    document.close()
    return {address: "".join(found[address].split()) for address in (ONE, OTHER)}


@pytest.mark.parametrize("code", ["en", "th", "ug"])
def test_letters_are_told_with_where_they_lead(code):
    letters = "".join(sorted("".join((WORDS[code].organisations[0] * 12).split())))
    found = linked(page(code))
    assert found[OTHER] == ".125"
    assert len(found[ONE]) == len(letters)


@pytest.mark.parametrize("code", ["en", "ug"])
def test_lines_that_break_elsewhere_tell_the_same(code):
    assert linked(page(code)) == linked(page(code, "plain"))


def test_a_hyphen_where_a_line_ends_is_one():
    address = "https://e.org/" + "-".join(f"news{number}" for number in range(60))
    words = Paragraph(Role.BODY, (Run(address, link=address),))
    tree = msgspec.structs.replace(letter_tree(), nodes=(words, *letter_tree().nodes))
    layouts = [msgspec.structs.replace(tree, layout=each) for each in ("secretariat", "plain")]
    first, second = (told_text("pdf", pdf(each)) for each in layouts)
    assert "news1-news2" in first[0]
    assert "\x02" not in first[0]
    assert first[0] == second[0]


def test_exchanged_addresses_tell_another_thing():
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(page())) as document:
        for each in document.pages[0].Annots:
            where = str(each.get("/A", {}).get("/URI", ""))
            if where in (ONE, OTHER):
                each.A.URI = OTHER if where == ONE else ONE
        document.save(written)
    assert linked(written.getvalue()) != linked(page())
    assert not tells_the_same(told_text("pdf", page()), told_text("pdf", written.getvalue()))
