"""A start screen over a vault in memory."""

import pytest
from PySide6.QtCore import QObject

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.session import Session
from petitiondesk.ui.start import make_start
from tests.ui.fakes import a_desk
from tests.ui.start.letters import named


class Begun:
    def __init__(self, qtbot, session):
        self.session = session
        self.page = make_start(session, Actions())
        qtbot.addWidget(self.page)
        self.opened, self.made = [], []
        self.page.open_wanted.connect(self.opened.append)
        self.page.letter_made.connect(self.made.append)
        self.page.resize(1366, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.wait = lambda: session.tasks.drain() and qtbot.wait(20)
        self.wait()

    def settle(self):
        for _ in range(4):
            self.wait()

    def ids(self):
        rows = self.page.letters.rows
        return [rows.entry(row).letter_id for row in range(rows.rowCount())]


@pytest.fixture
def begin(qtbot):
    """Show the start screen over these letters: begin(letter, …)."""
    owner = QObject()

    def begin_with(*letters):
        session = Session(a_desk(), MemoryVault(), owner)
        for letter in letters:
            session.drafts.keep(letter, Place())
        return Begun(qtbot, session)

    return begin_with


@pytest.fixture
def begun(begin):
    return begin(named("one", "Release the harbour workers"), named("two", "No return"))
