"""The way out, stage by stage: no window, no vault, and a room that does what it is told."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.errors import SaveBrokenError
from petitiondesk.ui.window.way_out import Stage, WayOut


class ARoom:
    """Notes the work it ends with; a test says how that went."""

    def __init__(self):
        self.saved = []
        self.ends = []

    def ending(self):
        return lambda: self.saved.append("letter")

    def end(self, work, on_success, on_failure):
        work()
        self.ends.append((lambda: on_success(None), on_failure))


class APage(QObject):
    try_again = Signal()
    give_up = Signal()

    def __init__(self):
        super().__init__()
        self.said = []

    def show_failure(self, sentence):
        self.said.append(sentence)


class SomeParts:
    def locking_page(self, _window):
        return APage()

    def sentence_about(self, _error):
        return "It is not saved."


class Leaving:
    def __init__(self, qtbot):
        window = QWidget()
        qtbot.addWidget(window)
        self.room, self.pages, self.said = ARoom(), [], []
        self.way = WayOut(SomeParts(), window)
        self.way.page_made.connect(self.pages.append)
        self.way.locked.connect(lambda: self.said.append("locked"))
        self.way.stuck.connect(lambda: self.said.append("stuck"))

    def finish(self, index=-1):
        self.room.ends[index][0]()

    def fail(self):
        self.room.ends[-1][1](SaveBrokenError())


@pytest.fixture
def leaving(qtbot):
    made = Leaving(qtbot)
    made.way.begin(made.room)
    return made


def test_it_saves_shows_its_page_and_locks(leaving):
    assert (leaving.way.stage, leaving.room.saved) == (Stage.SAVING, ["letter"])
    leaving.finish()
    assert (leaving.said, leaving.way.stage) == (["locked"], Stage.OPEN)
    assert len(leaving.pages) == 1


def test_who_asks_twice_leaves_once(leaving):
    leaving.way.begin(leaving.room)
    assert len(leaving.room.ends) == len(leaving.pages) == 1


def test_a_save_that_did_not_work_is_told_and_may_be_tried_again(leaving):
    leaving.fail()
    assert leaving.way.stage is Stage.REFUSED
    assert leaving.pages[0].said == ["It is not saved."]
    leaving.pages[0].try_again.emit()
    assert (leaving.way.stage, leaving.room.saved) == (Stage.SAVING, ["letter"] * 2)


def test_the_button_pressed_twice_saves_once_more(leaving):
    leaving.fail()
    leaving.pages[0].try_again.emit()
    leaving.pages[0].try_again.emit()
    leaving.pages[0].give_up.emit()
    assert len(leaving.room.ends) == 2
    assert leaving.way.stage is Stage.SAVING


def test_who_gives_up_locks_without_saving(leaving):
    leaving.fail()
    leaving.pages[0].give_up.emit()
    assert (leaving.way.stage, leaving.room.saved) == (Stage.CLOSING, ["letter"])
    leaving.finish()
    assert leaving.said == ["locked"]


def test_a_mistake_while_saving_is_a_save_that_did_not_work(leaving):
    leaving.way.meet_mistake()
    assert leaving.way.stage is Stage.REFUSED
    assert leaving.pages[0].said == ["It is not saved."]


def test_a_mistake_while_closing_is_said_to_be_stuck(leaving):
    leaving.fail()
    leaving.pages[0].give_up.emit()
    leaving.way.meet_mistake()
    assert (leaving.said, leaving.way.under_way) == (["stuck"], False)


def test_what_could_not_even_begin_begins_later(qtbot, monkeypatch):
    made = Leaving(qtbot)
    monkeypatch.setattr(SomeParts, "locking_page", None)
    with pytest.raises(TypeError):
        made.way.begin(made.room)
    made.way.meet_mistake()
    monkeypatch.undo()
    made.way.begin(made.room)
    assert made.way.stage is Stage.SAVING
