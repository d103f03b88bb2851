"""A page of another build that hides its words, or shows others beside them, tells another thing.

Whoever seals a file can name whatever build they like; then no bytes are compared.
"""

import io
import re

import msgspec
import pikepdf
import pytest

from petitiondesk.opc.package import read_package, write_package
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.page.tree import FieldPlace
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.telling.reading_order import tells_the_same
from petitiondesk.typesetting.telling.told_text import told_text
from tests.typesetting.docx_trees import FONTS, LOGO, TEMPLATE
from tests.typesetting.telling.test_told_text import pdf
from tests.typesetting.trees import letter_tree

WHITE_BOX = b"1 1 1 rg 40 60 520 640 re f"


def pages(change):
    """A page that somebody changed, and the same page that nobody did."""
    written, untouched = io.BytesIO(), pdf(letter_tree("en", logo=LOGO))
    with pikepdf.open(io.BytesIO(untouched)) as document:
        change(document)
        document.save(written)
    return untouched, written.getvalue()


def drawn(content, *, below=False):
    def change(document):
        whole = b"q /Artifact <</Type /Pagination>> BDC %s EMC Q" % content
        document.pages[0].contents_add(document.make_stream(whole), prepend=below)

    return change


def bent(old, new):
    """Write the page's own content otherwise."""

    def change(document):
        page = document.pages[0]
        page.contents_coalesce()
        content = page.Contents.read_bytes()
        assert old in content
        page.Contents.write(content.replace(old, new))

    return change


def a_form(document):
    form = document.make_stream(WHITE_BOX)
    form.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form})
    form["/BBox"] = pikepdf.Array([0, 0, 600, 800])
    name = document.pages[0].add_resource(form, pikepdf.Name.XObject)
    drawn(b"%s Do" % str(name).encode())(document)


def a_picture(document):
    image = document.make_stream(b"\xff")
    image.update({"/Subtype": pikepdf.Name.Image, "/Width": 1, "/Height": 1})
    image.update({"/ColorSpace": pikepdf.Name.DeviceGray, "/BitsPerComponent": 8})
    name = document.pages[0].add_resource(image, pikepdf.Name.XObject)
    drawn(b"500 0 0 600 40 60 cm %s Do" % str(name).encode())(document)


def a_shading(document):
    function = {"/FunctionType": 2, "/Domain": [0, 1], "/C0": [1], "/C1": [1], "/N": 1}
    shading = {"/ShadingType": 2, "/ColorSpace": pikepdf.Name.DeviceGray, "/Coords": [0, 0, 1, 1]}
    shading |= {"/Function": pikepdf.Dictionary(function), "/Extend": [True, True]}
    name = document.pages[0].add_resource(pikepdf.Dictionary(shading), pikepdf.Name.Shading)
    drawn(b"%s sh" % str(name).encode())(document)


def a_note(kind):
    def change(document):
        form = document.make_stream(WHITE_BOX)
        form.update({"/Subtype": pikepdf.Name.Form, "/BBox": pikepdf.Array([0, 0, 600, 800])})
        note = {"/Type": pikepdf.Name.Annot, "/Subtype": pikepdf.Name(kind), "/F": 4}
        note |= {"/Rect": [40, 60, 560, 700], "/AP": pikepdf.Dictionary(N=form)}
        if kind == "/Widget":
            note |= {"/FT": pikepdf.Name.Sig, "/T": pikepdf.String("sig-x")}
        page, made = document.pages[0], document.make_indirect(pikepdf.Dictionary(note))
        page.Annots = pikepdf.Array([*page.get("/Annots", ()), made])
        if kind == "/Widget":
            document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([made]))

    return change


def cropped(document):
    document.pages[0].CropBox = [0, 400, 595, 842]


def turned(document):
    document.pages[0].Rotate = 180


def moved_away(document):
    page = document.pages[0]
    page.contents_coalesce()
    page.Contents.write(b"1 0 0 1 0 -2000 cm " + page.Contents.read_bytes())


def written(words, left, down, *, letter_by_letter=False):
    """Write words that no tag holds in a typeface of the page, so far from its left and top."""

    def change(document):
        fonts = document.pages[0].Resources.Font
        font = next(name for name in fonts if str(fonts[name].BaseFont).endswith("Noto-Sans"))
        pieces = list(words) if letter_by_letter else [words]
        shown = (
            f"BT {font} 8 Tf 1 0 0 -1 {left + 7 * place} {down} Tm <{glyphs(piece)}> Tj ET"
            for place, piece in enumerate(pieces)
        )
        drawn(f"0 g {' '.join(shown)}".encode())(document)

    return change


def said_to_be(text, write):
    def change(document):
        write(document)
        bent(b"/Type /Pagination>> BDC 0 g", b"/ActualText (%s)>> BDC 0 g" % text)(document)

    return change


def glyphs(words):
    """Return the numbers that Noto Sans gives to letters of ASCII."""
    return "".join(f"{ord(letter) - 29:04x}" for letter in words)


def one_line_on_another(document):
    page = document.pages[0]
    page.contents_coalesce()
    content = page.Contents.read_bytes()
    _, one, other, *_ = re.findall(rb"1 0 0 -1 \S+ \S+ Tm", content)
    page.Contents.write(content.replace(other, one))


FORGED = {
    "white over the words": drawn(WHITE_BOX),
    "white over one number": drawn(b"1 1 1 rg 100 500 30 8 re f 0 g 60 400 480 9 re f"),
    "lines through the words": drawn(
        b"0 g " + b" ".join(b"40 %d 520 1 re f" % y for y in range(60, 800, 3))
    ),
    "a drawing": drawn(b"0 g 100 780 m 120 820 l 140 780 l f"),
    "a drawing below": drawn(b"0 g 100 780 m 120 820 140 800 160 780 c f", below=True),
    "a drawn line": drawn(b"0 G 4 w 40 400 m 560 400 l S"),
    "black behind the words": drawn(b"0 g 40 60 520 640 re f", below=True),
    "a form": a_form,
    "a picture": a_picture,
    "a shading": a_shading,
    "a stamp": a_note("/Stamp"),
    "a text box": a_note("/FreeText"),
    "a letter of thin rules": drawn(
        b"1 0 0 rg 300 50 2 100 re f 300 148 62 2 re f 300 100 62 2 re f"
    ),
    "a rule upright beside no words": drawn(b"0 g 300 50 1 60 re f"),
    "a rule far from words": drawn(b"0 g 300 30 100 1 re f"),
    "a frame around nothing": drawn(b"0 g 300 30 100 60 re 301 31 98 58 re f*"),
    "letters of pale squares": drawn(
        b".62 1 .62 rg " + b" ".join(b"%d 60 22 22 re f" % x for x in range(60, 260, 30)),
        below=True,
    ),
    "many pale rectangles": drawn(b".9 g " + b"60 300 400 300 re f " * 5, below=True),
    "a link that looks like something": a_note("/Link"),
    "a large place to sign": a_note("/Widget"),
    "a part of the sheet": cropped,
    "the sheet turned": turned,
    "words beside the sheet": moved_away,
    "words that are not drawn": bent(b"BT", b"BT 3 Tr"),
    "words that are cut off": bent(b"BT", b"0 0 1 1 re W n BT"),
    "a sentence letter by letter": written("none agree", 300, 166, letter_by_letter=True),
    "the same in the margin": written("none agree", 300, 30, letter_by_letter=True),
    "a digit beside a number": written("1", 208, 266),
    "a digit beside the page number": written("1", 322, 799),
    "two page numbers": written("Page 1 of 2", 100, 799),
    "a word of the text once more": written("return", 300, 166),
    "the same at the foot": written("return", 100, 820),
    "words that say they are a space": said_to_be(b" ", written("none agree", 100, 820)),
    "words over words": one_line_on_another,
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED)
def test_a_forged_page_of_another_build_tells_another_thing(change):
    untouched, forged = pages(change)
    assert told_text("pdf", untouched)[-2] == ""
    assert not tells_the_same(told_text("pdf", untouched), told_text("pdf", forged))


def test_a_page_that_is_written_anew_tells_the_same():
    untouched, again = pages(lambda _document: None)
    assert tells_the_same(told_text("pdf", untouched), told_text("pdf", again))


DOCUMENT, STYLES, NUMBERS = "word/document.xml", "word/styles.xml", "word/footer1.xml"
HIDDEN_IN_WORD = {
    "a style that hides": (STYLES, b"<w:rPr>", b"<w:rPr><w:vanish/>"),
    "a white style": (STYLES, b'<w:color w:val="', b'<w:color w:val="FFFFFF" w:x="'),
    "a tiny style": (STYLES, b'<w:sz w:val="', b'<w:sz w:val="1" w:x="'),
    "struck through": (DOCUMENT, b"<w:rPr>", b"<w:rPr><w:strike/>"),
    "lines on one another": (STYLES, b'w:lineRule="atLeast"', b'w:lineRule="exact"'),
    "beside the sheet": (DOCUMENT, b"<w:pPr>", b'<w:pPr><w:ind w:left="-20000"/>'),
    "in symbols": (STYLES, b'w:ascii="', b'w:ascii="Wingdings" w:x="'),
    "turned around": (DOCUMENT, b"<w:body>", b'<w:body><w:p><w:bdo w:val="rtl"/></w:p>'),
    "from elsewhere": (DOCUMENT, b"<w:body>", b"<w:body><w:sdt><w:dataBinding/></w:sdt>"),
    "a shape": (DOCUMENT, b"<w:body>", b"<w:body><w:p><w:r><w:pict/></w:r></w:p>"),
    "over the words": (DOCUMENT, b'<wp:wrapSquare wrapText="bothSides"/>', b"<wp:wrapNone/>"),
    "a large picture": (DOCUMENT, b'<wp:extent cx="', b'<wp:extent cx="9'),
}  # fmt: skip


def with_a_line():
    """A document with the line for who seals it."""
    place = FieldPlace(EXPORTER, "", "Signature of Harbour Aid")
    tree = msgspec.structs.replace(letter_tree("en"), fields=(place,))
    return write_docx(tree, TEMPLATE, FONTS)


def test_a_line_for_a_signature_hides_nothing():
    assert told_text("docx", with_a_line())[-2] == ""


OTHER_LINES = {
    "over the words": (b"height:48pt", b"height:48pt;position:absolute"),
    "as large as the sheet": (b"width:221pt;height:48pt", b"width:600pt;height:800pt"),
    "none": (b"<o:signatureline", b"<o:callout"),
    "out of place": (b"<w:pict>", b"<w:pict><v:shape/></w:pict><w:pict>"),
}


@pytest.mark.parametrize(("old", "new"), OTHER_LINES.values(), ids=OTHER_LINES)
def test_a_line_that_is_another_one_is_told(old, new):
    untouched = with_a_line()
    parts = read_package(untouched)
    assert old in parts[DOCUMENT]
    forged = write_package({**parts, DOCUMENT: parts[DOCUMENT].replace(old, new)})
    assert not tells_the_same(told_text("docx", untouched), told_text("docx", forged))


@pytest.mark.parametrize(("part", "old", "new"), HIDDEN_IN_WORD.values(), ids=HIDDEN_IN_WORD)
def test_a_forged_word_document_of_another_build_tells_another_thing(part, old, new):
    untouched = write_docx(letter_tree("en", logo=LOGO), TEMPLATE, FONTS)
    parts = read_package(untouched)
    assert old in parts[part]
    forged = write_package({**parts, part: parts[part].replace(old, new)})
    assert told_text("docx", untouched)[-2] == ""
    assert not tells_the_same(told_text("docx", untouched), told_text("docx", forged))
