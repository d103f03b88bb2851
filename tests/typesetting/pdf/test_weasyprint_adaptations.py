"""Each adaptation is needed: WeasyPrint alone has the fault. Each one works: ours has not."""

import re
import subprocess
import sys

import msgspec
import pikepdf
import pytest

from petitiondesk.page.tree import Paragraph, Role, Run
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.pdf_reading import content, opened, squeezed, structure, text
from tests.typesetting.trees import letter_tree, paragraph_tree

_PLAIN = """
import os, sys
from petitiondesk.typesetting.fonts import font_configuration, read_families
from tests.typesetting.places import FONTS, TEMPLATES
from tests.typesetting.trees import letter_tree
with font_configuration(FONTS) as configuration:
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    from petitiondesk.typesetting.pdf import engine as pdf
    from petitiondesk.typesetting.layouts import read_layouts
    pdf.adapt_weasyprint = lambda: None
    pages = pdf.PdfEngine(read_layouts(TEMPLATES), read_families(FONTS))
    document = pages.lay_out(letter_tree("hi", draft=True))._document
sys.stdout.buffer.write(document.write_pdf(pdf_variant="pdf/a-3a"))
"""


@pytest.fixture(scope="module")
def plain() -> bytes:
    """The letter as WeasyPrint writes it, in a process that has adapted nothing."""
    command = [sys.executable, "-W", "ignore", "-c", _PLAIN]
    environment = {"PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def ours(engine: PdfEngine) -> bytes:
    return engine.lay_out(letter_tree("hi", draft=True)).pdf()


def _languages(pdf: bytes) -> set[str]:
    return {str(element.Lang) for element in structure(opened(pdf)) if "/Lang" in element}


def _tags(pdf: bytes) -> list[str]:
    return [str(element.S) for element in structure(opened(pdf))]


def _empty_mappings(pdf: bytes) -> int:
    document = opened(pdf)
    fonts = [item for item in document.objects if isinstance(item, pikepdf.Dictionary)]
    maps = [font.ToUnicode.read_bytes() for font in fonts if "/ToUnicode" in font]
    return sum(len(re.findall(rb"<[0-9a-f]{4}> <>", mapping)) for mapping in maps)


def test_elements_say_their_language(plain: bytes, ours: bytes) -> None:
    assert _languages(plain) == set()
    assert _languages(ours) == {"hi-IN", "en-GB"}


def test_the_grid_has_its_caption_as_title(plain: bytes, ours: bytes) -> None:
    assert not any("/T" in element for element in structure(opened(plain)))
    assert any("/T" in element for element in structure(opened(ours)))


def test_footnotes_are_notes_with_identifiers(plain: bytes, ours: bytes) -> None:
    assert "/Note" not in _tags(plain)
    document = opened(ours)
    notes = [element for element in structure(document) if element.S == "/Note"]
    assert len({str(note.ID) for note in notes}) == 2


def test_the_text_of_list_items_has_a_body(plain: bytes, ours: bytes) -> None:
    assert _tags(ours).count("/LBody") - _tags(plain).count("/LBody") == 3


def test_margins_are_artifacts(plain: bytes, ours: bytes) -> None:
    assert b"/Pagination" not in content(opened(plain))
    assert b"/Artifact <</Type /Pagination>> BDC" in content(opened(ours)).replace(b"\n", b" ")


def test_the_watermark_is_drawn_as_shapes(plain: bytes, ours: bytes) -> None:
    # A shape has curves; a page of text alone has none.
    assert not re.search(rb" c\n", content(opened(plain)))
    assert re.search(rb" c\n", content(opened(ours)))


def test_combining_scripts_spell_their_text_out(plain: bytes, ours: bytes) -> None:
    assert b"/ActualText" not in content(opened(plain))
    assert b"/ActualText" in content(opened(ours))
    assert squeezed("सिद्धांत") not in squeezed(text(plain))
    assert squeezed("सिद्धांत") in squeezed(text(ours))


def test_the_numbers_of_pages_spell_their_text_out(engine: PdfEngine) -> None:
    tree = paragraph_tree("ក", "km")
    words = msgspec.structs.replace(tree.words, page_of="ទំព័រ {page} នៃ {pages}")
    found = text(engine.lay_out(msgspec.structs.replace(tree, words=words)).pdf())
    assert "ទំព័រ 1 នៃ 1" in found


@pytest.mark.parametrize("last", ["", "i", "a", "m"])
def test_no_line_ends_after_its_first_word_for_want_of_a_space(
    engine: PdfEngine, last: str
) -> None:
    tree = paragraph_tree("")
    line = engine.lay_out(paragraph_tree("Aucun")).boxes()[0].height
    for length in range(112, 128):
        said = (Run(f"Aucun {'l' * length}{last} "), Run("refoulement", emphasis=True))
        nodes = (Paragraph(Role.BODY, said, "b1"),)
        (box,) = engine.lay_out(msgspec.structs.replace(tree, nodes=nodes)).boxes()
        assert box.height < 2.5 * line


def test_every_glyph_stands_for_some_text(plain: bytes, ours: bytes) -> None:
    assert _empty_mappings(plain) > 0
    assert _empty_mappings(ours) == 0


def test_right_to_left_text_is_not_spelled_out(engine: PdfEngine) -> None:
    pdf = engine.lay_out(letter_tree("ug")).pdf()
    assert b"/ActualText" not in content(opened(pdf))


def test_the_metadata_is_ours(plain: bytes, ours: bytes) -> None:
    claims = b"<pdfuaid:part>1</pdfuaid:part>"
    assert b"WeasyPrint" in opened(plain).Root.Metadata.read_bytes()
    assert claims not in opened(plain).Root.Metadata.read_bytes()
    assert claims in opened(ours).Root.Metadata.read_bytes()
