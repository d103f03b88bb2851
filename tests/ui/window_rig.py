"""A main window over a desk of fakes, and how a test finds its way through it."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.window.main_window import MainWindow
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.letters import a_ready_letter
from tests.ui.fakes import PASSPHRASE, FakeVaults, a_desk
from tests.ui.plain_pages import PlainParts


class Rig:
    def __init__(self, qtbot, theme, composition, vaults=None, parts=None):
        self.qtbot = qtbot
        self.vaults = vaults or FakeVaults()
        self.typesetters = []
        self.desk = a_desk(self.vaults, self.typesetters)
        self.parts = parts or PlainParts()
        self.window = MainWindow()
        self.window.furnish(self.desk, theme, composition, self.parts)
        qtbot.addWidget(self.window, before_close_func=self._end)
        self.window.resize(1366, 728)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def view(self) -> QWidget:
        return self.window.centralWidget()

    @property
    def vault(self):
        return self.vaults.opened[-1]

    def wait_for(self, kind):
        self.qtbot.waitUntil(lambda: isinstance(self.view, kind))
        return self.view

    def unlock(self, kind=StartView):
        self.wait_for(UnlockPage).given.emit(PASSPHRASE)
        return self.wait_for(kind)

    def open_letter(self, letter=None) -> LetterWindow:
        self.unlock().letter_made.emit(letter or a_ready_letter("ko"))
        return self.wait_for(LetterWindow)

    def lock(self):
        self.window.lock()
        return self.wait_for(UnlockPage)

    def field(self, index=1):
        return self.view.panels.page.fields[index].source

    def _end(self, window):
        for typesetter in self.typesetters:
            typesetter.close()
        window.drain()
        window.keeper.room = None
        window.takeCentralWidget().deleteLater()


def said_on(view: QWidget) -> str:
    """Everything that a page says outside its fields and buttons."""
    return "\n".join(label.text() for label in view.findChildren(PlainLabel))


def press(view: QWidget, keys: str) -> None:
    QTest.keySequence(view.window(), keys)
