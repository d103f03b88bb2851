"""Templates that run, fetch, embed or betray are refused before anything of them is used."""

import io

import pytest
from PIL import Image

from petitiondesk.opc.package import CONTENT_TYPES
from petitiondesk.typesetting.docx.template import load_template
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.errors import BadTemplateError, TemplateFault
from tests.typesetting.docx_reading import changed, packed, parts_of
from tests.typesetting.docx_trees import FONTS, TEMPLATE, letter_tree

DOCUMENT = "word/document.xml"
LISTED = "word/_rels/document.xml.rels"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


CUT_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>'
    "<w:r><w:instrText>PICTURE x </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def refusal(template):
    with pytest.raises(BadTemplateError) as refused:
        write_docx(letter_tree(), template, FONTS)
    return refused.value.reason


def with_text(xml, part=DOCUMENT):
    """Our template with more at the end of its text."""
    end = b"<w:sectPr" if part == DOCUMENT else b"</w:hdr>"
    return changed(TEMPLATE, part, lambda whole: whole.replace(end, xml + end))


def with_relationship(kind, target, mode=""):
    pointer = f'<Relationship Id="x" Type="{KIND}/{kind}" Target="{target}"{mode}/>'.encode()
    end = b"</Relationships>"
    return changed(TEMPLATE, LISTED, lambda xml: xml.replace(end, pointer + end))


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>".encode()


@pytest.mark.parametrize(
    "tag",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ body.__class__ }}",
        "{{ body | upper }}",
        "{{ 7*7 }}",
        "{{ body() }}",
        "{% for x in range(999999999) %}{% endfor %}",
        "{% set x = body %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% macro x() %}{% endmacro %}",
        "{% if body",
        "{{ }}",
        "{% unknown %}",
        "{{ body }}",
    ],
)
def test_a_tag_that_does_more_than_print_or_choose_is_refused(tag):
    assert refusal(with_text(paragraph(tag))) is TemplateFault.FORBIDDEN_TAG


def test_a_tag_in_a_header_is_held_to_the_same():
    hostile = with_text(paragraph("{{ watermark.__class__ }}"), "word/header1.xml")
    assert refusal(hostile) is TemplateFault.FORBIDDEN_TAG


def test_a_name_that_we_do_not_give_is_refused():
    assert refusal(with_text(paragraph("{{ passphrase }}"))) is TemplateFault.UNKNOWN_NAME


@pytest.mark.parametrize(
    "kind",
    ["vbaProject", "oleObject", "package", "aFChunk", "attachedTemplate", "control", "comments"],
)
def test_what_runs_or_embeds_is_refused(kind):
    assert refusal(with_relationship(kind, "thing.xml")) is TemplateFault.FORBIDDEN_PART


@pytest.mark.parametrize("kind", ["image", "settings", "header", "theme", "unheardOf"])
def test_what_lies_outside_is_refused(kind):
    reaching = with_relationship(kind, "https://e.org/x", ' TargetMode="External"')
    assert refusal(reaching) is TemplateFault.FORBIDDEN_LINK


def test_a_link_for_readers_is_allowed():
    linking = with_relationship("hyperlink", "https://e.org", ' TargetMode="External"')
    assert load_template(linking).document.relationships[-1].external


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/embeddings/a.xlsx", "word/x.bin"])
def test_parts_that_no_letter_needs_are_refused(name):
    assert refusal(packed({**parts_of(TEMPLATE), name: b"x"})) is TemplateFault.FORBIDDEN_PART


def test_a_macro_template_is_refused():
    macros = changed(
        TEMPLATE,
        CONTENT_TYPES,
        lambda xml: xml.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
    )
    assert refusal(macros) is TemplateFault.FORBIDDEN_PART


@pytest.mark.parametrize(
    "xml",
    [
        b'<w:altChunk r:id="rId1"/>',
        b"<w:p><w:r><w:object/></w:r></w:p>",
        b'<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
    ],
)
def test_elements_that_embed_are_refused(xml):
    assert refusal(with_text(xml)) is TemplateFault.FORBIDDEN_PART


@pytest.mark.parametrize(
    "xml",
    [
        b'<w:p><w:r><w:pict><v:imagedata src="file:///etc/passwd"/></w:pict></w:r></w:p>',
        b'<w:p><w:ins w:id="1" w:author="Oksana"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
    ],
)
def test_addresses_in_shapes_and_names_of_editors_are_refused(xml):
    assert refusal(with_text(xml)) is TemplateFault.FORBIDDEN_LINK


@pytest.mark.parametrize(
    "field",
    [
        '<w:fldSimple w:instr=" INCLUDETEXT c:\\\\x "/>',
        '<w:r><w:instrText> DDEAUTO c:\\\\cmd "/k" </w:instrText></w:r>',
        CUT_FIELD,
        "<w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r>",
        '<w:fldSimple w:instr=""/>',
    ],
)
def test_fields_that_fetch_or_start_are_refused(field):
    assert refusal(with_text(f"<w:p>{field}</w:p>".encode())) is TemplateFault.FORBIDDEN_FIELD


def test_a_document_type_is_refused():
    bomb = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with_type = changed(
        TEMPLATE, DOCUMENT, lambda xml: xml.replace(b"<w:document", bomb + b"<w:document", 1)
    )
    assert refusal(with_type) is TemplateFault.HAS_DOCTYPE


@pytest.mark.parametrize("broken", [b"", b"<w:document", b"\x00\xff"])
def test_a_part_that_is_no_xml_is_refused(broken):
    assert refusal(packed({**parts_of(TEMPLATE), DOCUMENT: broken})) is TemplateFault.NOT_XML


def test_a_part_nested_ten_thousand_deep_is_refused():
    deep = changed(
        TEMPLATE, DOCUMENT, lambda xml: xml.replace(b"<w:sectPr", b"<w:p>" * 10_000 + b"<w:sectPr")
    )
    assert refusal(deep) is TemplateFault.NOT_XML


@pytest.mark.parametrize("kept", [20, 500, len(TEMPLATE) - 30])
def test_a_truncated_template_is_refused(kept):
    assert refusal(TEMPLATE[:kept]) is TemplateFault.NOT_A_PACKAGE


def test_a_picture_of_the_template_comes_through_as_pixels_only():
    photograph = Image.linear_gradient("L").convert("RGB")
    written = io.BytesIO()
    photograph.save(written, "PNG", pnginfo=None, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")
    pictured = packed(
        {
            **parts_of(with_relationship("image", "media/a.png")),
            "word/media/a.png": written.getvalue(),
        }
    )
    parts = parts_of(write_docx(letter_tree(picture=False), pictured, FONTS))
    (media,) = [content for name, content in parts.items() if name.startswith("word/media/")]
    assert media != written.getvalue()
    assert b"Exif" not in media


@pytest.mark.parametrize("content", [None, b"<svg/>"])
def test_a_picture_that_is_missing_or_none_is_refused(content):
    pictured = with_relationship("image", "media/a.png")
    whole = packed({**parts_of(pictured), "word/media/a.png": content})
    assert refusal(whole) is TemplateFault.FORBIDDEN_PART


@pytest.mark.parametrize("kind", ["header", "theme"])
def test_a_pointer_to_nothing_is_refused(kind):
    assert refusal(with_relationship(kind, "nothing.xml")) is TemplateFault.NOT_A_PACKAGE


@pytest.mark.parametrize("missing", [DOCUMENT, "_rels/.rels", "word/styles.xml"])
def test_a_template_with_a_part_missing_is_refused(missing):
    less = packed({**parts_of(TEMPLATE), missing: None})
    assert refusal(less) is TemplateFault.NOT_A_PACKAGE
