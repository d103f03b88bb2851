"""What Word's accessibility checker asks for, and that every run names its language."""

import re
from itertools import pairwise

import pytest

from petitiondesk.typesetting.docx.writer import write_docx
from tests.typesetting.docx_reading import WP, V, W, plain, xml
from tests.typesetting.docx_trees import CODES, FONTS, TEMPLATE, letter_tree

COMPLEX = re.compile("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0e7f\u1780-\u17ff]")
EAST_ASIAN = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


@pytest.fixture(scope="module", params=CODES)
def document(request):
    return write_docx(letter_tree(request.param, draft=True), TEMPLATE, FONTS)


def test_the_headings_begin_with_one_subject_and_skip_no_level(document):
    styles = [style.get(f"{W}val") for style in xml(document).iter(f"{W}pStyle")]
    levels = [int(style[-1]) for style in styles if style.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_document_names_its_language(document):
    default = xml(document, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    core = xml(document, "docProps/core.xml")
    assert core[1].text == default.get(f"{W}val")
    assert core[0].text.strip()


def test_runs_of_other_scripts_name_their_language(document):
    for run in xml(document).iter(f"{W}r"):
        language = run.find(f"{W}rPr/{W}lang")
        if COMPLEX.search(plain(run)):
            assert language.get(f"{W}bidi")
        if EAST_ASIAN.search(plain(run)):
            assert language.get(f"{W}eastAsia")


def test_runs_that_read_from_right_to_left_say_so(document):
    for run in xml(document).iter(f"{W}r"):
        if RIGHT_TO_LEFT.search(plain(run)):
            assert run.find(f"{W}rPr/{W}rtl") is not None


def test_a_page_from_right_to_left_turns_paragraphs_tables_and_section():
    root = xml(write_docx(letter_tree("ug"), TEMPLATE, FONTS))
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in root.iter(f"{W}p"))
    assert root.find(f".//{W}tblPr/{W}bidiVisual") is not None
    assert root.find(f".//{W}sectPr/{W}bidi") is not None


def test_pictures_and_the_watermark_have_words(document):
    assert [shown.get("descr") for shown in xml(document).iter(f"{WP}docPr")] == ["A disc & a bar"]
    assert all(shape.get("alt") for shape in xml(document, "word/header1.xml").iter(f"{V}shape"))


def test_the_signature_grid_is_described_and_never_split_or_merged(document):
    (grid,) = xml(document).iter(f"{W}tbl")
    for described in ("tblCaption", "tblDescription"):
        said = grid.find(f"{W}tblPr/{W}{described}")
        assert said.get(f"{W}val") == "7 organisations & friends"
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in grid.iter(f"{W}tr"))
    assert not list(grid.iter(f"{W}vMerge", f"{W}gridSpan", f"{W}gridAfter"))


def test_no_signatories_are_repeated_as_if_they_were_column_headings(document):
    assert not list(xml(document).iter(f"{W}tblHeader"))


def test_no_empty_paragraph_makes_space(document):
    root = xml(document)
    spare = [cell[-1] for cell in root.iter(f"{W}tc")][-1]  # the place beside the last signatory
    empty = [p for p in root.iter(f"{W}p") if not plain(p).strip()]
    assert empty == [spare]
