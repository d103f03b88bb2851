import enum

import pytest

from petitiondesk.letter.letter import (
    Answer,
    Certainty,
    ChannelKind,
    Display,
    Kind,
    Role,
    Visibility,
)
from petitiondesk.letter.source import SourceKind
from petitiondesk.ui.pages import words


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        (words.kinds(), Kind),
        (words.certainties(), Certainty),
        (words.visibilities(), Visibility),
        (words.source_kinds(), SourceKind),
        (words.channel_kinds(), ChannelKind),
        (words.displays(), Display),
        (words.roles(), Role),
        (words.answers("2"), Answer),
    ],
)
def test_every_value_has_words_of_its_own(options, kind: type[enum.Enum]):
    assert {value for value, _words in options} == set(kind)
    assert len({said for _value, said in options}) == len(kind)


def test_first_words_are_one_line_cut_at_a_word():
    assert words.first_words("Free  them\nnow.") == "Free them now."
    assert words.first_words("word " * 30, 20) == "word word word word…"


def test_first_words_of_a_script_without_spaces_are_cut_anywhere():
    assert words.first_words("字" * 30, 20) == "字" * 20 + "…"


def test_a_count_stands_as_dots_before_what_it_counts():
    assert words.first_words("We are {signatories.count|group|groups}.") == "We are … groups."
    assert words.first_words("{facts.count}: no more") == "…: no more"
