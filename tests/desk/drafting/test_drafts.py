"""Keeping drafts, in the vault that forgets."""

import msgspec
import pytest

from petitiondesk.desk.drafting.drafts import Drafts, OpenDraft, Place
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import Shelf
from petitiondesk.letter.edits import SetText
from petitiondesk.vault.errors import VaultDamagedError, VaultLimitError
from petitiondesk.vault.messages import SUMMARY_LIMIT
from tests.fakes.clock import FixedClock
from tests.letters import a_ready_letter, edited


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def drafts(clock):
    return Drafts(MemoryVault(), clock)


def test_a_kept_draft_comes_back_with_its_place(drafts):
    letter, place = a_ready_letter("ko"), Place(step="facts", field="p9/en", caret=7, scroll=250)
    drafts.keep(letter, place)
    draft = drafts.load(letter.id)
    assert draft.letter == letter
    assert draft.place == place


def test_the_list_says_what_a_draft_is_without_opening_it(drafts, clock):
    letter = a_ready_letter("ko")
    drafts.keep(letter, Place())
    (entry,) = drafts.list()
    assert entry.title == "No return of asylum seekers to danger"
    assert entry.languages == ("en", "ko")
    assert entry.changed == clock.now()
    assert entry.shelf is Shelf.DESK
    assert entry.campaign == letter.campaign


@pytest.mark.parametrize("words", ["twelve persons", "ASYLUM seek", "No return"])
def test_a_letter_is_found_by_its_words(drafts, words):
    letter = a_ready_letter("ko")
    drafts.keep(letter, Place())
    assert drafts.search(words) == (letter.id,)


def test_a_letter_is_not_found_by_words_that_it_has_no_longer(drafts):
    letter = a_ready_letter()
    drafts.keep(edited(letter, SetText(letter.opening.id, "en", "A lighthouse.")), Place())
    assert drafts.search("lighthouse") == (letter.id,)
    drafts.keep(letter, Place())
    assert drafts.search("lighthouse") == ()


def test_a_letter_lies_where_it_was_put_and_stays_there_when_it_is_kept(drafts):
    letter = a_ready_letter()
    drafts.keep(letter, Place())
    drafts.move(letter.id, Shelf.TRASH)
    drafts.keep(letter, Place())
    assert drafts.list()[0].shelf is Shelf.TRASH


def test_the_draft_changed_last_is_listed_first(drafts, clock):
    for number in (1, 2):
        letter = msgspec.structs.replace(a_ready_letter(), id=f"letter{number}")
        drafts.keep(letter, Place())
        clock.advance(60)
    assert [entry.letter_id for entry in drafts.list()] == ["letter2", "letter1"]


def test_a_draft_that_was_only_looked_at_is_as_old_as_before(drafts, clock):
    letter, place = a_ready_letter(), Place(step="facts")
    drafts.keep(letter, Place())
    before = drafts.list()
    clock.advance(60)
    drafts.keep_place(letter, place)
    assert drafts.list() == before
    assert drafts.load(letter.id).place == place


def test_a_deleted_draft_is_gone(drafts):
    letter = a_ready_letter()
    drafts.keep(letter, Place())
    drafts.delete(letter.id)
    assert drafts.list() == ()


def test_a_history_that_cannot_be_read_does_not_keep_the_letter_shut(clock):
    vault = MemoryVault()
    drafts, letter = Drafts(vault, clock), a_ready_letter()
    drafts.keep(letter, Place())
    vault.drafts.put_undo(letter.id, b"not a history")
    draft = drafts.load(letter.id)
    assert draft.letter == letter
    assert draft.earlier == ()


def test_a_letter_with_a_damaged_history_opens_and_says_so(clock, monkeypatch):
    vault = MemoryVault()
    drafts, letter = Drafts(vault, clock), a_ready_letter()
    drafts.keep(letter, Place())
    assert drafts.load(letter.id).history_intact

    def refuse(_letter_id):
        raise VaultDamagedError(part="revisions")

    monkeypatch.setattr(vault.revisions, "list", refuse)
    assert drafts.load(letter.id) == OpenDraft(letter, Place(), history_intact=False)


def test_a_letter_that_could_not_be_read_again_is_not_stored(drafts):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "x" * 9_000_000))
    with pytest.raises(VaultLimitError):
        drafts.keep(letter, Place())


def test_a_very_long_subject_fits_the_summary(drafts, clock):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.subject.id, "en", "ข้อความ" * 20_000))
    vault = MemoryVault()
    Drafts(vault, clock).keep(letter, Place())
    assert len(vault.drafts.list()[0].summary) < SUMMARY_LIMIT
