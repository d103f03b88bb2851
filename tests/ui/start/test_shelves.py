"""Letters are archived, put into the trash, taken back and erased."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.ports import Shelf
from tests.ui.start.letters import key, put_in_the_trash, show, words_on


def test_a_letter_goes_to_the_trash_without_a_question_and_undo_takes_it_back(begun):
    begun.page.letters.list.setFocus()
    gone = begun.ids()[0]
    key(begun, Qt.Key.Key_Delete)
    begun.settle()
    assert gone not in begun.ids()
    assert not begun.page.letters.question.isVisible()
    assert "The letter is in the trash." in words_on(begun.page)
    begun.page.toast.undo.emit()
    begun.settle()
    assert gone in begun.ids()


def test_a_letter_is_archived_and_put_back(begun):
    gone = begun.ids()[0]
    begun.page.letters.verbs.archive.click()
    begun.settle()
    show(begun, Shelf.ARCHIVE)
    assert begun.ids() == [gone]
    begun.page.letters.verbs.back.click()
    begun.settle()
    assert any("The archive is empty." in words for words in words_on(begun.page))
    assert len(begun.session.drafts.list()) == 2


def test_a_letter_in_the_trash_is_put_back_before_it_is_opened(begun):
    gone = put_in_the_trash(begun)
    show(begun, Shelf.TRASH)
    assert not begun.page.letters.verbs.open_.isVisible()
    begun.page.letters.list.setFocus()
    key(begun, Qt.Key.Key_Return)
    assert begun.opened == []
    key(begun, Qt.Key.Key_Return)
    begun.settle()
    show(begun, Shelf.DESK)
    assert gone in begun.ids()


def test_erasing_asks_and_keeping_is_the_safe_answer(begun):
    put_in_the_trash(begun)
    show(begun, Shelf.TRASH)
    begun.page.letters.list.setFocus()
    key(begun, Qt.Key.Key_Delete)
    assert QApplication.focusWidget().text() == "Keep it"
    key(begun, Qt.Key.Key_Space)
    begun.settle()
    assert len(begun.session.drafts.list()) == 2


def test_a_letter_is_erased_for_good_with_its_versions(begun):
    gone = put_in_the_trash(begun)
    show(begun, Shelf.TRASH)
    begun.page.letters.verbs.erase.click()
    begun.page.letters.question._do.click()
    begun.settle()
    assert [each.letter_id for each in begun.session.drafts.list()] != [gone]
    assert len(begun.session.drafts.list()) == 1
    assert begun.session.revisions.list(gone) == ()


def test_the_keyboard_stays_among_the_letters_when_a_button_goes(begun):
    put_in_the_trash(begun)
    assert begun.page.letters.isAncestorOf(QApplication.focusWidget())
    begun.page.letters.verbs.trash.setFocus()
    put_in_the_trash(begun)
    assert QApplication.focusWidget() is begun.page.letters.words
    show(begun, Shelf.TRASH)
    begun.page.letters.list.setFocus()
    show(begun, Shelf.ARCHIVE)
    assert QApplication.focusWidget() is begun.page.letters.words
