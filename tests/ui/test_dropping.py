"""A file that is dropped anywhere on the window is checked; nothing of it lands in a letter."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from petitiondesk.letter.codec import encode
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.start.start_page import StartPage
from petitiondesk.ui.verdict.verdict_sheet import VerdictSheet
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.text_field import TextField
from tests.letters import a_ready_letter
from tests.ui.plain_pages import PlainParts
from tests.ui.window_rig import Rig, press

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction
ANY = MOVE | Qt.DropAction.CopyAction


class RealStart(PlainParts):
    def start_view(self, session, actions):
        return StartPage(session, actions)


@pytest.fixture
def rig(qtbot, theme, composition):
    return Rig(qtbot, theme, composition, parts=RealStart())


def carrying(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def entered(target, data, actions=ANY):
    """Let a drag enter, and return whether it was let in, and as what."""
    event = QDragEnterEvent(QPoint(5, 5), actions, data, LEFT, NONE)
    event.ignore()
    target.dragEnterEvent(event)
    return event.isAccepted(), event.dropAction()


def drop(window, *paths):
    data = carrying(*paths)
    event = QDropEvent(QPointF(5, 5), ANY, data, LEFT, NONE)
    window.dropEvent(event)
    copied = event.dropAction() is Qt.DropAction.CopyAction
    assert copied
    return sheets(window)[-1]


def sheets(window):
    found = [each for each in window.children() if isinstance(each, VerdictSheet)]
    return [each for each in found if not each.isHidden()]


def test_files_are_let_in_as_copies_and_nothing_else_is(rig, tmp_path):
    copied = Qt.DropAction.CopyAction
    assert entered(rig.window, carrying(tmp_path / "a.pdf")) == (True, copied)
    words, far = QMimeData(), QMimeData()
    words.setText("hello")
    far.setUrls([QUrl("https://example.org/a.pdf")])
    assert not entered(rig.window, carrying(tmp_path / "a.pdf"), MOVE)[0]
    assert not entered(rig.window, words)[0]
    assert not entered(rig.window, far)[0]


def test_a_file_is_checked_while_the_vault_is_locked(rig, qtbot, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"hello")
    sheet = drop(rig.window, file)
    qtbot.waitUntil(lambda: sheet.answer is not None)
    assert sheet.answer.banner.sentence.text() == "Do not send this file."
    sheet.close_up()
    assert rig.view.isVisible()


def test_several_files_and_folders_are_refused_in_words(rig, tmp_path):
    sheet = drop(rig.window, tmp_path / "a.pdf", tmp_path / "b.pdf")
    assert "One file at a time" in sheet.said()
    assert drop(rig.window, tmp_path) is sheet
    assert "This is a folder." in sheet.said()


def test_a_letter_file_that_is_dropped_can_be_opened_as_a_letter(rig, qtbot, tmp_path):
    rig.unlock(StartPage)
    file = tmp_path / "a.letter"
    file.write_bytes(encode(a_ready_letter("ko")))
    sheet = drop(rig.window, file)
    assert not sheet.question.isHidden()
    sheet.question._do.click()
    rig.wait_for(LetterWindow)


def test_the_menu_the_palette_and_a_shortcut_open_it(rig, qtbot):
    rig.unlock(StartPage)
    action = rig.window.actions_offered.named("check_file")
    assert action.property("in_menu")
    press(rig.view, "Ctrl+Shift+O")
    qtbot.waitUntil(lambda: len(sheets(rig.window)) == 1)
    action.trigger()
    assert len(sheets(rig.window)) == 1


def test_the_start_screen_offers_it(rig):
    rig.unlock(StartPage).begin.check.click()
    assert len(sheets(rig.window)) == 1


def test_the_page_before_the_vault_opens_it(rig):
    rig.view.check_wanted.emit()
    assert len(sheets(rig.window)) == 1


def test_locking_takes_it_away(rig, qtbot):
    rig.unlock(StartPage)
    rig.window.check_file()
    rig.lock()
    qtbot.waitUntil(lambda: sheets(rig.window) == [])


def test_no_field_takes_a_file(qtbot, tmp_path):
    line, text = LineField("Name"), TextField("Text")
    for field in (line, text):
        qtbot.addWidget(field)
        assert not entered(field, carrying(tmp_path / "secret.pdf"))[0]
    words = QMimeData()
    words.setText("hello")
    assert text.canInsertFromMimeData(words)
