"""What was made of a letter is known for as long as the desk is open."""

from pathlib import Path

import pytest

from petitiondesk.desk.exporting.order import ExportedFile, ExportResult
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.exporting.page import ExportPage
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.made import Made
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.ui.plain_pages import PlainPage, PlainParts

MADE = ExportResult((ExportedFile(Path("a.pdf"), "pdf", "en", "ab" * 32, 2),), (), draft=False)


def a_letter_window(_self, session, opened, actions, composition):
    def page_of(step):
        return ExportPage(None) if step is Step.EXPORT else PlainPage(step)

    return LetterWindow(session, opened, page_of, actions, composition)


@pytest.fixture
def exported(rig, monkeypatch):
    monkeypatch.setattr(PlainParts, "letter_window", a_letter_window)
    view = rig.open_letter()
    view.exports.take(Made(view.letter.letter, MADE))
    return view


def opened_again(rig, view):
    letter_id = view.letter.letter.id
    view.leave()
    rig.wait_for(StartView).open_wanted.emit(letter_id)
    view = rig.wait_for(LetterWindow)
    view.go_to_step(Step.EXPORT)
    return view


def words_on(page):
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisibleTo(page)]


def test_a_letter_that_is_opened_again_shows_its_files(rig, exported):
    view = opened_again(rig, exported)
    assert view.panels.rail.row(Step.EXPORT).state_in_words() == "1 file made"
    assert "1 file was made" in words_on(view.panels.page)
    assert any("a.pdf" in words for words in words_on(view.panels.page))


def test_files_of_an_earlier_text_are_said_to_be_older(rig, exported):
    exported.letter.edit(SetText(exported.letter.letter.subject.id, "en", "Other"))
    view = opened_again(rig, exported)
    assert view.panels.rail.row(Step.EXPORT).state_in_words() == "Made before the last change"


def test_locking_forgets_them(rig, exported):
    rig.lock()
    view = rig.unlock(LetterWindow)
    view.go_to_step(Step.EXPORT)
    assert view.panels.rail.row(Step.EXPORT).state_in_words() == "Not started"
    assert "1 file was made" not in words_on(view.panels.page)
