"""A Word document of another build in which anything is otherwise made tells another thing.

Whoever seals a file can name whatever build they like; then no bytes are compared.
"""

import pytest

from petitiondesk.opc import relationships as opc
from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.package import CONTENT_TYPES, read_package, relationships_of, write_package
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.telling.reading_order import tells_the_same
from petitiondesk.typesetting.telling.told_text import told_text
from tests.typesetting.docx_trees import FONTS, PLAIN_TEMPLATE, TEMPLATE, letter_tree

DOCUMENT, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
NOTES, FOOTER, FONT_TABLE = "word/footnotes.xml", "word/footer2.xml", "word/fontTable.xml"
SETTINGS, THEME = "word/settings.xml", "word/theme/theme1.xml"
W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WITHDRAWN = b"<w:p><w:r><w:t>The undersigned withdraw all of this.</w:t></w:r></w:p>"
A_NUMBER = (
    b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    b'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def written(part, old, new, count=1):
    """Write a part otherwise, where it says something for the first time."""

    def change(parts):
        assert old in parts[part], part
        return {**parts, part: parts[part].replace(old, new, count)}

    return change


def pointing(*pointers, without=""):
    """Let the document lead to something else, besides or instead."""

    def change(parts):
        kept = [each for each in opc.read_relationships(parts, DOCUMENT) if each.kind != without]
        listed = opc.write_relationships((*kept, *pointers), DOCUMENT)
        return {**parts, relationships_of(DOCUMENT): listed}

    return change


def styles_elsewhere(parts):
    """Styles that hide, under a name that nobody looks for."""
    hidden = parts[STYLES].replace(b"<w:rPr>", b"<w:rPr><w:vanish/>")
    moved = {name: part for name, part in parts.items() if name != STYLES}
    other = opc.Relationship("pd1", opc.STYLES, "word/styles-2.xml")
    return pointing(other, without=opc.STYLES)({**moved, other.target: hidden})


def another_header(parts):
    """A header that says something else, under a name that nobody looks for."""
    other = opc.Relationship("rId9", opc.HEADER, "word/h-1.xml")
    said = b"<w:hdr %s>%s</w:hdr>" % (W, WITHDRAWN)
    shown = written(DOCUMENT, b'r:id="rId2"', b'r:id="rId9"')(parts)
    return pointing(other)({**shown, other.target: said})


def a_header_as_styles(parts):
    return pointing(opc.Relationship("rId9", opc.STYLES, "word/header1.xml"))(parts)


def a_picture_from_elsewhere(parts):
    other = opc.Relationship("rId9", opc.IMAGE, "https://e.org/x.png", external=True)
    return pointing(other)(parts)


def exchanged(part, one, other):
    """Put each of two things where the other stands, wherever they stand in a part."""

    def change(parts):
        assert one in parts[part], one
        assert other in parts[part], other
        written = parts[part].replace(one, b"\x00").replace(other, one).replace(b"\x00", other)
        return {**parts, part: written}

    return change


def turned(part, inside):
    """Have Word show words and numbers the other way round."""

    def change(parts):
        start, end = (mark % inside for mark in (b"<w:%s>", b"</w:%s>"))
        mark = b"<w:rtl/>" if inside == b"rPr" else b"<w:bidi/>"
        assert start in parts[part]
        return {**parts, part: parts[part].replace(end, mark + end)}

    return change


EXCHANGED = {
    "two notes": exchanged(NOTES, b'<w:footnote w:id="1"', b'<w:footnote w:id="2"'),
    "the calls of two notes": exchanged(
        DOCUMENT, b'footnoteReference w:id="1"', b'footnoteReference w:id="2"'
    ),
    "two lists": exchanged(NUMBERING, b'w:abstractNumId="1"', b'w:abstractNumId="2"'),
    "what two lists are counted by": exchanged(
        NUMBERING, b'<w:abstractNumId w:val="1"', b'<w:abstractNumId w:val="2"'
    ),
    "two levels of a list": exchanged(NUMBERING, b'w:lvl w:ilvl="0"', b'w:lvl w:ilvl="1"'),
    "the number of a page and that of all": exchanged(FOOTER, b" PAGE ", b" NUMPAGES "),
    "the first page and the others": exchanged(
        DOCUMENT, b'headerReference w:type="first"', b'headerReference w:type="default"'
    ),
    "the direction of words": turned(DOCUMENT, b"rPr"),
    "the direction of lines": turned(DOCUMENT, b"pPr"),
    "the direction of notes": turned(NOTES, b"pPr"),
}

FORGED = {
    "styles under another name": styles_elsewhere,
    "another header": another_header,
    "a header as styles": a_header_as_styles,
    "a picture from elsewhere": a_picture_from_elsewhere,
    "words before each item": written(
        NUMBERING, b'lvlText w:val="', b'lvlText w:val="NOT agreed by anybody: '
    ),
    "another first number": written(NUMBERING, b'start w:val="1"', b'start w:val="7"'),
    "the numbers of another list": written(DOCUMENT, b'numId w:val="1"', b'numId w:val="2"'),
    "a row that cuts off": written(
        DOCUMENT, b"<w:trPr>", b'<w:trPr><w:trHeight w:val="1" w:hRule="exact"/>'
    ),
    "a third column": written(DOCUMENT, b"</w:tc></w:tr>", b"</w:tc><w:tc><w:p/></w:tc></w:tr>"),
    "a narrow column": written(DOCUMENT, b'<w:tcW w:w="4', b'<w:tcW w:w="'),
    "margins beside the sheet": written(DOCUMENT, b'w:left="1417"', b'w:left="-20000"'),
    "a small sheet": written(DOCUMENT, b'w:w="11906"', b'w:w="1906"'),
    "narrow columns of text": written(DOCUMENT, b"<w:titlePg", b'<w:cols w:num="9"/><w:titlePg'),
    "a dark sheet": written(DOCUMENT, b"<w:body>", b'<w:background w:color="111111"/><w:body>'),
    "a sheet that is shown": written(
        SETTINGS, b"<w:compat>", b"<w:displayBackgroundShape/><w:compat>"
    ),
    "embossed letters": written(STYLES, b"<w:rPr>", b"<w:rPr><w:emboss/>"),
    "imprinted letters": written(DOCUMENT, b"<w:rPr>", b"<w:rPr><w:imprint/>"),
    "outlined letters": written(DOCUMENT, b"<w:rPr>", b"<w:rPr><w:outline/>"),
    "shadowed letters": written(DOCUMENT, b"<w:rPr>", b"<w:rPr><w:shadow/>"),
    "letters of the theme": written(STYLES, b" w:cs=", b' w:asciiTheme="minorHAnsi" w:cs='),
    "a theme of symbols": written(THEME, b'"Noto Serif"', b'"Wingdings"'),
    "symbols in place of letters": written(FONT_TABLE, b'"Cambria"', b'"Wingdings"'),
    "letters of another typeface": written(STYLES, b'"Noto Serif"', b'"Bar Code 39"'),
    "a line that hangs out": written(STYLES, b'w:hanging="397"', b'w:hanging="2000"'),
    "words inside of a field": written(
        DOCUMENT, b"<w:r>", b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
    ),
    "a number that Word counts": written(DOCUMENT, b"</w:p>", A_NUMBER + b"</w:p>"),
    "words behind an instruction": written(DOCUMENT, b"</w:t>", b"<?x?> NOT</w:t>"),
    "words out of a run": written(DOCUMENT, b"<w:body>", b"<w:body>We withdraw.<w:p/>"),
    "a note that nothing calls": written(DOCUMENT, b'<w:footnoteReference w:id="1"/>', b""),
    "a note for a line": written(
        NOTES, b'<w:footnote w:id="1"', b'<w:footnote w:type="separator" w:id="1"'
    ),
    "the style of all": written(
        STYLES, b'w:styleId="Quote"', b'w:default="1" w:styleId="Quote"'
    ),
    "one style twice": written(STYLES, b'w:styleId="Quote"', b'w:styleId="BodyText"'),
    "a style on another one": written(STYLES, b'basedOn w:val="Normal"', b'basedOn w:val="Logo"'),
}  # fmt: skip


def told(parts):
    known = {**parts, CONTENT_TYPES: content_types_of(parts)}
    return told_text("docx", write_package(known))


def parts_of(template):
    return read_package(write_docx(letter_tree(picture=False), template, FONTS))


@pytest.mark.parametrize("change", EXCHANGED.values(), ids=EXCHANGED)
def test_numbers_that_lead_elsewhere_are_told(change):
    parts = parts_of(TEMPLATE)
    assert change(parts) != parts
    assert not tells_the_same(told(parts), told(change(parts)))


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED)
def test_what_none_of_ours_has_is_told(change):
    parts = parts_of(TEMPLATE)
    assert told(parts)[-2] == ""
    assert not tells_the_same(told(parts), told(change(parts)))


LOGOS = {
    "another style hides": written(STYLES, b"<w:rPr>", b"<w:rPr><w:vanish/>", 2),
    "words in the style of logos": written(
        DOCUMENT, b'pStyle w:val="BodyText"', b'pStyle w:val="Logo"'
    ),
}


@pytest.mark.parametrize("change", LOGOS.values(), ids=LOGOS)
def test_a_layout_without_a_logo_hides_nothing_else(change):
    parts = parts_of(PLAIN_TEMPLATE)
    assert told(parts)[-2] == ""
    assert not tells_the_same(told(parts), told(change(parts)))
