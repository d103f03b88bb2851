"""What Word documents are held to is what ours are made of: all of it, and nothing besides."""

import functools

import msgspec
import pytest
from lxml import etree

from petitiondesk.letter.codec import decode
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.opc.package import read_package
from petitiondesk.opc.xml import DECLARATION, parse
from petitiondesk.page.signature_fields import EXPORTER, SignatureField
from petitiondesk.page.tree import FieldPlace, Note, NoteMark, Paragraph, Picture, Role, Run
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.docx.xml import name
from petitiondesk.typesetting.layouts import read_layouts, read_sheets
from petitiondesk.typesetting.manuscript import Manuscript, Sheet
from petitiondesk.typesetting.telling.docx_elements import ELEMENTS, kind_of
from petitiondesk.typesetting.telling.docx_looks import looks_in_word
from petitiondesk.typesetting.telling.docx_values import STAND_INS, TYPEFACES, VALUES
from tests.fakes.library import the_composer
from tests.identities import NOW, harbour
from tests.typesetting.docx_trees import CODES, FONTS, LOGO, WORDS, letter_tree
from tests.typesetting.places import ASSETS, TEMPLATES

LAYOUTS = {**read_layouts(TEMPLATES), **read_sheets(TEMPLATES)}
WORD = {name: each.documents["letter.docx"] for name, each in LAYOUTS.items() if each.documents}
EACH_LAYOUT = pytest.mark.parametrize("layout", WORD)
ATTACHED = {"letter.pdletter": b"{}", "how-to.txt": b"Check it."}
SAMPLES = sorted(path.stem for path in (ASSETS / "samples").glob("*.letter"))
LINE = FieldPlace(EXPORTER, "", "Signature of Harbour Aid")
RICH = (
    Run("Line\none\ttwo ", strong=True, emphasis=True),
    Run("there", link="https://e.org/a?b&c"),
    Run("here", link="https://e.org/"),
)


def sealed_tree(code="en"):
    """A letter with a line for who seals it, and a reference in its own script."""
    reference = f"OL {WORDS[code][:9]}"
    return msgspec.structs.replace(letter_tree(code), fields=(LINE,), reference=reference)


def rich_tree():
    """A page with all that may stand in a line, in its text and its notes, and a logo alone."""
    body, tree = Paragraph(Role.BODY, (*RICH, NoteMark(1))), letter_tree()
    return msgspec.structs.replace(
        tree,
        letterhead=(Picture(LOGO, "A disc", "logo"),),
        nodes=(body,),
        notes=(Note(1, "*", RICH),),
    )


@functools.cache
def pages(layout):
    """A page in every language, with a line for who seals it, and one of all that is rare."""
    trees = [*map(sealed_tree, CODES), rich_tree()]
    return [read_package(write_docx(each, WORD[layout], FONTS, ATTACHED)) for each in trees]


def drawn():
    """Every element of every part that Word draws from, with the kind of the part."""
    for layout in WORD:
        for parts in pages(layout):
            for part in filter(kind_of, parts):
                yield from ((kind_of(part), each) for each in parse(parts[part]).iter("*"))


@EACH_LAYOUT
def test_nothing_is_strange_about_a_page_in_any_language(layout):
    assert [[*looks_in_word(parts)] for parts in pages(layout)] == [[]] * (len(CODES) + 1)


@EACH_LAYOUT
@pytest.mark.parametrize("sample", SAMPLES)
def test_nothing_is_strange_about_a_sample(sample, layout):
    letter = decode((ASSETS / f"samples/{sample}.letter").read_bytes())
    sheet = Sheet.PRESS if layout == "press" else Sheet.LETTER
    for code in letter.languages.all:
        shown, fields = edition(letter, Audience.PUBLIC), (SignatureField(EXPORTER, "Harbour Aid"),)
        manuscript = Manuscript(
            edition=shown, language=code, draft=False, sheet=sheet, fields=fields
        )
        tree = the_composer().compose(manuscript)
        assert [*looks_in_word(read_package(write_docx(tree, WORD[layout], FONTS)))] == []


def style_of_the_line(document):
    (line,) = document.iter(name("w:pict"))
    return next(line.iterancestors(name("w:p"))).find(f"{name('w:pPr')}/{name('w:pStyle')}")


@EACH_LAYOUT
def test_the_line_for_who_seals_is_shown_in_every_layout(layout):
    parts = pages(layout)[0]
    style = style_of_the_line(parse(parts["word/document.xml"])).get(name("w:val"))
    hidden = parse(parts["word/styles.xml"]).iter(name("w:vanish"))
    styles = {next(each.iterancestors(name("w:style"))).get(name("w:styleId")) for each in hidden}
    assert style not in styles


@EACH_LAYOUT
def test_a_line_in_the_style_of_logos_is_strange(layout):
    parts = pages(layout)[0]
    document = parse(parts["word/document.xml"])
    style_of_the_line(document).set(name("w:val"), "Logo")
    hidden = DECLARATION + etree.tostring(document)
    found = [*looks_in_word({**parts, "word/document.xml": hidden})]
    assert found == ["pStyle in word/document.xml"]


def test_nothing_is_strange_about_a_sealed_page():
    written = write_docx(sealed_tree(), WORD["secretariat"], FONTS, ATTACHED)
    look = SignatureLook(line="{0}", text="Harbour Aid", valid=LOGO, invalid=LOGO)
    sealed = sign_docx(sign_docx(written, harbour(), NOW, look), harbour(), NOW)
    assert [*looks_in_word(read_package(sealed))] == []


@pytest.mark.parametrize("kind", ELEMENTS)
def test_no_element_is_allowed_that_no_page_needs(kind):
    above = ((each.getparent(), each) for found, each in drawn() if found == kind)
    needed = {("" if parent is None else parent.tag, each.tag) for parent, each in above}
    assert needed == ELEMENTS[kind]


def test_no_attribute_is_allowed_that_no_page_needs():
    needed = {(each.tag, key) for _, each in drawn() for key in each.attrib}
    allowed = {(tag, key) for tag, checks in VALUES.items() for key in checks if key}
    assert needed == allowed


def test_the_typefaces_are_those_of_our_languages():
    found = {tag: set() for tag in ("font", "altName")}
    for _, each in drawn():
        if each.tag in map(name, ("w:font", "w:altName")):
            found[each.tag.rpartition("}")[2]] |= set(each.attrib.values())
    assert found == {"font": set(TYPEFACES), "altName": set(STAND_INS)}
