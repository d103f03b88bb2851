"""The letter in hand makes revisions of itself."""

import pytest

from petitiondesk.desk.ports import Reason
from petitiondesk.letter.edits import SetText
from petitiondesk.vault.errors import VaultFullError


def write(view, words):
    view.letter.edit(SetText(view.letter.letter.opening.id, "en", words))


@pytest.fixture
def reasons(view, rig):
    def list_reasons():
        rig.window.drain()
        rows = rig.vault.revisions.list(view.letter.letter.id)
        return [row.reason for row in rows]

    return list_reasons


def test_leaving_a_letter_that_changed_makes_a_revision(view, rig, reasons):
    write(view, "Other words.")
    rig.lock()
    rig.unlock(type(view))
    assert reasons() == [Reason.CLOSED]


def test_leaving_a_letter_that_did_not_change_makes_none(view, rig, reasons):
    rig.lock()
    rig.unlock(type(view))
    assert reasons() == []


def test_what_was_undone_makes_no_second_revision(view, rig, reasons):
    write(view, "Other words.")
    view.letter.revise(Reason.NAMED, "Mine")
    view.letter.edit(SetText(view.letter.letter.closing.id, "en", "Words that go again."))
    view.letter.undo()
    rig.lock()
    rig.unlock(type(view))
    assert reasons() == [Reason.NAMED]


def test_ten_minutes_after_a_change_a_revision_is_made(view, reasons):
    assert not view.letter._revise.isActive()
    write(view, "Other words.")
    assert view.letter._revise.remainingTime() == pytest.approx(600_000, abs=5_000)
    view.letter._revise.timeout.emit()
    assert reasons() == [Reason.INTERVAL]
    assert not view.letter._revise.isActive()


def test_closing_the_text_makes_a_revision_of_the_closed_text(view, rig, reasons):
    view.letter.close_text()
    assert reasons() == [Reason.FROZEN]
    assert b'"closed"' in rig.vault.revisions.get(view.letter.letter.id, 1)


def test_a_revision_that_failed_is_told_and_made_when_the_letter_is_left(view, rig, qtbot, reasons):
    write(view, "Other words.")
    rig.vault.revisions.add, add = full, rig.vault.revisions.add
    with qtbot.waitSignal(view.letter.failed):
        view.letter.revise(Reason.NAMED)
    rig.vault.revisions.add = add
    rig.lock()
    rig.unlock(type(view))
    assert reasons() == [Reason.CLOSED]


def full(*_revision):
    raise VaultFullError(errno=28)


def test_a_letter_goes_on_from_another_state_and_undo_takes_that_back(view):
    before = view.letter.letter
    write(view, "Other words.")
    view.letter.put(before)
    assert view.letter.letter == before
    view.letter.undo()
    assert view.letter.letter.opening.markup("en") == "Other words."
