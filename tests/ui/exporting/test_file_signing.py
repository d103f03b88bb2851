"""Cancel holds at every moment before the signature, and what is over says nothing any more."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QObject

from petitiondesk.crypto.errors import WrongPinError
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.sign_file import SignedFile
from petitiondesk.ui.exporting.file_signing import FileSigning, FileWish
from petitiondesk.ui.exporting.wish import Signer

WISH = FileWish(
    path=Path("a.pdf"), out=Path("b.pdf"), field="", signer=Signer(place=IdentityPlace(vault=True))
)


class Held:
    """Holds all that was asked until the test ends it."""

    def __init__(self):
        self.asked, self.jobs = [], []

    def run(self, _work, *, on_success, on_failure, **_others):
        self.asked.append((on_success, on_failure))

    def run_long(self, _work, *, on_success, on_failure, **_others):
        job = SimpleNamespace(cancelled=False, on_success=on_success, on_failure=on_failure)
        job.cancel = lambda: setattr(job, "cancelled", True)
        self.jobs.append(job)
        return job

    def answer(self, number, answer):
        self.asked[number][0](answer)


@pytest.fixture
def tasks():
    return Held()


@pytest.fixture
def signing(tasks):
    desk, parent = SimpleNamespace(clock=None), QObject()
    session = SimpleNamespace(vault=MemoryVault(), tasks=tasks, desk=desk, sealing=set())
    session.said, session.closed = [], False
    session.say = session.said.append
    made = FileSigning(session, parent)
    made.told, made.session = [], session
    made.looked.connect(made.told.append)
    made.signed.connect(made.told.append)
    made.failed.connect(lambda error: made.told.append(type(error)))
    yield made
    parent.deleteLater()


def test_cancelled_while_the_identity_is_fetched_nothing_is_signed(signing, tasks):
    signing.sign(WISH)
    signing.cancel()
    tasks.answer(0, None)
    assert (signing.told, len(tasks.asked), tasks.jobs) == ([CancelledError], 1, [])


def test_cancelled_while_the_cards_are_fetched_nothing_is_signed(signing, tasks):
    signing.sign(WISH)
    tasks.answer(0, None)
    signing.cancel()
    tasks.answer(1, ())
    assert (signing.told, tasks.jobs) == ([CancelledError], [])


def test_a_cancelled_job_tells_itself_how_it_ended(signing, tasks):
    signing.look(Path("a.pdf"))
    tasks.answer(0, ())
    signing.cancel()
    assert (tasks.jobs[0].cancelled, signing.told) == (True, [])
    tasks.jobs[0].on_failure(CancelledError())
    assert signing.told == [CancelledError]


def test_what_was_signed_before_it_heard_of_cancel_is_told(signing, tasks):
    signing.sign(WISH)
    tasks.answer(0, None)
    tasks.answer(1, ())
    signing.cancel()
    tasks.jobs[0].on_success("signed")
    assert signing.told == ["signed"]


@pytest.mark.parametrize("late", [CancelledError, WrongPinError])
def test_an_older_look_says_nothing_during_a_newer_one(signing, tasks, late):
    signing.look(Path("a.pdf"))
    tasks.answer(0, ())
    signing.look(Path("b.pdf"))
    tasks.jobs[0].on_failure(late())
    tasks.answer(1, ())
    tasks.jobs[1].on_success("b")
    assert signing.told == ["b"]


def test_cancel_without_anything_under_way_says_nothing(signing):
    signing.cancel()
    assert signing.told == []


def test_a_sheet_that_is_taken_away_stops_what_it_began(signing, tasks):
    signing.look(Path("a.pdf"))
    tasks.answer(0, ())
    shiboken6.delete(signing)
    assert tasks.jobs[0].cancelled


def test_what_was_signed_when_its_sheet_was_gone_is_told(signing, tasks):
    signing.sign(WISH)
    tasks.answer(0, None)
    tasks.answer(1, ())
    shiboken6.delete(signing)
    tasks.jobs[0].on_success(SignedFile(WISH.out, "", None))
    assert signing.session.said == ["Signed: b.pdf"]


def test_what_was_given_up_when_its_sheet_was_gone_is_told(signing, tasks):
    signing.sign(WISH)
    tasks.answer(0, None)
    tasks.answer(1, ())
    shiboken6.delete(signing)
    tasks.jobs[0].on_failure(CancelledError())
    (said,) = signing.session.said
    assert said.endswith("was given up. Nothing was written.")
