from petitiondesk.typesetting.fonts import read_families
from petitiondesk.typesetting.pdf.font_styles import font_style_sheet, margin_style
from tests.typesetting.places import FONTS
from tests.typesetting.trees import CODES


def test_every_language_is_told_its_families() -> None:
    sheet = font_style_sheet(read_families(FONTS))
    assert all(f":lang({code}){{--serif:" in sheet for code in CODES)


def test_uyghur_is_set_in_one_typeface_whose_text_can_be_taken_out() -> None:
    style = margin_style(read_families(FONTS), "ug")
    serif, _, sans = style.partition("--serif:")[2].partition(";--sans:")
    assert sans.startswith(serif)
