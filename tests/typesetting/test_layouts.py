import logging

import pytest

from petitiondesk.typesetting.layouts import STAMP, read_layouts, read_sheets, read_stamp
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.warm_up import warm_up_tree
from tests.typesetting.places import TEMPLATES
from tests.typesetting.trees import letter_tree

LETTERS = read_layouts(TEMPLATES)
SHEETS = read_sheets(TEMPLATES)
LAYOUTS = LETTERS | SHEETS | {STAMP: read_stamp(TEMPLATES)}


def test_there_are_two_layouts_each_for_both_formats() -> None:
    assert {name: list(layout.documents) for name, layout in LETTERS.items()} == {
        "plain": ["letter.docx"],
        "secretariat": ["letter.docx"],
    }


def test_sheets_are_no_layouts_of_letters_and_a_digest_is_no_word_document() -> None:
    assert not SHEETS.keys() & LETTERS.keys()
    assert {name: list(layout.documents) for name, layout in SHEETS.items()} == {
        "digest": [],
        "press": ["letter.docx"],
    }


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_points_to_nothing_and_leaves_no_columns_to_balance(name: str) -> None:
    sheet = LAYOUTS[name].style_sheet
    assert not [word for word in ("url(", "@import", "@font-face", "columns:") if word in sheet]


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_understood_whole(
    engine: PdfEngine, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        engine._sheet(LAYOUTS[name].style_sheet)
        engine.lay_out(warm_up_tree(name)).pdf()
        engine.lay_out(letter_tree("ug", draft=True, layout=name)).pdf()
    assert caplog.messages == []


def test_a_press_version_builds_on_how_a_secretariat_s_letter_looks() -> None:
    press, letter = SHEETS["press"].style_sheet, LETTERS["secretariat"].style_sheet
    assert press.startswith(letter)
    assert "li blockquote" in press
