"""Every page that leaves can be read aloud: samples in all their languages, editions and sheets."""

import io
import itertools

import pikepdf
import pytest

from petitiondesk.letter.codec import decode
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, SignatureField
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.layouts import read_layouts, read_sheets
from petitiondesk.typesetting.manuscript import Manuscript, Sheet
from petitiondesk.typesetting.one_sheet import longest_that_fits
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.fakes.library import the_composer
from tests.typesetting import docx_gate, pdf_gate, trees
from tests.typesetting.docx_reading import packed, parts_of
from tests.typesetting.docx_trees import FONTS, letter_tree
from tests.typesetting.pdf_reading import opened
from tests.typesetting.places import ASSETS, TEMPLATES

LETTERS = {file.stem: decode(file.read_bytes()) for file in (ASSETS / "samples").glob("*.letter")}
LAYOUTS = read_layouts(TEMPLATES) | read_sheets(TEMPLATES)
WORD = "letter.docx"
FIELDS = (SignatureField(EXPORTER, "Harbour Aid"), SignatureField(TIME_STAMP, ""))
AUDIENCES = (Audience.PUBLIC, Audience.RECIPIENT, Audience.ARCHIVE)


def manuscripts(name, languages=None):
    """Every page of a sample: letter, digest and press version, in its editions and languages."""
    letter = LETTERS[name]
    for language, audience, sheet in itertools.product(letter.languages.all, AUDIENCES, Sheet):
        wanted = languages is None or language in languages
        if wanted and not (sheet is Sheet.PRESS and audience is not Audience.PUBLIC):
            yield Manuscript(
                edition=edition(letter, audience),
                language=language,
                draft=language in {"fr", "ug"},
                sheet=sheet,
                fields=FIELDS,
            )


def faults(engine: PdfEngine, manuscript: Manuscript) -> list[str]:
    """What is wrong with the PDF of a manuscript, and with its DOCX where there is one."""
    tree, pages = longest_that_fits(the_composer().lengths(manuscript), engine.lay_out)
    found = pdf_gate.faults(pages.pdf())
    template = LAYOUTS[tree.layout].documents.get(WORD)
    if template is not None:
        found += docx_gate.faults(write_docx(tree, template, FONTS))
    where = f"{manuscript.language} {manuscript.edition.audience.value} {manuscript.sheet.value}"
    return [f"{where}: {fault}" for fault in found]


@pytest.mark.parametrize("code", ["en", "km", "ug"])
def test_a_sample_can_be_read_aloud_in_each_edition_and_sheet(engine: PdfEngine, code: str):
    found = [faults(engine, each) for each in manuscripts("ten-languages", {code})]
    assert len(found) == 7
    assert not any(found)


@pytest.mark.long
@pytest.mark.parametrize("name", LETTERS)
def test_every_sample_can_be_read_aloud_in_every_language_edition_and_sheet(engine, name):
    assert not [fault for each in manuscripts(name) for fault in faults(engine, each)]


# --- the gates find what they are for -----------------------------------------------------------


def spoilt(pdf: bytes, change) -> bytes:
    file, output = opened(pdf), io.BytesIO()
    change(file)
    file.save(output)
    return output.getvalue()


def elements(file: pikepdf.Pdf, kind: str):
    return [each for each, _ in pdf_gate._placed(file) if str(each.S) == kind]


def no_language(file):
    del file.Root.Lang


def a_block_without_language(file):
    del elements(file, "/H2")[0]["/Lang"]


def a_level_skipped(file):
    elements(file, "/H2")[0].S = pikepdf.Name("/H3")


def a_picture_without_words(file):
    del elements(file, "/Figure")[0]["/Alt"]


def a_link_without_words(file):
    for page in file.pages:
        for note in page.get("/Annots", []):
            if "/Contents" in note:
                del note["/Contents"]


def no_bookmarks(file):
    del file.Root.Outlines


def an_item_without_body(file):
    elements(file, "/LBody")[0].S = pikepdf.Name("/P")


def text_outside_of_tags(file):
    file.pages[0].contents_add(b"BT (hidden) Tj ET")


def notes_of_one_name(file):
    for note in elements(file, "/Note"):
        note.ID = pikepdf.String("note")


def no_reading_order_of_fields(file):
    del file.pages[0]["/Tabs"]


PDF_SPOILT = (
    *(no_language, a_block_without_language, a_level_skipped, a_picture_without_words),
    *(a_link_without_words, no_bookmarks, an_item_without_body, text_outside_of_tags),
    *(notes_of_one_name, no_reading_order_of_fields),
)


@pytest.fixture(scope="module")
def whole(engine):
    return engine.lay_out(trees.letter_tree("en", logo=trees.logo())).pdf()


@pytest.mark.parametrize("change", PDF_SPOILT)
def test_a_pdf_that_was_spoilt_is_found(whole, change):
    assert pdf_gate.faults(spoilt(whole, lambda _file: None)) == []
    assert pdf_gate.faults(spoilt(whole, change))


DOCX_SPOILT = {
    "no title": ("docProps/core.xml", b"dc:title>", b"dc:subject>"),
    "no language of a run": ("word/document.xml", b'<w:lang w:val="en-GB"/>', b""),
    "no second level": ("word/document.xml", b'w:val="Heading2"', b'w:val="Heading3"'),
    "an empty paragraph": ("word/document.xml", b"<w:tbl>", b"<w:p/><w:tbl>"),
    "a picture without words": ("word/document.xml", b' descr="A disc', b' title="A disc'),
    "a table without words": ("word/document.xml", b"<w:tblCaption ", b"<w:tblOther "),
    "a row that may be split": ("word/document.xml", b"<w:cantSplit/>", b""),
    "a note that nothing calls": ("word/document.xml", b"<w:footnoteReference ", b"<w:other "),
    "a link to nowhere": ("word/footnotes.xml", b" r:id=", b" r:other="),
    "a link of which nothing is seen": ("word/footnotes.xml", b">icrc.org<", b"> <"),
    "a watermark without words": ("word/header1.xml", b' alt="', b' other="'),
}


@pytest.mark.parametrize(("part", "old", "new"), DOCX_SPOILT.values(), ids=DOCX_SPOILT)
def test_a_docx_that_was_spoilt_is_found(part, old, new):
    docx = write_docx(letter_tree("en", draft=True), LAYOUTS["secretariat"].documents[WORD], FONTS)
    parts = parts_of(docx)
    assert old in parts[part]
    assert docx_gate.faults(docx) == []
    assert docx_gate.faults(packed({**parts, part: parts[part].replace(old, new)}))


@pytest.mark.parametrize("code", trees.CODES)
def test_every_language_has_documents_without_faults(code):
    docx = write_docx(letter_tree(code), LAYOUTS["plain"].documents[WORD], FONTS)
    assert docx_gate.faults(docx) == []
