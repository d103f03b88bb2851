import threading

import msgspec
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.desk.drafting.letter_file import write_letter
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import Shelf
from petitiondesk.letter.edits import SetFields, SetText
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
    begun.wait()
    assert sorted(begun.ids()) == ["one", "two"]


def test_a_search_without_a_result_says_so(begun):
    QTest.keyClicks(begun.page.letters.words, "zzzz")
    assert "No letter has all these words. Try fewer of them." in words_on(begun.page)
    assert not begun.page.letters.verbs.isVisible()


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


def put_in_the_trash(begun):
    gone = begun.ids()[0]
    begun.page.letters.verbs.trash.click()
    begun.settle()
    return gone


def show(begun, shelf):
    begun.page.letters.shelf.set_value(shelf)
    begun.page.letters.shelf.chosen.emit(shelf)


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


def test_letters_on_other_shelves_that_have_the_words_are_counted(begun):
    put_in_the_trash(begun)
    QTest.keyClicks(begun.page.letters.words, "twelve persons")
    begun.settle()
    assert "1 letter · 1 more on the other shelves" in words_on(begun.page)


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


def test_letters_are_chosen_by_campaign_where_they_have_one(begin):
    one, two = named("one", "Release the harbour workers"), named("two", "No return")
    begun = begin(one, edited(two, SetFields(two.id, {"campaign": "Borders"})))
    campaign = begun.page.letters.campaign
    assert campaign.isVisible()
    campaign.set_value("Borders")
    campaign.chosen.emit("Borders")
    assert begun.ids() == ["two"]


def test_without_campaigns_there_is_nothing_to_choose(begun):
    assert not begun.page.letters.campaign.isVisible()


def an_old_vault(begun, monkeypatch, letters=40):
    """Searching knows no letter of it, and tells which it has come to know."""
    for count in range(letters):
        begun.session.drafts.keep(named(f"old{count}", "Old"), Place())
    store, known = begun.session.vault.drafts, set()
    ids = {row.letter_id for row in store.list()}
    put = store.put
    monkeypatch.setattr(store, "unsearched", lambda: tuple(ids - known))
    monkeypatch.setattr(store, "put", lambda i, *s, **p: (known.add(i), put(i, *s, **p)))
    return known, ids


def test_the_first_search_of_an_old_vault_says_how_far_it_is(begun, qtbot, monkeypatch):
    known, ids = an_old_vault(begun, monkeypatch)
    said = []
    begun.page._search.prepared.connect(lambda done, total: said.append((done, total)))
    QTest.keyClicks(begun.page.letters.words, "twelve")
    qtbot.waitUntil(lambda: known == ids and not begun.page.letters.stop.isVisible())
    assert said == [(0, 42), (16, 42), (32, 42)]
    begun.page.refresh()
    begun.settle()
    assert len(begun.ids()) == 42


def test_the_first_search_can_be_stopped(begun, qtbot, monkeypatch):
    known, ids = an_old_vault(begun, monkeypatch)
    begun.page._search.prepared.connect(lambda _done, _total: begun.page.letters.stop.click())
    QTest.keyClicks(begun.page.letters.words, "x")
    begun.settle()
    assert 0 < len(known) < len(ids)
    assert not begun.page.letters.stop.isVisible()


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


def test_foreign_titles_are_shown_literally(begin):
    begun = begin(named("one", HOSTILE), an_empty_letter())
    index = begun.page.letters.rows.index(1 - begun.ids().index(an_empty_letter().id))
    assert "<b>x</b>" in index.data()
    begun.page.letters.list.setCurrentIndex(index)
    begun.page.letters._ask()
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
    page.letters._ask()
    qtbot.waitUntil(lambda: seen_whole(page, page.letters.question))
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.say("This file is not a letter.")
    qtbot.waitUntil(lambda: seen_whole(page, page._problem))
