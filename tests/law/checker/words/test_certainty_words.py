"""How languages hedge and assert: a damaged file is refused."""

import json

import pytest

from petitiondesk.law.checker.words.certainty_words import decode_certainty_words
from petitiondesk.law.errors import LawDataError
from tests.law.checker_data import CERTAINTY


@pytest.mark.parametrize(
    ("member", "value"),
    [("format", "x"), ("format_version", 2), ("hedges", ["in ("]), ("surprise", 1)],
)
def test_a_damaged_file_is_refused(member, value):
    members = json.loads(CERTAINTY[0].read_bytes())
    members[member] = value
    with pytest.raises(LawDataError):
        decode_certainty_words(json.dumps(members).encode())
