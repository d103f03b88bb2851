"""A mistake of the program costs no word: it is told once, and never saved in a circle."""

import sys

import pytest

from petitiondesk.letter.edits import SetText
from petitiondesk.ui.locking.page import LockingPage
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.window.furnishing import boundary
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.ui.window_rig import Rig, said_on

WORDS = "Not saved: something went wrong in the program."


@pytest.fixture
def rig(qtbot, theme, composition, monkeypatch):
    rig = Rig(qtbot, theme, composition)
    monkeypatch.setattr(sys, "excepthook", boundary(rig.window.save_after_mistake))
    return rig


class Broken:
    """Stands for something that has a mistake, until it is mended; counts how often it was met."""

    def __init__(self, monkeypatch, owner, name):
        self.met = 0
        self._whole = getattr(owner, name)
        self._mended = False
        monkeypatch.setattr(owner, name, self)

    def mend(self):
        self._mended = True

    def __call__(self, *arguments, **named):
        self.met += 1
        if not self._mended:
            raise TypeError("a mistake")
        return self._whole(*arguments, **named)


@pytest.fixture
def letter_whose_saving_is_broken(rig, monkeypatch):
    view = rig.open_letter()
    return view, Broken(monkeypatch, rig.vault.drafts, "put")


def write(view, words):
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", words))


def settle(rig, qtbot):
    """Lets everything happen that a mistake may set off."""
    for _ in range(3):
        rig.window.drain()
        qtbot.wait(10)


def test_a_mistake_in_a_save_is_told_once_and_loses_no_word(
    rig, letter_whose_saving_is_broken, qtbot
):
    view, saving = letter_whose_saving_is_broken
    told = []
    view.letter.failed.connect(told.append)
    write(view, "Words to keep")
    view.letter.save_now()
    settle(rig, qtbot)
    assert (saving.met, len(told)) == (1, 1)
    assert WORDS in view.panels.notice.words()
    assert view.letter.letter.subject.markup("en") == "Words to keep"


def test_after_a_mistake_in_a_save_the_next_edit_saves(rig, letter_whose_saving_is_broken, qtbot):
    view, saving = letter_whose_saving_is_broken
    view.letter.save_now()
    settle(rig, qtbot)
    saving.mend()
    with qtbot.waitSignal(view.letter.saved):
        write(view, "More words")
    assert view.panels.notice.words() == ""


def test_after_a_mistake_in_a_save_the_person_can_save(rig, letter_whose_saving_is_broken, qtbot):
    view, saving = letter_whose_saving_is_broken
    view.letter.save_now()
    settle(rig, qtbot)
    saving.mend()
    with qtbot.waitSignal(view.letter.saved):
        view.panels.notice.pressed.emit()


def test_a_mistake_while_leaving_a_letter_keeps_it_open(rig, letter_whose_saving_is_broken, qtbot):
    view, saving = letter_whose_saving_is_broken
    view.left.emit()
    settle(rig, qtbot)
    assert (rig.view, saving.met) == (view, 1)
    assert WORDS in view.panels.notice.words()


def test_a_mistake_elsewhere_saves_the_letter_once(rig, qtbot, monkeypatch):
    view = rig.open_letter()
    saving = Broken(monkeypatch, rig.vault.drafts, "put")
    saving.mend()
    for name in ("changed", "saved"):  # what follows from the saving itself has a mistake too
        getattr(view.letter, name).connect(lambda *_: int("no number"))
    write(view, "Words to keep")
    settle(rig, qtbot)
    assert saving.met == 1


def test_a_mistake_while_locking_lets_the_person_choose(rig, letter_whose_saving_is_broken, qtbot):
    _view, saving = letter_whose_saving_is_broken
    rig.window.lock()
    page = rig.wait_for(LockingPage)
    qtbot.waitUntil(lambda: WORDS in said_on(page))
    settle(rig, qtbot)
    assert saving.met == 1
    saving.mend()
    page.try_again.emit()
    rig.wait_for(UnlockPage)


def test_a_window_that_could_not_even_begin_to_lock_locks_later(rig, qtbot, monkeypatch):
    rig.open_letter()
    page = Broken(monkeypatch, rig.parts, "locking_page")
    rig.view.lock_wanted.emit()
    settle(rig, qtbot)
    page.mend()
    rig.lock()


def test_a_desk_that_cannot_lock_ends(rig, qtbot, monkeypatch):
    rig.unlock(StartView)
    Broken(monkeypatch, rig.vault, "lock")
    rig.window.lock()
    page = rig.wait_for(LockingPage)
    qtbot.waitUntil(lambda: WORDS in said_on(page))
    page.give_up.emit()
    qtbot.waitUntil(lambda: not rig.window.isVisible())


def test_help_goes_with_what_it_lies_over(rig, qtbot):
    rig.open_letter()
    rig.window.show_help()
    sheets = [each for each in rig.window.children() if type(each).__name__ == "HelpSheet"]
    assert sheets
    with qtbot.waitSignals([each.destroyed for each in sheets]):
        rig.window.lock()


def test_another_letter_opens_once_this_one_is_saved(rig, qtbot):
    first = rig.open_letter()
    letter_id = first.letter.letter.id
    write(first, "Words to keep")
    first.open_wanted.emit(letter_id)
    qtbot.waitUntil(lambda: rig.view is not first)
    assert rig.view.letter.letter.subject.markup("en") == "Words to keep"
