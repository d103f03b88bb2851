import threading

import msgspec
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from petitiondesk.desk.drafts import Place
from petitiondesk.desk.letter_file import write_letter
from petitiondesk.desk.memory_vault import MemoryVault
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.letter import Kind
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.session import Session
from petitiondesk.ui.start import make_start
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, an_empty_letter, edited
from tests.ui.fakes import a_desk

HOSTILE = '<b>x</b><img src="file:///etc/passwd">'


def named(letter_id, subject):
    letter = msgspec.structs.replace(a_ready_letter(), id=letter_id)
    return edited(letter, SetText(letter.subject.id, "en", subject))


@pytest.fixture
def begun(begin):
    return begin(named("one", "Release the harbour workers"), named("two", "No return"))


def words_on(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def key(begun, pressed):
    QTest.keyClick(QApplication.focusWidget(), pressed)


def test_letters_are_found_by_title_and_by_text(begun):
    QTest.keyClicks(begun.page.letters.words, "harbour work")
    assert begun.ids() == ["one"]
    begun.page.letters.words.clear()
    QTest.keyClicks(begun.page.letters.words, "twelve persons")
    assert sorted(begun.ids()) == ["one", "two"]


def test_a_search_without_a_result_says_so(begun):
    QTest.keyClicks(begun.page.letters.words, "zzzz")
    assert "No letter has all these words. Try fewer of them." in words_on(begun.page)
    assert not begun.page.letters.open_.isVisible()


def test_kind_and_language_come_before_the_button_that_begins(begin):
    begun = begin()
    panel = begun.page.begin
    assert QApplication.focusWidget() is panel.begin
    QTest.keyClick(panel.begin, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.language
    QTest.keyClick(panel.language, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.kind


def test_a_letter_is_opened_by_keyboard_alone(begun):
    assert QApplication.focusWidget() is begun.page.letters.words
    second = begun.ids()[1]
    key(begun, Qt.Key.Key_Down)
    key(begun, Qt.Key.Key_Return)
    assert begun.opened == [second]


def test_deleting_asks_and_keeping_is_the_safe_answer(begun):
    begun.page.letters.list.setFocus()
    key(begun, Qt.Key.Key_Delete)
    assert QApplication.focusWidget().text() == "Keep it"
    key(begun, Qt.Key.Key_Space)
    begun.wait()
    assert len(begun.session.drafts.list()) == 2


def test_a_letter_is_deleted_for_good(begun):
    gone = begun.ids()[0]
    begun.page.letters.delete.click()
    begun.page.letters.question._do.click()
    begun.wait()
    begun.wait()
    assert gone not in begun.ids()
    assert len(begun.session.drafts.list()) == 1


def test_an_empty_vault_teaches_and_begins(begin):
    begun = begin()
    assert any("A letter begins with a case" in words for words in words_on(begun.page))
    assert QApplication.focusWidget() is begun.page.begin.begin
    key(begun, Qt.Key.Key_Space)
    assert begun.made[0].kind is Kind.OPEN_LETTER


def test_a_new_letter_has_the_kind_and_language_that_were_chosen(begun):
    begun.page.begin.kind.set_value(Kind.PETITION)
    begun.page.begin.language.set_value("uk")
    begun.page.begin.begin.click()
    made = begun.made[0]
    assert (made.kind, made.languages.prevailing) == (Kind.PETITION, "uk")


def test_a_sample_becomes_a_letter_of_its_own(begun):
    begun.page.begin.use.click()
    assert begun.made[0].subject.markup("en") == a_ready_letter().subject.markup("en")
    assert begun.made[0].id != a_ready_letter().id


class SlowVault(MemoryVault):
    """Lists its letters only when it is told to."""

    def __init__(self):
        super().__init__()
        self.may_list = threading.Event()

    def list_drafts(self):
        assert self.may_list.wait(10)
        return super().list_drafts()


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
    begun.page.question._do.click()
    assert begun.made[0].id not in ("one", "two")
    assert begun.made[0].subject.markup("en") == "Older words"


def test_a_file_that_is_no_letter_is_refused_in_words(begun, tmp_path):
    (tmp_path / "a.letter").write_bytes(b"\x00")
    begun.page.begin.take_file(tmp_path / "a.letter")
    begun.wait()
    assert any("Nothing was opened." in words for words in words_on(begun.page))


def test_foreign_titles_are_shown_literally(begin):
    begun = begin(named("one", HOSTILE), an_empty_letter())
    index = begun.page.letters.rows.index(1 - begun.ids().index(an_empty_letter().id))
    assert "<b>x</b>" in index.data()
    begun.page.letters.list.setCurrentIndex(index)
    begun.page.letters.delete.click()
    labels = begun.page.findChildren(PlainLabel)
    assert any("<b>x</b>" in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())


def test_everything_that_takes_the_focus_has_a_name(begun):
    name = QAccessible.Text.Name
    for each in begun.page.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            assert QAccessible.queryAccessibleInterface(each).text(name), each


def test_the_screen_fits_a_small_screen_with_large_text(begin, theme):
    theme.set_text_size(200)
    begun = begin(named("one", "Release the harbour workers"))
    assert begun.page.minimumSizeHint().height() <= 700
    assert begun.page.minimumSizeHint().width() <= 1366


def seen_whole(page, widget):
    view = page.findChild(QScrollArea).viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))


def test_with_large_text_a_question_and_a_problem_come_into_view(begin, theme, qtbot):
    theme.set_text_size(200)
    page = begin(named("one", "Release the harbour workers")).page
    page.letters.delete.click()
    qtbot.waitUntil(lambda: seen_whole(page, page.letters.question))
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.say("This file is not a letter.")
    qtbot.waitUntil(lambda: seen_whole(page, page._problem))
