"""The history of the letter in hand, as a person meets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from petitiondesk.desk.drafting.revisions import Searched
from petitiondesk.desk.exporting.order import ExportedFile, ExportResult
from petitiondesk.desk.ports import Reason
from petitiondesk.letter.edits import AddPart, SetFields, SetText
from petitiondesk.letter.redline import Mark, Run
from petitiondesk.ui.exporting.run import ExportRun
from petitiondesk.ui.history.change_list import ChangeList
from petitiondesk.ui.history.change_words import ShownChange, ShownText
from petitiondesk.ui.history.redline_text import RedlineText
from petitiondesk.vault.errors import VaultDamagedError
from tests.letters import drafting
from tests.ui.window_rig import press


class Reader:
    def __init__(self, rig, view, qtbot):
        self.rig, self.view, self.qtbot = rig, view, qtbot

    def write(self, words, language="en"):
        self.view.letter.edit(SetText(self.view.letter.letter.opening.id, language, words))

    def keep(self, words, name=""):
        self.write(words)
        self.view.letter.revise(Reason.NAMED if name else Reason.CLOSED, name)
        self.settle()

    def open(self):
        press(self.view, "Ctrl+H")
        self.settle()
        return self.page

    @property
    def page(self):
        return self.view.history.page

    def settle(self):
        for _ in range(3):
            self.rig.window.drain()
            self.qtbot.wait(20)

    def rows(self):
        rows = self.page.versions.rows
        return [rows.data(rows.index(row)) for row in range(rows.rowCount())]

    def told(self):
        return [card.accessibleName() for card in self.page.changes.cards]


@pytest.fixture
def reader(rig, view, qtbot):
    return Reader(rig, view, qtbot)


@pytest.fixture
def kept(reader):
    reader.keep("We write for twelve people.", "First")
    reader.keep("We write for all twelve people.")
    return reader


def test_an_empty_history_teaches_and_leads_on(reader):
    page = reader.open()
    assert page.empty.isVisible()
    assert not page.versions.isVisible()
    page.empty.pressed.emit()
    assert QApplication.focusWidget() is page.naming.name


def test_a_version_is_named_by_keyboard_alone(reader):
    press(reader.view, "Ctrl+Shift+H")
    reader.settle()
    QTest.keyClicks(QApplication.focusWidget(), "For the embassy")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    reader.settle()
    assert "For the embassy" in reader.rows()[1]
    assert not reader.page.naming.isVisible()
    assert "“For the embassy”" in reader.view.toast._words.text()


def test_the_newest_version_is_shown_with_what_changed_in_it(kept):
    page = kept.open()
    assert [row.partition(" · ")[2] for row in kept.rows()] == ["", "", "First"]
    assert page.versions.list.hasFocus()
    (told,) = kept.told()
    assert told.startswith("Opening")
    assert "added: all" in told


def test_arrows_go_through_versions_and_the_first_one_changed_nothing(kept):
    page = kept.open()
    QTest.keyClick(page.versions.list, Qt.Key.Key_Down)
    kept.settle()
    assert kept.told() == []
    assert page._summary.text() == "Nothing changed between these two."


def test_any_two_versions_are_compared_the_older_first(kept):
    page = kept.open()
    page.versions.choose(1)
    page.against.set_value(2)
    page.against.chosen.emit(2)
    kept.settle()
    assert "added: all" in kept.told()[0]


def test_the_letter_as_it_is_now_is_one_of_them(kept):
    kept.write("We write for nobody.")
    page = kept.open()
    page.versions.choose(0)
    kept.settle()
    assert "removed: all twelve people" in kept.told()[0]
    assert not page.restore.isEnabled()


def test_every_kind_of_change_is_said_in_words(kept):
    fact, demand = drafting(70_000).fact(), kept.view.letter.letter.demands[0]
    edits = (
        AddPart(kept.view.letter.letter.id, "facts", fact),
        SetText(fact.text.id, "ko", "사람들이 구금되었다."),
        SetFields(demand.id, {"deadline": "2026-06-01"}),
    )
    for edit in edits:
        kept.view.letter.edit(edit)
    kept.open().versions.choose(0)
    kept.settle()
    titles = [card.accessibleName().partition("\n")[0] for card in kept.page.changes.cards]
    assert titles == ["Fact 2 · added", "Source 1 · added", "Demand 1"]
    assert "added: 2026-06-01" in kept.told()[2]
    assert "What happened · 한국어; added: 사람들이 구금되었다." in kept.told()[0]


def test_restoring_goes_back_to_the_letter_and_undo_takes_it_back(kept):
    page = kept.open()
    page.versions.choose(1)
    page.restore.click()
    kept.settle()
    opening = kept.view.letter.letter.opening
    assert opening.markup("en") == "We write for twelve people."
    assert kept.page is None
    assert kept.view.panels.isVisible()
    kept.view.toast.undo.emit()
    assert kept.view.letter.letter.opening.markup("en") == "We write for all twelve people."


def test_restoring_over_a_closed_text_asks_first(kept):
    kept.view.letter.close_text()
    page = kept.open()
    page.versions.choose(1)
    page.restore.click()
    kept.settle()
    assert page.question.isVisible()
    page.question._do.click()
    kept.settle()
    assert (kept.view.letter.letter.closed, kept.view.letter.letter.draft) == (None, 2)


def test_a_history_is_searched_and_shown_whole_again(kept, qtbot):
    page = kept.open()
    page.versions.words.setText("for all")
    page.versions._soon.timeout.emit()
    qtbot.waitUntil(lambda: len(kept.rows()) == 1)
    qtbot.waitUntil(page.versions.cancel.isHidden)
    page.versions.words.setText("zzzz")
    page.versions._soon.timeout.emit()
    qtbot.waitUntil(page.versions.nothing.isVisible)
    page.versions.words.clear()
    page.versions._soon.timeout.emit()
    assert len(kept.rows()) == 3


def test_how_far_a_search_is_is_shown_also_where_nothing_was_found(kept):
    versions = kept.open().versions
    versions.show_searching(Searched((), 30, 120))
    assert versions.bar.isVisible()
    assert (versions.bar.value(), versions.bar.maximum()) == (30, 120)
    versions.show_found(())
    assert not versions.bar.isVisible()


def test_a_part_in_ten_languages_is_set_a_few_texts_at_a_time(qtbot, theme):
    changes = ChangeList("What changed")
    qtbot.addWidget(changes)
    text = ShownText("", "en", (Run(Mark.ADDED, "two people"),))
    changes.show_changes([ShownChange("Opening", [text] * 10)])
    assert len(changes.findChildren(RedlineText)) < 3
    qtbot.waitUntil(lambda: len(changes.findChildren(RedlineText)) == 10)
    assert changes.cards[0].accessibleName().count("two people") == 10


def test_the_field_stays_where_it_is_while_words_are_looked_for(kept):
    versions = kept.open().versions
    places = []
    for show in (
        lambda: versions.show_searching(Searched((), 0, 9)),
        lambda: versions.show_found(()),
    ):
        show()
        kept.settle()
        places.append((versions.words.y(), versions.words.height()))
    assert places == [(0, versions.words.sizeHint().height())] * 2


def test_a_search_can_be_stopped(kept):
    page = kept.open()
    page.versions.words.setText("write")
    page.versions._soon.timeout.emit()
    assert page.versions.cancel.isVisible()
    page.versions.cancel.click()
    kept.settle()
    assert not page.versions.cancel.isVisible()
    assert page.versions._count.text() == "The search was stopped."


def test_escape_gives_the_letter_back_with_its_caret(kept, rig):
    rig.field().setFocus()
    rig.field().set_caret(3)
    kept.open()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    kept.settle()
    assert QApplication.focusWidget() is rig.field()
    assert rig.field().caret() == 3


def test_the_versions_have_the_keyboard_each_time_the_history_is_opened(kept):
    for _ in range(2):
        assert kept.open().versions.list.hasFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_step_leads_out_of_the_history(kept):
    kept.open()
    press(kept.view, "Alt+2")
    assert kept.page is None
    assert kept.view.panels.isVisible()


def test_a_history_that_is_not_intact_is_said_in_words(kept, rig):
    def damaged(_letter_id):
        raise VaultDamagedError(part="revisions")

    kept.rig.lock()
    rig.unlock(type(kept.view))
    kept.view = rig.view
    rig.vault.revisions.list = damaged
    kept.view.history._intact = False
    kept.view.open_history()
    kept.settle()
    page = kept.page
    assert "Do not rely on it." in page._problem.text()
    assert page._problem.isVisible()


def test_everything_that_takes_the_focus_has_a_name_and_tab_reaches_it(kept):
    page = kept.open()
    name, met = QAccessible.Text.Name, []
    for _ in range(12):
        holder = QApplication.focusWidget()
        assert page.isAncestorOf(holder)
        assert QAccessible.queryAccessibleInterface(holder).text(name), holder
        met.append(holder)
        press(kept.view, "Tab")
    assert {
        page.versions.list,
        page.versions.words,
        page.back,
        page.restore,
        *page.changes.cards,
    } <= set(met)


def test_with_large_text_what_has_the_keyboard_comes_into_view(kept, theme, qtbot):
    theme.set_text_size(200)
    kept.settle()
    kept.view = kept.rig.view
    kept.view.open_history()
    kept.settle()
    card = kept.page.changes.cards[0]
    assert card.visibleRegion().isEmpty()
    card.setFocus()
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())


def test_a_card_that_is_higher_than_its_place_is_scrolled_by_keys(kept, qtbot):
    kept.write("\n".join(f"Line {line}" for line in range(120)))
    page = kept.open()
    page.versions.choose(0)
    kept.settle()
    page.changes.cards[0].setFocus()
    bar = page.changes.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    before = bar.value()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_many_changes_are_shown_a_few_at_a_time(kept, qtbot):
    changes = [ShownChange(f"Fact {count}") for count in range(100)]
    page = kept.open()
    page.changes.show_changes(changes)
    qtbot.waitUntil(lambda: len(page.changes.cards) == 40)
    qtbot.waitUntil(page.changes._more.isVisible)
    page.changes._more.click()
    qtbot.waitUntil(lambda: len(page.changes.cards) == 80)
    qtbot.waitUntil(page.changes.cards[40].hasFocus)


def test_the_history_fits_a_small_screen_with_large_text(kept, theme):
    theme.set_text_size(200)
    kept.settle()
    kept.view = kept.rig.view
    page = kept.open()
    assert page.minimumSizeHint().width() <= 1366
    assert page.minimumSizeHint().height() <= 700


class FilesView(QWidget):
    export_wanted = Signal(object)
    cancel_wanted = Signal()
    endorsements_added = Signal(object)
    endorsement_removed = Signal(str)
    folder_wanted = Signal(object)

    def show_progress(self, progress):
        pass

    def show_result(self, result, said):
        pass

    def show_failure(self, sentence):
        pass

    def show_survey(self, survey):
        pass

    def show_own(self, own):
        pass


MADE = ExportedFile(Path("a.pdf"), "pdf", "en", "", 1)


@pytest.mark.parametrize(("files", "reasons"), [((), []), ((MADE,), [Reason.SENT])])
def test_files_that_were_made_make_a_version(reader, files, reasons):
    letter = reader.view.letter.letter
    reader.view.exports.serve(FilesView())
    run = reader.view.findChild(ExportRun)
    run._done(letter, ExportResult(files, (), draft=False))
    reader.settle()
    assert [row.reason for row in reader.rig.vault.revisions.list(letter.id)] == reasons


def test_counts_are_shown_as_the_paper_says_them(reader):
    reader.keep("We write for {signatories.count|group|groups}.")
    reader.keep("We write for all {signatories.count|group|groups}.")
    reader.open()
    (text,) = reader.page.changes.cards[0].findChildren(RedlineText)
    assert "1 group" in text.accessibleName()
    assert "{" not in text.accessibleName()
