"""Letter files come into the vault as new letters, or in place of what is there."""

import pytest

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.desk.drafting.letter_keeping import LetterKeeping
from petitiondesk.desk.drafting.revisions import Revisions
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import Reason
from petitiondesk.desk.system import SystemMint
from petitiondesk.letter.edits import SetFields
from petitiondesk.vault.errors import DraftMissingError
from tests.fakes.clock import FixedClock
from tests.letters import a_ready_letter, edited

LETTER = a_ready_letter("ko")
CHANGED = edited(LETTER, SetFields(LETTER.id, {"reference": "PD/77"}))


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def keeping(vault):
    return LetterKeeping(vault, FixedClock(), SystemMint())


def reasons(vault):
    return [entry.reason for entry in Revisions(vault, FixedClock()).list(LETTER.id)]


def test_a_letter_that_is_brought_in_twice_is_two_letters(keeping, vault):
    ids = {keeping.bring_in(LETTER).letter_id for _ in range(2)}
    assert LETTER.id not in ids
    assert {row.letter_id for row in vault.drafts.list()} == ids


def test_a_letter_keeps_its_own_id_only_once(keeping):
    assert keeping.bring_in(LETTER, keep_id=True).letter_id == LETTER.id
    assert keeping.bring_in(LETTER, keep_id=True) is None


def test_a_letter_that_is_not_there_is_not_replaced(keeping):
    with pytest.raises(DraftMissingError):
        keeping.replace(LETTER)


def test_what_is_replaced_is_kept_as_a_revision(keeping, vault):
    Drafts(vault, FixedClock()).keep(LETTER, Place())
    assert keeping.replace(CHANGED).revision == 2
    assert reasons(vault) == [Reason.IMPORTED, Reason.INTERVAL]
    assert Revisions(vault, FixedClock()).get(LETTER.id, 1) == LETTER


def test_going_back_gives_the_earlier_letter(keeping, vault):
    keeping.bring_in(LETTER, keep_id=True)
    keeping.replace(CHANGED)
    assert keeping.go_back(LETTER.id, 1).revision == 3
    assert Drafts(vault, FixedClock()).load(LETTER.id).letter == LETTER
