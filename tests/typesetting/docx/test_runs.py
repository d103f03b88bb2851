"""Each run says font, style, direction and language the way Word wants them."""

import pytest

from petitiondesk.page.tree import Run
from petitiondesk.typesetting.docx.faces import Faces
from petitiondesk.typesetting.docx.links import Links
from petitiondesk.typesetting.docx.runs import RunWriter
from tests.typesetting.docx_reading import W, plain
from tests.typesetting.docx_trees import CODES, FONTS, WORDS


def properties(run, code="en"):
    (made,) = RunWriter(Faces(FONTS, code), Links()).run(run, "serif")
    return {
        child.tag.removeprefix(W): {key.removeprefix(W): value for key, value in child.items()}
        for child in made.find(f"{W}rPr")
    }


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("en", {"lang": {"val": "en-GB"}}),
        ("uk", {"lang": {"val": "uk-UA"}}),
        ("ko", {"lang": {"val": "en-GB", "eastAsia": "ko-KR"}}),
        ("th", {"cs": {}, "lang": {"bidi": "th-TH"}}),
        ("ug", {"rtl": {}, "lang": {"bidi": "ug-CN"}}),
    ],
)
def test_a_run_in_the_language_of_the_page_leaves_fonts_to_the_styles(code, found):
    assert properties(Run(WORDS[code]), code) == found


def test_chinese_shares_quotation_marks_with_the_west_and_asks_for_its_own():
    assert properties(Run("“不推回”"), "zh")["rFonts"] == {"hint": "eastAsia"}


def test_a_name_in_another_script_brings_its_font():
    assert properties(Run("한국"))["rFonts"]["eastAsia"] == "Noto Serif CJK KR"
    assert properties(Run("ไทย"), "km")["rFonts"]["cs"] == "Noto Serif Thai"


@pytest.mark.parametrize("code", CODES)
def test_emphasis_is_italic_where_the_script_has_italics_and_bold_elsewhere(code):
    found = properties(Run(WORDS[code], emphasis=True), code)
    assert {"i", "iCs"} <= found.keys() or {"b", "bCs"} <= found.keys()
    assert ("i" in found) == (code in ("en", "fr", "uk"))


def test_properties_stand_in_the_order_of_the_schema():
    found = list(properties(Run("ئات", strong=True, emphasis=True)))
    assert found == ["rFonts", "b", "bCs", "rtl", "lang"]


def test_line_feeds_and_tabulators_become_breaks_and_tabs():
    (made,) = RunWriter(Faces(FONTS, "en"), Links()).run(Run("a\nb\tc\n"), "sans")
    assert [child.tag.removeprefix(W) for child in made[1:]] == ["t", "br", "t", "tab", "t", "br"]


def linked(address):
    links = Links()
    inlines = RunWriter(Faces(FONTS, "en"), links).inlines
    runs = [*inlines([Run("the report", link=address)], "serif")]
    return links.relationships(), [child for run in runs for child in (run, *run)]


def test_a_link_is_a_relationship():
    (pointer,), made = linked("https://e.org/a-b?c=1#d")
    assert (pointer.target, pointer.external) == ("https://e.org/a-b?c=1#d", True)
    assert [each.tag for each in made] == [f"{W}hyperlink", f"{W}r"]


def test_a_link_whose_address_libreoffice_would_spoil_is_a_field():
    """It checks relationships unescaped, and would call every signature invalid."""
    pointers, made = linked("https://e.org/?a=1&b=2")
    texts = [each.text for each in made if each.tag == f"{W}instrText"]
    assert pointers == ()
    assert texts == [' HYPERLINK "https://e.org/?a=1&b=2" ']
    (shown,) = (each for each in made if each.tag == f"{W}r" and plain(each))
    assert shown.find(f"{W}rPr/{W}rStyle").get(f"{W}val") == "Hyperlink"


def test_what_no_address_may_hold_is_spelt_in_percent():
    (pointer,), _made = linked('https://e.org/"<\\')
    assert pointer.target == "https://e.org/%22%3C%5C"
    _pointers, made = linked('https://e.org/?a&b" \\l "c')
    assert any(each.text == ' HYPERLINK "https://e.org/?a&b%22 %5Cl %22c" ' for each in made)
