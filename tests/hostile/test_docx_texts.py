"""Texts that look like tags, markup or commands reach the paper as they were typed."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from petitiondesk.letter.characters import printable
from petitiondesk.page import tree
from petitiondesk.page.tree import Heading, Item, Items, NoteMark, Paragraph, Role, Run
from petitiondesk.typesetting.docx.writer import write_docx
from tests.typesetting.docx_reading import document_text, parts_of
from tests.typesetting.docx_trees import FONTS, LOGO, TEMPLATE, bare, tree_text

HOSTILE = (
    "{{7*7}}",
    "{_{7*7}_}",
    "{% for x in y %}",
    "{# a comment #}",
    "{{ cycler.__init__.__globals__ }}",
    "{{p body }}",
    "</w:t></w:r></w:p>",
    "<script>alert(1)</script>",
    "& < > \" ' &amp; &#60; ]]> <!-- <![CDATA[",
    "%1. %2",
    " MERGEFIELD {page} {pages}",
    "\u200f\u200e\u200c\u200d",
)


def page(text, language="en"):
    runs = (Run(text),)
    body = Paragraph(Role.BODY, runs, "a")
    return tree.PageTree(
        title=text,
        language=language,
        direction=tree.Direction.RIGHT_TO_LEFT
        if language == "ug"
        else tree.Direction.LEFT_TO_RIGHT,
        layout="secretariat",
        letterhead=(tree.Picture(LOGO, text, "logo"), Paragraph(Role.LETTERHEAD_NAME, runs)),
        nodes=(
            Heading(1, Role.SUBJECT, (*runs, NoteMark(1)), "b"),
            body,
            tree.Quotation((body,)),
            Items(Role.DEMAND, (Item((body,)),), (text,)),
            tree.SignatureGrid((tree.SignatureEntry("c", runs, runs, runs, runs),), text),
        ),
        notes=(tree.Note(1, "1", runs),),
        words=tree.PageWords(page_of=text, draft=text, notes=text),
        reference=text,
        draft=True,
    )


def said(document):
    return bare(document_text(document))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ug"])
def test_hostile_text_in_every_field_comes_out_literally(text, language):
    whole = page(text, language)
    document = write_docx(whole, TEMPLATE, FONTS)
    assert said(document) == tree_text(whole)
    for part in parts_of(document).values():
        if part.startswith(b"<?xml"):
            etree.fromstring(part)


def test_hostile_text_in_the_margins_and_properties_comes_out_literally():
    parts = parts_of(write_docx(page("{{7*7}} </w:t> &"), TEMPLATE, FONTS))
    for name in ("word/header2.xml", "word/footer1.xml", "docProps/core.xml"):
        assert "{{7*7}} </w:t> &" in "".join(etree.fromstring(parts[name]).itertext())


@given(st.text())
def test_whatever_is_typed_is_printed_but_what_has_no_shape(text):
    whole = page("x")
    nodes = (Paragraph(Role.BODY, (Run(text),), "a"),)
    whole = msgspec.structs.replace(whole, nodes=nodes, letterhead=(), notes=())
    assert said(write_docx(whole, TEMPLATE, FONTS)) == bare(printable(text))


def test_control_characters_and_overrides_are_left_out_of_every_field():
    hostile = "a\x00\x07\x0c\x1b\u202e\u2066\ufffe\ud800b"
    document = write_docx(page(hostile), TEMPLATE, FONTS)
    assert set(said(document)) == {"a", "b"}
    assert "\u202e".encode() not in b"".join(parts_of(document).values())


def test_a_paragraph_of_a_hundred_thousand_characters_is_set():
    long = "한글 Latin & ไทย " * 7000
    whole = msgspec.structs.replace(page("x"), nodes=(Paragraph(Role.BODY, (Run(long),)),))
    assert bare(long) in said(write_docx(whole, TEMPLATE, FONTS))
