import subprocess
import sys

import pytest
from PySide6.QtGui import QClipboard

from petitiondesk.ui.clipboard import HINT, marked, take_back

BOTH = "['{0}', '{0}'] [True, True]"
NOTHING = "['', ''] [False, False]"

COPYING = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget
from petitiondesk.ui.application import make_application
from petitiondesk.ui.locking.clearing import close_everything_but
application = make_application()
board = application.clipboard()
window = QWidget()
def copy(words):
    board.setText(words)
    board.setText(words, QClipboard.Mode.Selection)
does = {
    "copy": lambda: copy("CANARY"),
    "lock": lambda: close_everything_but(window),
    "quit": application.quit,
}
def hear():
    does[sys.stdin.readline().strip()]()
    sys.stdout.write("done\\n")
    sys.stdout.flush()
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(hear)
sys.stdout.write("ready\\n")
sys.stdout.flush()
application.exec()
"""

READING = f"""
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
held = [QGuiApplication.clipboard().mimeData(mode) for mode in
        (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)]
sys.stdout.write(f"{{[h.text() for h in held]}} {{[h.hasFormat({HINT!r}) for h in held]}}")
"""


class FakeClipboard:
    def __init__(self, *, clipboard, selection):
        self._clipboard, self._selection = clipboard, selection
        self.cleared = []

    def ownsClipboard(self):  # noqa: N802 - as Qt names it
        return self._clipboard

    def ownsSelection(self):  # noqa: N802
        return self._selection

    def clear(self, mode):
        self.cleared.append(mode)


@pytest.mark.parametrize("clipboard", [True, False])
@pytest.mark.parametrize("selection", [True, False])
def test_only_what_is_ours_is_taken_back(clipboard, selection):
    board = FakeClipboard(clipboard=clipboard, selection=selection)
    take_back(board)
    assert (QClipboard.Mode.Clipboard in board.cleared) == clipboard
    assert (QClipboard.Mode.Selection in board.cleared) == selection


def test_windows_is_asked_not_to_keep_it():
    names = [name for name in marked("words").formats() if "value=" in name]
    assert len(names) == 3
    assert all(marked("words").data(name) == bytes(4) for name in names)


class OtherProgram:
    """A program on a real screen that copies, and what others find."""

    def __init__(self, screen):
        self._environment = {**screen.environment, "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", COPYING],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.process.stdout.readline()

    def tell(self, what):
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        self.process.stdout.readline()

    def found(self):
        done = subprocess.run(
            [sys.executable, "-c", READING],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


@pytest.fixture
def program(screen):
    program = OtherProgram(screen)
    yield program
    program.process.kill()
    program.process.communicate()


def test_what_is_copied_and_selected_is_marked_and_gone_with_the_lock(program):
    program.tell("copy")
    assert program.found() == BOTH.format("CANARY")
    program.tell("lock")
    assert program.found() == NOTHING


def test_nothing_copied_outlives_the_program(program):
    program.tell("copy")
    program.tell("quit")
    program.process.wait(10)
    assert program.found() == NOTHING
