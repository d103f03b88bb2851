"""A phrase becomes a pattern that finds whole words, as its language writes them."""

import pytest

from petitiondesk.law.phrases import pattern


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("CAT", "a CAT and a cat", ["CAT"]),
        ("Refugee Convention", "the refugee\u00a0convention", ["refugee\u00a0convention"]),
        ("violat~", "violated, inviolable", ["violated"]),
        ("GC ?III", "GCIII GC III GC IIIa", ["GCIII", "GC III"]),
    ],
)
def test_a_phrase_is_found_as_whole_words(phrase, text, found):
    assert [match.group() for match in pattern([phrase], "en").finditer(text)] == found


def test_a_phrase_of_a_language_with_particles_needs_no_space_behind_it():
    assert pattern(["난민협약"], "ko").search("난민협약에 따라")


def test_no_phrases_find_nothing():
    assert not pattern([], "en").search("anything")
