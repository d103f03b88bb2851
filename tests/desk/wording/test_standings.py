"""How a rule stands to a state is said in words, whatever the answer."""

import datetime as dt
import re

import pytest

from petitiondesk.desk.wording.standings import KINDS, LEVELS, STATUSES, words_for_standing
from petitiondesk.law.standing import StandingKind, standing
from petitiondesk.law.treaty_cells import Level, Status
from tests.fakes.library import the_library

MESSAGES = {*STATUSES.values(), *KINDS.values(), *LEVELS.values()}


def test_every_answer_has_words():
    assert set(STATUSES) == set(Status)
    assert set(KINDS) == set(StandingKind) - {StandingKind.PARTICIPATION}
    assert set(LEVELS) == set(Level)


@pytest.mark.parametrize("message", sorted(MESSAGES, key=str), ids=lambda each: each.what)
def test_sentences_are_short_and_end(message):
    for sentence in re.split(r"[.!?]\s", f"{message.what} {message.remedy} "):
        assert len(sentence.split()) <= 20
    assert message.what.endswith(".")
    assert message.remedy.endswith(".")


@pytest.mark.parametrize(
    ("instrument", "said"),
    [("rome", "Party since 2025-01-01."), ("cihl", "Custom: it binds every state.")],
)
def test_the_day_is_filled_in(instrument, said):
    library = the_library()
    found = library.catalogue.instrument(instrument)
    day = dt.date(2025, 1, 23)
    assert words_for_standing(standing(found, library.parties, "UKR", day)).what == said
