import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from petitiondesk.desk.drafting.drafts import Drafts
from petitiondesk.letter.edits import SetText
from petitiondesk.ui.first_run.first_run import FirstRun
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.locking.page import LockingPage
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.steps import Step
from petitiondesk.ui.window.main_window import NAME, MainWindow
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.ui.fakes import PASSPHRASE, FakeVaults
from tests.ui.typing_hands import commit, compose
from tests.ui.window_rig import Rig, said_on

CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "CANARY of the harbour"


@pytest.fixture
def rig(qtbot, theme, composition):
    return Rig(qtbot, theme, composition)


def test_where_there_is_no_vault_the_first_run_begins(qtbot, theme, composition):
    rig = Rig(qtbot, theme, composition, FakeVaults(exists=False))
    rig.wait_for(FirstRun).opened.emit(rig.vaults.create(None, PASSPHRASE))
    rig.wait_for(StartView)


def test_a_wrong_passphrase_is_told_and_selected(rig, qtbot):
    page = rig.wait_for(UnlockPage)
    qtbot.keyClicks(page.findChild(QLineEdit), "wrong one")
    page.given.emit("wrong one")
    qtbot.waitUntil(lambda: "did not open" in said_on(page))
    assert page.findChild(QLineEdit).selectionLength() == len("wrong one")
    assert "damaged" not in said_on(page)


def test_the_sample_needs_no_passphrase(rig):
    rig.view.sample_wanted.emit()
    rig.wait_for(LetterWindow)
    assert rig.vaults.opened == []


def test_the_sample_opens_once_however_often_it_is_pressed(rig):
    pressed = rig.view
    for _ in range(3):
        pressed.sample_wanted.emit()
    rig.wait_for(LetterWindow)
    assert len(rig.typesetters) == 1


def test_the_title_of_the_window_tells_nothing(rig):
    rig.open_letter()
    assert rig.window.windowTitle() == NAME


def test_locking_keeps_the_half_typed_syllable_and_the_place(rig, qtbot):
    view = rig.open_letter()
    view.go_to_step(Step.DEMANDS)
    rig.field().setFocus()
    rig.field().set_caret(3)
    commit(rig.field(), "한")
    compose(rig.field(), "글")
    caret = rig.field().caret() + 1
    rig.lock()
    view = rig.unlock(LetterWindow)
    assert view.step is Step.DEMANDS
    assert rig.field().text().startswith("We 한글")
    qtbot.waitUntil(rig.field().hasFocus)
    assert rig.field().caret() == caret


def test_locking_ends_the_vault_and_the_worker(rig):
    rig.open_letter()
    rig.lock()
    assert not rig.vault.alive
    assert rig.typesetters[-1].closed
    assert rig.window.locked


def test_opening_a_letter_gives_the_page_the_focus(rig, qtbot):
    view = rig.open_letter()
    qtbot.waitUntil(lambda: view.panels.page.isAncestorOf(QApplication.focusWidget()))


def test_undo_survives_locking(rig):
    view = rig.open_letter()
    before = view.letter.letter.opening
    rig.field().setFocus()
    rig.field().insertPlainText("New words. ")
    rig.lock()
    view = rig.unlock(LetterWindow)
    view.undo()
    assert view.letter.letter.opening == before


def every_text() -> list[str]:
    names = (
        "text",
        "windowTitle",
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "plainText",
        "placeholderText",
    )
    found = []
    for widget in QApplication.allWidgets():
        found += [str(widget.property(name) or "") for name in names]
        found += [action.text() for action in widget.actions()]
    return found


def test_nothing_on_screen_outlives_locking(rig, qtbot):
    view = rig.open_letter()
    subject = view.letter.letter.subject.id
    view.letter.edit(SetText(subject, "en", CANARY))
    dialog, menu = QDialog(rig.window), QMenu(rig.window)
    dialog.setWindowTitle(CANARY)
    menu.addAction(CANARY)
    dialog.open()
    menu.popup(rig.window.pos())
    view.open_palette()
    assert any(CANARY in text for text in every_text())
    rig.lock()
    qtbot.waitUntil(lambda: not any(CANARY in text for text in every_text()))
    visible = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert visible == [rig.window]


def test_ctrl_l_locks(rig, qtbot):
    rig.open_letter()
    qtbot.keyClick(rig.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    rig.wait_for(UnlockPage)


def test_ctrl_l_locks_while_a_menu_is_open(rig, qtbot):
    view = rig.open_letter()
    view.open_menu()
    qtbot.waitUntil(QApplication.activePopupWidget().isVisible)
    QTest.keyClick(QApplication.activePopupWidget().windowHandle(), Qt.Key.Key_L, CTRL)
    rig.wait_for(UnlockPage)


def test_a_full_disk_stops_locking_and_shows_no_letter(rig, qtbot):
    view = rig.open_letter()
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", CANARY))
    rig.vault.full = True
    rig.window.lock()
    page = rig.wait_for(LockingPage)
    qtbot.waitUntil(lambda: "disk is full" in said_on(page))
    rig.vault.full = False
    page.try_again.emit()
    rig.wait_for(UnlockPage)
    assert rig.unlock(LetterWindow).letter.letter.subject.markup("en") == CANARY


def test_a_letter_that_cannot_be_saved_is_not_left(rig, qtbot):
    view = rig.open_letter()
    rig.vault.full = True
    view.left.emit()
    rig.window.drain()
    qtbot.wait(50)
    assert rig.view is view
    rig.vault.full = False
    view.left.emit()
    rig.wait_for(StartView)


def test_a_vault_that_ends_by_itself_locks_the_window(rig):
    rig.open_letter()
    rig.vault.died = True
    rig.wait_for(UnlockPage)


def test_closing_the_window_saves_first(rig, qtbot):
    view = rig.open_letter()
    view.letter.edit(SetText(view.letter.letter.subject.id, "en", CANARY))
    rig.window.close()
    qtbot.waitUntil(lambda: not rig.window.isVisible())
    vault = rig.vaults.open_(None, PASSPHRASE)
    assert CANARY in Drafts(vault, rig.desk.clock).list()[0].title


def test_a_letter_that_was_only_looked_at_has_not_changed(rig):
    view = rig.open_letter()
    drafts = Drafts(rig.vault, rig.desk.clock)
    before = drafts.list()
    rig.desk.clock.advance(300)  # longer, and it would lock
    view.go_to_step(Step.FACTS)
    view.left.emit()
    rig.wait_for(StartView)
    assert drafts.list() == before
    assert drafts.load(view.letter.letter.id).place.step == Step.FACTS.value


def test_another_size_of_text_gives_the_same_place(rig, theme, qtbot):
    view = rig.open_letter()
    view.go_to_step(Step.FACTS)
    theme.set_text_size(150)
    qtbot.waitUntil(lambda: isinstance(rig.view, LetterWindow) and rig.view is not view)
    assert rig.view.step is Step.FACTS


@pytest.mark.parametrize("name", ["help", "lock", "dark", "larger_text", "undo", "read", "find"])
def test_every_action_is_in_reach(rig, name):
    rig.open_letter()
    assert rig.window.actions_offered.named(name).text()


def test_on_a_small_screen_the_window_fills_it_and_fits_when_it_is_made_smaller(qtbot, rig):
    screen = rig.window.screen().availableSize()
    assert screen.width() < 1440  # the screen of tests is a small one
    bare = MainWindow()
    qtbot.addWidget(bare)
    bare.show_fitting()
    assert bare.isMaximized()
    bare.showNormal()
    qtbot.waitUntil(lambda: not bare.isMaximized())
    assert bare.size().boundedTo(screen) == bare.size()


def test_whoever_closes_the_window_while_files_are_signed_is_told_so_once(rig):
    rig.open_letter()
    rig.window.keeper.room.session.sealing.add(rig.window)
    rig.window.close()
    assert rig.window.isVisible()
    assert "Files are signed and being finished." in said_on(rig.view)
    rig.window.close()
    rig.qtbot.waitUntil(rig.window.isHidden)


def test_what_came_of_files_is_told_where_the_person_is_then(rig):
    rig.open_letter()
    say = rig.window.keeper.room.session.say
    page = rig.lock()
    say("What was being signed was finished.")
    assert page.note_in_words() == "What was being signed was finished."
    assert page.findChild(QLineEdit).isEnabled()


def test_what_is_said_while_nothing_listens_is_told_on_the_way_in(rig):
    rig.open_letter()
    say = rig.window.keeper.room.session.say
    rig.window.lock()
    rig.wait_for(LockingPage)
    say("It was given up.")
    assert rig.wait_for(UnlockPage).note_in_words() == "It was given up."
