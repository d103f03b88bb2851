"""A letter whose history is damaged does not open before somebody has read so."""

import pytest

from petitiondesk.ui.history.damaged_page import DamagedPage
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.start_view import StartView
from petitiondesk.vault.errors import VaultDamagedError
from tests.ui.window_rig import said_on


def damaged(_letter_id):
    raise VaultDamagedError(part="revisions")


@pytest.fixture
def letter_id(rig, monkeypatch):
    view = rig.open_letter()
    monkeypatch.setattr(rig.vault.revisions, "list", damaged)
    view.leave()
    rig.wait_for(StartView).open_wanted.emit(view.letter.letter.id)
    return view.letter.letter.id


def test_it_is_said_before_the_letter_is_shown(rig, letter_id):
    page = rig.wait_for(DamagedPage)
    assert "Do not rely on it" in said_on(page)
    assert "asylum" in said_on(page)  # the subject


def test_who_goes_on_has_the_letter_and_is_not_asked_again(rig, letter_id):
    rig.wait_for(DamagedPage).go_on.emit()
    rig.wait_for(LetterWindow).leave()
    rig.wait_for(StartView).open_wanted.emit(letter_id)
    assert rig.wait_for(LetterWindow).letter.letter.id == letter_id


def test_who_goes_back_has_all_letters(rig, letter_id):
    rig.wait_for(DamagedPage).back.emit()
    rig.wait_for(StartView)


def test_locking_there_does_not_come_back_to_the_letter(rig, letter_id):
    rig.wait_for(DamagedPage)
    rig.lock()
    rig.unlock(StartView)
