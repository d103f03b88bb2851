"""Pinpoints as ten languages write them."""

import pytest

from petitiondesk.law.pinpoint import pinpoint_in
from tests.law.data import all_names, catalogue

NAMES = all_names()


@pytest.mark.parametrize(
    ("code", "english", "written"),
    [
        ("en", "Art. 118(1)", "Art. 118(1)"),
        ("ko", "Art. 118(1)", "제118조 제1항"),
        ("ko", "Art. 8(3)(a)", "제8조 제3항(a)"),
        ("ko", "Art. 4(A)(1)", "제4조(A)(1)"),
        ("ko", "Arts. 5(2), 6, 7", "제5조 제2항, 제6조, 제7조"),
        ("ko", "Art. 1A(2)", "제1A조 제2항"),
        ("ko", "common Art. 3", "공통 제3조"),
        ("ko", "Art. III(c)", "제3조(c)"),
        ("uk", "Art. III(c)", "стаття III(c)"),
        ("uk", "Art. 118(1)", "стаття 118, пункт 1"),
        ("uk", "Arts. 40-41", "статті 40–41"),
        ("uk", "Art. 19(2)-(3)", "стаття 19, пункт 2–3"),
        ("fr", "Art. 3(a)-(c)", "article 3(a)–(c)"),
        ("zh", "Art. 13(2)", "第13条第2款"),
        ("bn", "Art. 3(1)", "অনুচ্ছেদ ৩(১)"),
        ("km", "Rule 158", "វិធាន ១៥៨"),
        ("ko", "para. 8(a)-(c)", "제8항(a)–(c)"),
    ],
)
def test_a_pinpoint_is_written_as_the_language_does(code, english, written):
    assert pinpoint_in(english, NAMES[code]) == written


@pytest.mark.parametrize(
    "english", ["(seven articles)", "Conclusion III(5)", "Art. 12(3), (5)", ""]
)
def test_what_has_no_form_is_left_to_english(english):
    assert pinpoint_in(english, NAMES["ko"]) == ""


@pytest.mark.parametrize("code", sorted(NAMES))
def test_nearly_every_pinpoint_of_the_catalogue_has_a_form(code):
    pinpoints = {p.pinpoint for p in catalogue().provisions}
    without = [english for english in pinpoints if not pinpoint_in(english, NAMES[code])]
    assert len(without) <= 11


@pytest.mark.parametrize("code", sorted(NAMES))
def test_no_number_of_a_pinpoint_is_lost(code):
    names = NAMES[code]
    western = str.maketrans(names.digits, "0123456789")
    for english in {p.pinpoint for p in catalogue().provisions}:
        written = pinpoint_in(english, names).translate(western)
        digits = [c for c in english if c.isdigit()]
        assert (
            not written
            or [c for c in written if c.isdigit()][: len(digits)] == digits
            or (not names.keeps_roman)
        )
