"""Texts are cut by script and nothing is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.typesetting.docx.scripts import Piece, is_right_to_left, pieces
from tests.typesetting.docx_trees import CODES, WORDS

MIXED = st.lists(st.sampled_from([*WORDS.values(), " ", "33", ", ", "(", "\u200f"])).map("".join)


@given(MIXED | st.text(), st.sampled_from(CODES))
def test_nothing_is_lost_and_no_neighbours_are_alike(text, code):
    found = list(pieces(text, code))
    assert "".join(piece.text for piece in found) == text
    assert all(a.language != b.language for a, b in pairwise(found))
    assert all(piece.text for piece in found)


@given(st.sampled_from(CODES), st.sampled_from(["", " ", "33 (4).", "— …"]))
def test_a_text_of_the_language_alone_stays_whole(code, around):
    text = f"{around}{WORDS[code]}{around}"
    assert list(pieces(text, code)) == [Piece(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("Hello 안녕 (world).", "en", [("Hello ", "en"), ("안녕", "ko"), (" (world).", "en")]),
        ("كې (Art. 33) كې", "ug", [("كې (", "ug"), ("Art. 33", "en"), (") كې", "ug")]),
        ("「UN」", "zh", [("「", "zh"), ("UN", "en"), ("」", "zh")]),
        ("한자 漢字", "ko", [("한자 漢字", "ko")]),
        ("Le МЗС", "fr", [("Le ", "fr"), ("МЗС", "uk")]),
    ],
)
def test_what_has_no_script_follows_its_neighbours(text, code, found):
    assert [(piece.text, piece.language) for piece in pieces(text, code)] == found


def test_only_uyghur_runs_from_right_to_left():
    assert [code for code in CODES if is_right_to_left(code)] == ["ug"]
