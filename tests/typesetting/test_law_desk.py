"""The worker's check: read at the start, decoded at the first letter."""

import datetime as dt

import pytest

from petitiondesk.law.errors import LawDataError
from petitiondesk.letter.edits import SetText
from petitiondesk.typesetting.law_desk import LawDesk, read_law_desk
from tests.files_touched import files_touched
from tests.letters import a_ready_letter, edited
from tests.typesetting.places import ASSETS

DAY = dt.date(2026, 3, 5)
LETTER = a_ready_letter("ko")
BARE = edited(LETTER, SetText(LETTER.opening.id, "ko", "제33조에 따라 답변해 주십시오."))


def test_a_letter_is_checked_and_no_file_is_opened():
    desk = read_law_desk(ASSETS)
    assert files_touched(lambda: desk.findings(BARE, DAY)) == []
    assert "law.article_bare" in {finding.rule for finding in desk.findings(BARE, DAY)}


def test_a_language_without_lists_is_checked_as_far_as_it_can_be():
    letter = a_ready_letter("km")
    assert all(finding.language != "km" for finding in read_law_desk(ASSETS).findings(letter, DAY))


def test_damaged_data_is_said_to_be_that():
    with pytest.raises(LawDataError):
        LawDesk({"provisions.json": b"{", "parties.json": b"{}"}).findings(LETTER, DAY)
