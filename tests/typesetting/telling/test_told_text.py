"""A page tells the same however it is laid out, and something else where a word is another one."""

import functools
import os
import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest

from petitiondesk.opc.package import read_package, write_package
from petitiondesk.page.tree import Paragraph, Role, Run
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.fonts import FONTCONFIG_VARIABLE, font_configuration, read_families
from petitiondesk.typesetting.layouts import read_layouts
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.telling.reading_order import tells_the_same
from petitiondesk.typesetting.telling.told_text import told_text
from tests.typesetting.docx_trees import FONTS as FAMILIES
from tests.typesetting.docx_trees import LOGO, TEMPLATE
from tests.typesetting.places import FONTS, TEMPLATES
from tests.typesetting.trees import CODES, letter_tree

WIDER = "\nbody { font-size: 13.7pt } @page { margin-right: 52mm; margin-bottom: 60mm }\n"


@functools.cache
def engine(css=""):
    """The engine, of another build where there is other CSS."""
    with font_configuration(FONTS) as configuration, TemporaryDirectory() as folder:
        os.environ[FONTCONFIG_VARIABLE] = str(configuration)
        templates = Path(folder) / "templates"
        shutil.copytree(TEMPLATES, templates)
        for style in templates.glob("layouts/*/page.css"):
            style.write_text(style.read_text() + css)
        return PdfEngine(read_layouts(templates), read_families(FONTS))


def pdf(tree, css=""):
    return engine(css).lay_out(tree).pdf([])


@functools.cache
def other_template():
    """The Word template of another build: its lines are higher."""
    parts = read_package(TEMPLATE)
    lines = re.compile(rb'w:line="(\d+)"')
    styles = lines.sub(lambda line: b'w:line="%d"' % (int(line[1]) + 60), parts["word/styles.xml"])
    return write_package({**parts, "word/styles.xml": styles})


@pytest.mark.parametrize("code", CODES)
def test_a_pdf_of_another_build_tells_the_same(code):
    tree = letter_tree(code)
    ours, theirs = pdf(tree), pdf(tree, WIDER)
    assert len(engine(WIDER).lay_out(tree).sizes) > len(engine().lay_out(tree).sizes)
    assert tells_the_same(told_text("pdf", ours), told_text("pdf", theirs))


@pytest.mark.parametrize("code", CODES)
def test_a_docx_of_another_build_tells_the_same(code):
    tree = letter_tree(code)
    ours, theirs = (write_docx(tree, each, FAMILIES) for each in (TEMPLATE, other_template()))
    assert ours != theirs
    assert tells_the_same(told_text("docx", ours), told_text("docx", theirs))


def changed(tree, change):
    nodes = tuple(change(node) for node in tree.nodes)
    assert nodes != tree.nodes
    return msgspec.structs.replace(tree, nodes=nodes)


def one_word(node):
    if not isinstance(node, Paragraph) or node.role is not Role.CLOSING:
        return node
    return msgspec.structs.replace(node, inlines=(Run("We withdraw this."),))


def another_link(node):
    if not isinstance(node, Paragraph) or node.role is not Role.CLOSING:
        return node
    linked = [msgspec.structs.replace(run, link="https://e.org/x") for run in node.inlines]
    return msgspec.structs.replace(node, inlines=tuple(linked))


CHANGES = pytest.mark.parametrize("change", [one_word, another_link])


@CHANGES
@pytest.mark.parametrize("code", ["en", "ug"])
def test_another_word_or_link_is_told_in_a_pdf(code, change):
    tree = letter_tree(code)
    bent, meant = (
        told_text("pdf", each) for each in (pdf(changed(tree, change), WIDER), pdf(tree))
    )
    assert not tells_the_same(bent, meant)


@CHANGES
def test_another_word_or_link_is_told_in_a_docx(change):
    tree = letter_tree("en")
    ours, theirs = (write_docx(t, TEMPLATE, FAMILIES) for t in (tree, changed(tree, change)))
    assert not tells_the_same(told_text("docx", ours), told_text("docx", theirs))


@pytest.mark.parametrize("code", ["en", "ug"])
def test_two_paragraphs_in_another_order_tell_something_else(code):
    tree = letter_tree(code)
    turned = msgspec.structs.replace(tree, nodes=tree.nodes[::-1])
    assert not tells_the_same(told_text("pdf", pdf(turned, WIDER)), told_text("pdf", pdf(tree)))


def closing(code, words):
    """A letter that closes with other words, three times over so that lines break in them."""

    def put(node):
        if not isinstance(node, Paragraph) or node.role is not Role.CLOSING:
            return node
        return msgspec.structs.replace(node, inlines=(Run(words * 3),))

    return changed(letter_tree(code), put)


NAMED = "Released {} people on 5 May, killed {}, says سعاد أحمد (سعاد) 7 times, of the far camp. "
RIGHT = (
    "أفرج عن {} شخصا في الخامس من الشهر كما قالت سعاد من المخيم البعيد وراء النهر وقتل {} منهم. "
)


@pytest.mark.parametrize("code", CODES)
def test_a_name_from_right_to_left_in_any_letter_tells_the_same_in_another_build(code):
    tree = closing(code, NAMED)
    assert tells_the_same(told_text("pdf", pdf(tree)), told_text("pdf", pdf(tree, WIDER)))


@pytest.mark.parametrize(("code", "form"), [("en", NAMED), ("ug", RIGHT)])
def test_two_numbers_that_changed_places_tell_something_else(code, form):
    meant, swapped = (closing(code, form.format(*each)) for each in ((12, 30), (30, 12)))
    told = told_text("pdf", pdf(meant))
    assert tells_the_same(told, told_text("pdf", pdf(meant, WIDER)))
    assert not tells_the_same(told, told_text("pdf", pdf(swapped, WIDER)))


@pytest.mark.parametrize(("code", "form"), [("en", NAMED), ("ug", RIGHT)])
def test_a_number_of_the_same_digits_tells_something_else(code, form):
    meant, other = (closing(code, form.format(each, 5)) for each in (12, 21))
    assert not tells_the_same(told_text("pdf", pdf(meant)), told_text("pdf", pdf(other, WIDER)))


HIDDEN = {
    "words that are not shown": (b"<w:rPr>", b"<w:rPr><w:vanish/>"),
    "a change that is not accepted": (b"<w:p>", b"<w:p><w:ins/>"),
    "a field that fetches": (b"<w:r>", b"<w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r><w:r>"),
    "a picture's words": (b'descr="', b'descr="No '),
}


@pytest.mark.parametrize(("old", "new"), HIDDEN.values(), ids=HIDDEN)
def test_what_a_reader_of_a_docx_would_see_otherwise_is_told(old, new):
    docx = write_docx(letter_tree("en", logo=LOGO), TEMPLATE, FAMILIES)
    parts = read_package(docx)
    text = parts["word/document.xml"]
    bent = write_package({**parts, "word/document.xml": text.replace(old, new, 1)})
    assert bent != docx
    assert told_text("docx", bent) != told_text("docx", docx)
