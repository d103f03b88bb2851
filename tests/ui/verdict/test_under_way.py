"""A check that is under way can be cancelled, replaced and left, and waits for nothing."""

import os

from PySide6.QtCore import Qt

from tests.desk.verdicts.examples import CARDS
from tests.identities import river


def test_a_check_can_be_cancelled_and_leaves_no_answer(opened, qtbot):
    desk = opened()
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    assert desk.sheet.focusWidget() is desk.sheet.running.cancel
    desk.sheet.running.cancel.click()
    assert desk.sheet.said() == "Cancelled. Nothing is known of the file."
    assert desk.sheet.running.isHidden()
    assert desk.tasks.drain()
    qtbot.wait(50)
    assert desk.sheet.answer is None


def test_what_cannot_be_read_is_said(opened, qtbot):
    desk = opened()
    desk.sheet.take(desk.folder / "gone.pdf")
    qtbot.waitUntil(lambda: bool(desk.sheet.said()))
    assert "gone.pdf" in desk.sheet.said()
    desk.sheet.take(desk.folder)
    assert "This is a folder." in desk.sheet.said()
    desk.sheet.refuse_several()
    assert "One file at a time" in desk.sheet.said()


def test_a_pipe_is_refused_and_not_waited_for(opened, qtbot):
    desk = opened()
    os.mkfifo(desk.folder / "pipe.pdf")
    desk.sheet.take(desk.folder / "pipe.pdf")
    qtbot.waitUntil(lambda: "pipe.pdf" in desk.sheet.said())


def test_a_file_that_went_meanwhile_is_said_and_the_old_answer_goes(opened, qtbot):
    desk = opened()
    file = desk.file()
    desk.judge(file)
    file.unlink()
    desk.sheet.strangers.box.verified.emit(river().certificate)
    qtbot.waitUntil(lambda: "letter.pdf" in desk.sheet.said())
    assert desk.sheet.answer is None


def test_another_file_takes_the_place_of_one_that_is_being_checked(opened, qtbot):
    desk = opened()
    desk.know(*CARDS)
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    assert desk.judge(desk.file(b"hello", "other.pdf")) == "Do not send this file."
    desk.going.set()
    assert desk.tasks.drain()
    qtbot.wait(50)
    assert desk.sheet.answer.banner.sentence.text() == "Do not send this file."


def test_closing_gives_up_what_is_under_way(opened, qtbot):
    desk = opened()
    desk.going.clear()
    desk.sheet.take(desk.file())
    qtbot.waitUntil(lambda: "Checking who signed it…" in desk.said())
    qtbot.keyClick(desk.sheet.focusWidget(), Qt.Key.Key_Escape)
    assert desk.tasks.drain(5_000)
