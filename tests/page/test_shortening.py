"""Texts are shortened by whole sentences, else by whole words, and it shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.page.shortening import OMISSION, one_line, shortened
from petitiondesk.page.texts import plain
from petitiondesk.page.tree import Run

SENTENCES = {
    "en": ("It rained all night. ", "Nobody slept."),
    "uk": ("Уночі лив дощ. ", "Ніхто не спав."),
    "ko": ("밤새 비가 내렸습니다. ", "아무도 자지 못했습니다."),
    "zh": ("整夜下着雨。", "没有人入睡。"),
    "km": ("ភ្លៀងពេញមួយយប់។ ", "គ្មាននរណាគេងលក់ទេ។"),
    "bn": ("সারারাত বৃষ্টি হয়েছে। ", "কেউ ঘুমায়নি।"),
    "hi": ("रात भर बारिश हुई। ", "कोई नहीं सोया।"),
    "ug": ("كېچىچە يامغۇر ياغدى. ", "ھېچكىم ئۇخلىمىدى."),
}


def told(text, most):
    return plain(shortened((Run(text),), most))


@pytest.mark.parametrize("code", SENTENCES)
def test_a_text_ends_with_a_whole_sentence(code):
    first, second = SENTENCES[code]
    assert told(first + second, len(first) + 3) == first.strip() + OMISSION
    assert told(first + second, len(first + second)) == first + second


@pytest.mark.parametrize("text", ["Then Art. Three", "Then Mr. Lee left.", "It took 3.5 hours"])
def test_a_point_behind_a_short_word_or_within_a_number_ends_nothing(text):
    assert told(f"We waited. {text} and more", len(text) + 12) == "We waited." + OMISSION


@pytest.mark.parametrize("first", ["비가 내렸습니다.", "সারারাত বৃষ্টি হয়েছে।", "In 2026."])
def test_the_next_sentence_may_begin_with_a_number(first):
    assert told(f"{first} 2026 was wet", len(first) + 5) == first + OMISSION


def test_a_quotation_is_not_cut_within_a_sentence():
    assert shortened((Run("nobody slept that night"),), 15, by_words=False) == ()


def test_a_sentence_that_is_too_long_ends_with_a_whole_word():
    assert told("nobody slept that night", 15) == "nobody slept" + OMISSION


@pytest.mark.parametrize("text", ["nobody" * 9, "ไม่มีใครนอนหลับในคืนนั้น", "没有人入睡" * 9])
def test_what_does_not_say_where_its_words_end_is_left_out_whole(text):
    assert shortened((Run(text),), 20) == ()


@given(st.text("ab .,。?\n", max_size=60), st.integers(0, 50))
def test_what_is_left_is_how_the_text_begins_and_no_word_is_cut(text, most):
    short = "".join(run.text for run in shortened((Run(text),), most))
    if short == text:
        return
    begun = short.removesuffix(OMISSION)
    assert text.startswith(begun)
    assert len(begun) <= most
    assert not begun or not (begun[-1].isalnum() and text[len(begun)].isalnum())


def test_styles_are_kept():
    inlines = (Run("It "), Run("rained", strong=True), Run(" for very many hours"))
    assert shortened(inlines, 13) == (*inlines[:2], Run(" for"), Run(OMISSION))


def test_a_line_has_no_breaks():
    assert one_line((Run("a\nb"),)) == (Run("a b"),)
