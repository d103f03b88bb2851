"""The history of the letter in hand, as a person meets it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.vault.errors import VaultDamagedError
from tests.ui.window_rig import press


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


def test_the_history_fits_a_small_screen_with_large_text(kept, theme):
    theme.set_text_size(200)
    kept.settle()
    kept.view = kept.rig.view
    page = kept.open()
    assert page.minimumSizeHint().width() <= 1366
    assert page.minimumSizeHint().height() <= 700
