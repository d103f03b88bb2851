"""Letters are checked in the worker, with the law that is in force."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.typesetting.law_desk import LawDesk, read_law_desk
from tests.law.corpus_letters import letter_of
from tests.law.corpus_specs import Spec
from tests.law.keeper import newer, now_a_party
from tests.typesetting.places import ASSETS

SPEC = {
    "issued": "2027-06-01",
    "addressee": "MMR",
    "acts": ["2027-05-01", ""],
    "bases": [{"provision": "cat.3.1", "binds": ["MMR"]}],
}


@pytest.fixture
def desk() -> LawDesk:
    return read_law_desk(ASSETS)


def rules(desk: LawDesk) -> set[str]:
    letter = letter_of(msgspec.convert(SPEC, Spec), "en")
    return {found.rule for found in desk.findings(letter, dt.date(2027, 6, 1))}


def test_a_letter_is_checked_with_what_the_program_came_with(desk: LawDesk) -> None:
    assert "law.not_a_party" in rules(desk)


def test_newer_law_is_in_force_from_the_next_check_on(desk: LawDesk) -> None:
    assert "law.not_a_party" in rules(desk)
    desk.take({"parties.json": newer("parties.json", now_a_party)})
    assert "law.not_a_party" not in rules(desk)
    desk.take({})
    assert "law.not_a_party" in rules(desk)
