"""Word lists: every file is one, and a damaged one is refused with its place."""

import json

import pytest

from petitiondesk.law.checker.words.word_list import decode_word_list
from petitiondesk.law.errors import LawDataError
from tests.law.checker_data import WORD_LISTS


@pytest.mark.parametrize("path", WORD_LISTS, ids=lambda path: path.stem)
def test_every_entry_says_why_and_on_what_it_rests(path):
    words = decode_word_list(path.read_bytes())
    assert words.language == path.stem
    assert all(entry.why and entry.source and entry.date for entry in words.entries)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda file: file | {"format_version": 2}, "$.format"),
        (lambda file: file | {"custom": ["("]}, "$.custom"),
        (lambda file: file | {"entries": [*file["entries"], file["entries"][0]]}, "term.defined"),
        (lambda file: file | {"entries": [file["entries"][0] | {"find": []}]}, "$.entries[0].find"),
        (lambda file: file | {"entries": [file["entries"][0] | {"level": "sure"}]}, "$.entries"),
        (lambda file: file | {"entries": [file["entries"][0] | {"since": "soon"}]}, "$.entries["),
        (lambda file: file | {"surprise": 1}, "$"),
        (lambda file: file | {"sets": {"wars": ["<peace>"]}}, "$.sets.wars"),
        (
            lambda file: file | {"entries": [file["entries"][0] | {"find": ["<x>"]}]},
            "term.defined g",
        ),
    ],
)
def test_a_damaged_list_is_refused_with_its_place(change, place):
    file = json.loads(WORD_LISTS[0].read_bytes())
    with pytest.raises(LawDataError) as refused:
        decode_word_list(json.dumps(change(file)).encode())
    assert refused.value.place.startswith(place)
