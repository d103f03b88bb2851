"""A template is made ready once: checked, cleaned, compiled for both directions."""

import io

import pytest
from docxtpl import DocxTemplate
from lxml import etree
from markupsafe import Markup

from petitiondesk.letter.languages import Direction
from petitiondesk.typesetting.docx.template import MARGIN_NAMES, load_template
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.errors import BadTemplateError, TemplateFault
from tests.typesetting.docx_reading import W, changed, parts_of, plain, xml
from tests.typesetting.docx_trees import FONTS, PLAIN_TEMPLATE, TEMPLATE, letter_tree


@pytest.mark.parametrize("template", [TEMPLATE, PLAIN_TEMPLATE])
def test_our_templates_load(template):
    loaded = load_template(template)
    assert loaded.text_width == 11906 - 2 * 1417
    assert loaded.styles.kinds["BodyText"] == "serif"


def test_a_layout_says_by_its_styles_which_voice_it_speaks_in_and_whether_it_has_a_logo():
    ours, plain_one = load_template(TEMPLATE).styles, load_template(PLAIN_TEMPLATE).styles
    assert (ours.kinds["Footer"], plain_one.kinds["Footer"]) == ("sans", "serif")
    assert (ours.logo, plain_one.logo) == (True, False)
    document = write_docx(letter_tree(), PLAIN_TEMPLATE, FONTS)
    assert not [name for name in parts_of(document) if "media" in name]


@pytest.mark.parametrize("template", [TEMPLATE, PLAIN_TEMPLATE])
def test_what_belongs_together_stays_on_one_page(template):
    styles = etree.fromstring(parts_of(template)["word/styles.xml"])
    kept = {
        style.get(f"{W}styleId")
        for style in styles.iter(f"{W}style")
        if style.find(f"{W}pPr/{W}keepNext") is not None
    }
    assert {"Closing", "Formula", "Signatures", "Contact", "Copies", "Heading2"} <= kept


def test_a_layout_changes_no_letters():
    for template in (TEMPLATE, PLAIN_TEMPLATE):
        assert b"w:caps" not in parts_of(template)["word/styles.xml"]


@pytest.mark.parametrize("tag", [b"{{p letterhead }}", b"{{p body }}"])
def test_a_template_that_would_lose_words_is_refused(tag):
    without = changed(TEMPLATE, "word/document.xml", lambda xml: xml.replace(tag, b"nothing"))
    with pytest.raises(BadTemplateError) as refused:
        load_template(without)
    assert refused.value.reason is TemplateFault.MISSING_NAME
    assert refused.value.where.encode() in tag


def test_a_template_without_a_style_is_refused():
    without = changed(
        TEMPLATE, "word/styles.xml", lambda xml: xml.replace(b'"SignatoryName"', b'"Other"')
    )
    with pytest.raises(BadTemplateError) as refused:
        load_template(without)
    assert (refused.value.reason, refused.value.where) == (
        TemplateFault.MISSING_STYLE,
        "SignatoryName",
    )


def test_a_tag_cut_into_runs_by_word_is_found():
    cut = (
        b'{{p </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>body</w:t></w:r><w:r><w:t> }}'
    )
    in_runs = changed(TEMPLATE, "word/document.xml", lambda xml: xml.replace(b"{{p body }}", cut))
    assert write_docx(letter_tree(), in_runs, FONTS) == write_docx(letter_tree(), TEMPLATE, FONTS)


def test_a_template_may_choose_by_what_there_is():
    choice = b"{% if reference %}Ref. {% endif %}{{r reference }}"
    chosen = changed(
        TEMPLATE, "word/header2.xml", lambda xml: xml.replace(b"{{r reference }}", choice)
    )
    assert b"Ref. " in parts_of(write_docx(letter_tree(), chosen, FONTS))["word/header2.xml"]


def test_the_traces_of_editing_do_not_come_through():
    edited = changed(
        TEMPLATE,
        "word/document.xml",
        lambda xml: xml.replace(b"<w:p>", b'<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">'),
    )
    assert write_docx(letter_tree(), edited, FONTS) == write_docx(letter_tree(), TEMPLATE, FONTS)


def test_both_directions_are_compiled():
    filled = load_template(TEMPLATE).document.filled
    said = dict.fromkeys(("letterhead", "body"), "")
    assert "<w:bidi/>" not in filled[Direction.LEFT_TO_RIGHT].render(said)
    assert "<w:bidi/>" in filled[Direction.RIGHT_TO_LEFT].render(said)


def test_docxtpl_itself_fills_our_templates_alike():
    blank = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    said = {name: Markup(blank.format(name)) for name in ("letterhead", "body")}
    said |= {name: Markup(f"<w:r><w:t>{name}</w:t></w:r>") for name in MARGIN_NAMES}
    theirs = DocxTemplate(io.BytesIO(TEMPLATE))
    theirs.render(said)
    written = io.BytesIO()
    theirs.save(written)
    ours = load_template(TEMPLATE).document.filled[Direction.LEFT_TO_RIGHT].render(said)
    assert plain(xml(written.getvalue())) == plain(etree.fromstring(ours)) == "letterheadbody"


@pytest.mark.parametrize("template", [TEMPLATE, PLAIN_TEMPLATE])
def test_the_paragraphs_of_a_quotation_stand_apart(template):
    styles = etree.fromstring(parts_of(template)["word/styles.xml"])
    (quote,) = (s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == "Quote")
    assert quote.find(f"{W}pPr/{W}contextualSpacing") is None
    assert int(quote.find(f"{W}pPr/{W}spacing").get(f"{W}after")) > 100
