"""Letter files are opened, and never in the place of what the vault has."""

import threading

import pytest
from PySide6.QtCore import QObject

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.desk.drafting.letter_file import write_letter
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import Shelf
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.session import Session
from petitiondesk.ui.start import make_start
from tests.ui.fakes import a_desk
from tests.ui.start.letters import named, put_in_the_trash, words_on


class SlowVault(MemoryVault):
    """Lists its letters only when it is told to."""

    def __init__(self):
        super().__init__()
        self.may_list = threading.Event()
        listed = self.drafts.list
        self.drafts.list = lambda: listed() if self.may_list.wait(10) else ()


def test_a_file_waits_for_the_list_of_what_the_vault_has(qtbot, tmp_path):
    """The letter of a file that is named on the command line may be in the vault already."""
    write_letter(named("one", "From a file"), tmp_path / "a.letter", replace=False)
    owner = QObject()
    session = Session(a_desk(), SlowVault(), owner)
    session.drafts.keep(named("one", "In the vault"), Place())
    page = make_start(session, Actions())
    qtbot.addWidget(page)
    made = []
    page.letter_made.connect(made.append)
    page.open_file(tmp_path / "a.letter")
    qtbot.wait(200)  # time to overtake
    session.vault.may_list.set()
    qtbot.waitUntil(lambda: not page.question.isHidden())
    assert made == []


def test_a_letter_file_is_opened(begun, tmp_path):
    letter = named("three", "From a file")
    write_letter(letter, tmp_path / "a.letter", replace=False)
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    assert begun.made == [letter]


def test_a_file_never_replaces_a_letter_of_the_vault(begun, tmp_path):
    write_letter(named("one", "Older words"), tmp_path / "a.letter", replace=False)
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    assert begun.made == []
    begun.page.question._other.click()
    assert begun.made[0].id not in ("one", "two")
    assert begun.made[0].subject.markup("en") == "Older words"


@pytest.mark.parametrize("letter_id", ["one", "two"])
def test_a_file_of_a_known_letter_names_it_chooses_it_and_offers_to_open_it(
    begun, tmp_path, letter_id
):
    write_letter(named(letter_id, "Older words"), tmp_path / "a.letter", replace=False)
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    chosen = begun.page.letters.selected()
    assert chosen.letter_id == letter_id
    assert f"“{chosen.title}”, changed " in begun.page.question.words()
    begun.page.question._do.click()
    assert (begun.opened, begun.made) == ([letter_id], [])


def test_a_known_letter_in_the_trash_is_put_back_before_it_opens(begun, tmp_path):
    gone = put_in_the_trash(begun)
    write_letter(named(gone, "Older words"), tmp_path / "a.letter", replace=False)
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    assert begun.page.letters.selected().letter_id == gone
    begun.page.question._do.click()
    begun.settle()
    assert begun.opened == [gone]
    shelves = {each.letter_id: each.shelf for each in begun.session.drafts.list()}
    assert shelves[gone] is Shelf.DESK


def test_a_file_that_is_no_letter_is_refused_in_words(begun, tmp_path):
    (tmp_path / "a.letter").write_bytes(b"\x00")
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    assert any("Nothing was opened." in words for words in words_on(begun.page))
