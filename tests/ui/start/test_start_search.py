"""Ctrl+K on the start screen: it begins letters, opens them, and does what menus do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.desk.ports import Shelf
from petitiondesk.letter.letter import Kind


def look_for(begun, words):
    QTest.keySequence(begun.page, "Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), words)
    return begun.page.search.palette_.shown()


def take():
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_letter_is_found_and_opened(begun):
    assert look_for(begun, "harbour work") == ["Release the harbour workers  ·  Letter"]
    take()
    assert begun.opened == ["one"]


def test_a_letter_in_the_trash_is_not_offered(begun):
    begun.session.drafts.move("one", Shelf.TRASH)
    begun.page.refresh()
    begun.wait()
    assert look_for(begun, "harbour work") == []


def test_a_new_letter_of_a_kind_is_begun_in_the_language_that_is_chosen(begun):
    begun.page.begin.language.set_value("uk")
    (found,) = look_for(begun, "new urgent")
    assert found == "New letter: Urgent appeal  ·  українська"
    take()
    assert (begun.made[0].kind, begun.made[0].languages.prevailing) == (Kind.URGENT_APPEAL, "uk")


def test_a_sample_is_found_by_its_title(begun):
    title = begun.page.begin.samples[0][1]
    assert look_for(begun, title) == [f"{title}  ·  Sample"]
    take()
    assert len(begun.made) == 1


def test_a_letter_file_can_be_looked_for(begun):
    assert look_for(begun, "letter file") == ["Open a letter file…"]


def test_escape_gives_the_keyboard_back(begun):
    before = QApplication.focusWidget()
    look_for(begun, "nothing of the kind")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
