"""The history of a letter."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.desk.drafting.revisions import MAX_NAME, ORGANISATION, Revisions, Searched
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import Reason
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.letter import Answer, ClosedText
from petitiondesk.vault.errors import VaultDamagedError
from tests.fakes.clock import FixedClock
from tests.letters import a_ready_letter, edited

LETTER = a_ready_letter("ko")


class Watch:
    def __init__(self, *, cancels=False):
        self.heard = []
        self._cancels = cancels

    def report(self, progress):
        self.heard.append(progress)

    def cancelled(self):
        return self._cancels


@pytest.fixture
def vault():
    vault = MemoryVault()
    Drafts(vault, FixedClock()).keep(LETTER, Place())
    return vault


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def revisions(vault, clock):
    return Revisions(vault, clock)


def saying(words, letter=LETTER, language="en"):
    return edited(letter, SetText(letter.opening.id, language, words))


def test_a_revision_tells_who_when_and_why(revisions, vault, clock):
    vault.settings.put(ORGANISATION, b"Harbour  Aid")
    revisions.make(LETTER, Reason.NAMED, "  For the\nembassy ")
    (entry,) = revisions.list(LETTER.id)
    assert (entry.author, entry.reason, entry.name) == (
        "Harbour Aid",
        Reason.NAMED,
        "For the embassy",
    )
    assert entry.made == clock.now()


def test_nobody_needs_a_name_and_a_long_one_is_cut(revisions):
    assert revisions.make(LETTER, Reason.CLOSED).author == ""
    assert revisions.make(LETTER, Reason.NAMED, "n" * 10_000).name == "n" * MAX_NAME


def test_the_newest_revision_comes_first_and_each_gives_its_letter_back(revisions, clock):
    revisions.make(LETTER, Reason.CLOSED)
    clock.advance(60)
    revisions.make(saying("Later words."), Reason.CLOSED)
    newest, oldest = revisions.list(LETTER.id)
    assert newest.made - oldest.made == dt.timedelta(minutes=1)
    assert revisions.get(LETTER.id, oldest.number) == LETTER
    assert revisions.get(LETTER.id, newest.number) == saying("Later words.")


def test_a_letter_that_is_as_the_last_revision_makes_none(revisions):
    assert revisions.make_if_changed(LETTER, Reason.CLOSED)
    assert revisions.make_if_changed(LETTER, Reason.CLOSED) is None
    assert revisions.make_if_changed(saying("Other words."), Reason.CLOSED)
    assert revisions.make_if_changed(LETTER, Reason.CLOSED)


def test_a_damaged_history_does_not_keep_a_letter_from_being_kept(revisions, vault):
    revisions.make(LETTER, Reason.CLOSED)
    listed, vault.revisions.list = vault.revisions.list, broken
    revisions.make_if_changed(LETTER, Reason.CLOSED)
    vault.revisions.list = listed
    assert len(revisions.list(LETTER.id)) == 2


def broken(_letter_id):
    raise VaultDamagedError(part="revision")


def test_restoring_keeps_what_is_present_first(revisions):
    first = revisions.make(LETTER, Reason.NAMED, "First")
    present = saying("Words that no revision has.")
    assert revisions.restore(present, first.number) == LETTER
    back, kept, _first = revisions.list(LETTER.id)
    assert (back.reason, kept.reason) == (Reason.RESTORED, Reason.INTERVAL)
    assert revisions.get(LETTER.id, kept.number) == present


def test_restoring_opens_a_closed_text_as_the_next_draft(revisions):
    first = revisions.make(LETTER, Reason.NAMED)
    closed = msgspec.structs.replace(
        LETTER, closed=ClosedText(digest=agreed_digest(LETTER)), draft=4
    )
    letter = revisions.restore(closed, first.number)
    assert (letter.closed, letter.draft) == (None, 5)


def test_restoring_does_not_take_back_what_organisations_have_answered_since(revisions):
    signatory, digest = LETTER.signatories[0], agreed_digest(LETTER)
    agreed = SetFields(signatory.id, {"answer": Answer.AGREED, "agreed_digest": digest})
    then = revisions.make(edited(LETTER, agreed), Reason.FROZEN)
    withdrawn = revisions.restore(LETTER, then.number).signatories[0]
    assert (withdrawn.answer, withdrawn.agreed_digest) == (Answer.NOT_INVITED, "")
    nobody = msgspec.structs.replace(LETTER, signatories=())
    assert revisions.restore(nobody, then.number).signatories[0].answer is Answer.NOT_INVITED


def test_a_history_is_searched_by_words_of_its_texts(revisions):
    then = revisions.make(saying("정부에 요구합니다.", language="ko"), Reason.CLOSED)
    revisions.make(LETTER, Reason.CLOSED)
    watch = Watch()
    assert revisions.find("요구", LETTER.id, watch) == (then,)
    assert watch.heard[-1] == Searched((then,), done=2, total=2)


def test_words_outside_the_texts_are_not_found(revisions):
    """The vault looks at whole letter files, whose members have names and ids."""
    revisions.make(LETTER, Reason.CLOSED)
    assert revisions.find("joint_salutation", LETTER.id, Watch()) == ()


def test_a_search_can_be_cancelled(revisions):
    revisions.make(LETTER, Reason.CLOSED)
    with pytest.raises(CancelledError):
        revisions.find("asylum", LETTER.id, Watch(cancels=True))


def test_an_erased_letter_has_no_history(revisions, vault):
    revisions.make(LETTER, Reason.CLOSED)
    Drafts(vault, FixedClock()).delete(LETTER.id)
    assert revisions.list(LETTER.id) == ()
