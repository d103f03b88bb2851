"""A letter whose history is read, with and without versions."""

import pytest

from petitiondesk.desk.ports import Reason
from petitiondesk.letter.edits import SetText
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
