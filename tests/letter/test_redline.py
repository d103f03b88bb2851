"""What changed between two texts, word by word."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from petitiondesk.letter import redline as module
from petitiondesk.letter.redline import Mark, pieces, redline
from tests.letter.both_texts import after_of, before_of

WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "minister",
            "signed",
            " ",
            ",",
            "정부에",
            "요구합니다",
            "人权",
            "ผู้ลี้ภัย",
            "ជនភៀសខ្លួន",
            "اللاجئين",
        ]
    )
).map("".join)
TEXTS = st.one_of(st.text(), WORDS)


def shown(before, after):
    signs = {Mark.KEPT: "{}", Mark.ADDED: "[+{}+]", Mark.REMOVED: "[-{}-]"}
    return "".join(signs[run.mark].format(run.text) for run in redline(before, after))


@given(TEXTS, TEXTS)
@example("a\u0301b", "a\u0301c")
def test_a_redline_gives_both_texts(before, after):
    runs = redline(before, after)
    assert (before_of(runs), after_of(runs)) == (before, after)
    assert all(run.text for run in runs)


@given(TEXTS)
def test_a_text_that_did_not_change_is_kept(text):
    assert all(run.mark is Mark.KEPT for run in redline(text, text))


@given(TEXTS, TEXTS)
def test_neighbouring_runs_have_different_fates_and_what_went_comes_first(before, after):
    marks = [run.mark for run in redline(before, after)]
    neighbours = list(itertools.pairwise(marks))
    assert all(one is not other for one, other in neighbours)
    assert (Mark.ADDED, Mark.REMOVED) not in neighbours


@given(st.text())
def test_pieces_make_up_their_text(text):
    assert "".join(pieces(text)) == text


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("on 3 March", "on 5 March", "on [-3-][+5+] March"),
        ("정부에 요구합니다.", "한국 정부에 요구합니다.", "[+한국 +]정부에 요구합니다."),
        ("我们要求政府保护难民。", "我们呼吁政府保护难民。", "我们[-要求-][+呼吁+]政府保护难民。"),
        ("รัฐบาลปล่อยตัว", "รัฐบาลไทยปล่อยตัว", "รัฐบาล[+ไทย+]ปล่อยตัว"),
        ("យើងស្នើឱ្យ", "យើងទាមទារឱ្យ", "យើង[-ស្នើ-][+ទាមទារ+]ឱ្យ"),
        ("حماية اللاجئين", "حماية جميع اللاجئين", "حماية [+جميع +]اللاجئين"),
        (
            "a {facts.count|fact|facts}",
            "a {facts.count}",
            "a [-{facts.count|fact|facts}-][+{facts.count}+]",
        ),
    ],
)
def test_every_script_is_compared_by_what_its_readers_call_a_word(before, after, wanted):
    assert shown(before, after) == wanted


@pytest.mark.parametrize(
    "cluster", ["กำ", "ผู้", "ស្នើ", "ខ្លួ", "ကြွ", "が", "👩\u200d👩\u200d👧", "🇺🇦", "é"]
)
def test_a_mark_is_never_torn_off_its_letter(cluster):
    assert pieces(cluster) == [cluster]


def test_a_sentence_that_was_written_anew_is_shown_as_one():
    before, after = "He was held for long by guards", "They took him away for ever and more"
    assert shown(before, after) == f"[-{before}-][+{after}+]"


def test_a_text_too_long_to_compare_is_taken_away_and_written_anew(monkeypatch):
    monkeypatch.setattr(module, "MOST_PAIRS", 4)
    assert shown("say a b c now", "say d b e now") == "say [-a b c-][+d b e+] now"
