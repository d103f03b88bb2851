import re

import pytest

from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.pdf.line_breaks import breakable
from tests.typesetting.trees import paragraph_tree
from tests.typesetting.words import WORDS


def test_khmer_breaks_between_words() -> None:
    assert breakable("ដែលចុះហត្ថលេខា").split("\u200b") == ["ដែល", "ចុះហត្ថលេខា"]


def test_thai_breaks_between_words() -> None:
    assert breakable("การบังคับ").split("\u200b") == ["การ", "บังคับ"]


def test_korean_does_not_break_inside_words() -> None:
    assert breakable("강제송환 반대") == "강\u2060제\u2060송\u2060환 반\u2060대"


@pytest.mark.parametrize("word", ["2025년", "제4조(A)", "ICRC의"])
def test_a_korean_word_keeps_its_digits_letters_and_brackets(word: str) -> None:
    marked = breakable(word)
    assert marked.replace("\u2060", "") == word
    assert re.search("[가-힣](?=[0-9A-Za-z(])|[0-9A-Za-z](?=[가-힣])", marked) is None


@pytest.mark.parametrize("unbroken", ["W", "a\u00a0", "a\u202f"])
def test_what_no_line_holds_may_break_somewhere(unbroken: str) -> None:
    pieces = breakable(unbroken * 200).split("\u200b")
    assert "".join(pieces) == unbroken * 200
    assert max(map(len, pieces)) <= 60


def test_the_breaks_a_person_typed_are_kept() -> None:
    assert breakable("ដែល\u200bជា") == "ដែល\u200bជា"


@pytest.mark.parametrize("code", ["en", "fr", "uk", "zh", "bn", "hi", "ug"])
def test_scripts_with_spaces_stay_as_they_are(code: str) -> None:
    assert breakable(WORDS[code].opening) == WORDS[code].opening


@pytest.mark.parametrize("code", ["th", "km"])
def test_a_sentence_without_spaces_stays_on_the_page(engine: PdfEngine, code: str) -> None:
    sentence = WORDS[code].opening.replace(" ", "")
    pages = engine.lay_out(paragraph_tree(sentence, code))
    (box,) = pages.boxes()
    assert box.height > 3 * 11 * 1.5
