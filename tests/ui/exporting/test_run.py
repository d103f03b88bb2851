"""An export tells its page how it went, and the letter's window what is there now."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QObject

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.order import (
    ExportedFile,
    ExportOrder,
    ExportResult,
    Progress,
    Stage,
)
from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.letter import Consent
from petitiondesk.ui.background import Job
from petitiondesk.ui.exporting.run import ExportRun
from petitiondesk.ui.exporting.wish import ExportWish, Signer
from tests.letters import a_ready_letter, edited

OF_LEFT = "of the letter that you left."
A_FILE = ExportedFile(Path("a.pdf"), "pdf", "en", "ab" * 32, 1)


class Tasks:
    """Ends an export at once, with the result that it was made with."""

    def __init__(self, result):
        self._result = result

    def run_long(self, _export, *, on_success, **_others):
        on_success(self._result)
        return Job(print)


class Ending(Tasks):
    """Ends an export at once, with the error that it was made with."""

    def run_long(self, _export, *, on_failure, **_others):
        on_failure(self._result)
        return Job(print)


class NoEndorsements:
    last = SimpleNamespace(pins=None)

    def endorsements(self):
        return ()


def a_session(**parts):
    parts = {"sealing": set(), "closed": False, "made": {}, "said": []} | parts
    return SimpleNamespace(say=parts["said"].append, **parts)


WISH = ExportWish(order=ExportOrder(folder=Path("letters"), languages=("en",)))


class View:
    def __init__(self):
        self.shown, self.failed, self.cancelled = [], [], []
        self.show_failure = self.failed.append
        self.show_cancelled = self.cancelled.append

    def show_result(self, result, said):
        self.shown.append(result)

    def show_progress(self, progress):
        self.progress = progress


@pytest.mark.parametrize(("files", "told"), [((A_FILE, A_FILE), [2]), ((), [])])
def test_only_files_that_are_there_are_told(qapp, files, told):
    owner, view, letter = QObject(), View(), a_ready_letter()
    result = ExportResult(files, (), draft=False)
    run = ExportRun(a_session(tasks=Tasks(result)), view, NoEndorsements(), owner)
    made = []
    run.made.connect(made.append)
    run.start(letter, WISH)
    assert view.shown == [result]
    assert [(each.letter, each.files, each.draft) for each in made] == [
        (letter, count, False) for count in told
    ]


def test_an_export_that_the_person_cancelled_has_not_failed(qapp):
    owner, view = QObject(), View()
    run = ExportRun(a_session(tasks=Ending(CancelledError())), view, NoEndorsements(), owner)
    run.start(a_ready_letter(), WISH)
    assert (len(view.cancelled), view.failed) == (1, [])


class Added(NoEndorsements):
    def endorsements(self):
        return ("an endorsement",)


@pytest.mark.parametrize(
    ("consent", "taken"), [(Consent.NONE, ()), (Consent.REQUIRED, ("an endorsement",))]
)
def test_what_was_added_goes_into_letters_that_ask(qapp, monkeypatch, consent, taken):
    wishes, owner = [], QObject()
    monkeypatch.setattr(
        f"{ExportRun.__module__}._exported", lambda _session, _letter, wish, *_: wish
    )
    tasks = Fetching()
    tasks.run_long = lambda work, **_others: wishes.append(work(None)) or Job(print)
    letter = a_ready_letter()
    run = ExportRun(a_session(tasks=tasks), View(), Added(), owner)
    run.start(edited(letter, SetFields(letter.id, {"consent": consent})), WISH)
    assert [each.order.endorsements for each in wishes] == [taken]


class Fetching:
    """Holds what is asked of the vault, and counts what comes after."""

    def __init__(self):
        self.fetched, self.begun = [], []

    def run(self, _work, *, on_success, **_others):
        self.fetched.append(on_success)

    def run_long(self, *_work, **_others):
        self.begun.append(Job(print))
        return self.begun[-1]


def test_cancelled_while_the_identity_is_fetched_nothing_is_exported(qapp):
    owner, view, tasks = QObject(), View(), Fetching()
    desk = SimpleNamespace(clock=None)
    session = a_session(tasks=tasks, vault=MemoryVault(), desk=desk)
    run = ExportRun(session, view, NoEndorsements(), owner)
    sealed = replace(WISH, signer=Signer(place=IdentityPlace(vault=True)))
    run.start(a_ready_letter(), sealed)
    assert view.progress.stage is Stage.CHECK  # and Cancel with it
    run.cancel()
    assert (len(view.cancelled), view.failed) == (1, [])
    run.start(a_ready_letter(), sealed)
    for fetched in tasks.fetched:
        fetched(None)
    assert len(tasks.begun) == 1


def test_whoever_leaves_the_letter_stops_its_export(qapp):
    owner, tasks = QObject(), Fetching()
    run = ExportRun(a_session(tasks=tasks), View(), NoEndorsements(), owner)
    run.start(a_ready_letter(), WISH)
    assert not tasks.begun[0].cancelled()
    shiboken6.delete(owner)
    assert tasks.begun[0].cancelled()


def left_while_it_runs(session):
    """Leave the letter, and return how its export ends then."""
    owner, ends = QObject(), {}
    session.tasks.run_long = lambda _work, **calls: ends.update(calls) or Job(print)
    run = ExportRun(session, View(), NoEndorsements(), owner)
    run.start(a_ready_letter(), replace(WISH, signer=Signer(place=IdentityPlace(file=Path("a")))))
    ends["on_progress"](Progress(Stage.SIGN, 0, 1))
    assert session.sealing == {run}
    shiboken6.delete(owner)
    return ends


def test_what_was_signed_when_somebody_left_the_letter_is_told(qapp):
    session = a_session(tasks=Fetching(), revisions=None)
    ends = left_while_it_runs(session)
    ends["on_success"](ExportResult((A_FILE,), (), draft=False))
    assert (session.said, session.sealing) == (
        [f"1 file was made {OF_LEFT} Folder: \u2066.\u2069"],
        set(),
    )
    assert list(session.made) == [a_ready_letter().id]
    assert len(session.tasks.fetched) == 1  # the version that was sent


def test_what_was_given_up_when_somebody_left_the_letter_is_told(qapp):
    session = a_session(tasks=Fetching())
    left_while_it_runs(session)["on_failure"](CancelledError())
    (said,) = session.said
    assert said.endswith("was given up. Nothing was written.")
    assert session.sealing == set()


def test_a_locked_window_is_told_no_names(qapp):
    session = a_session(tasks=Fetching(), closed=True)
    left_while_it_runs(session)["on_success"](ExportResult((A_FILE,), (), draft=False))
    assert session.said == ["What was being signed when you left was finished."]
    assert session.made == {}


def test_a_time_server_that_is_asked_holds_nobody(qapp):
    session = a_session(tasks=Fetching())
    left_while_it_runs(session)["on_progress"](Progress(Stage.TIME, 0, 1))
    assert session.sealing == set()
