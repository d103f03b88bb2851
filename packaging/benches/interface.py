"""An interface in which somebody types every ten milliseconds while letters are set.

Usage: python -m benches.interface ours|beside. Prints the 99th percentile of the gaps between two
keystrokes, in seconds. `ours` has the typesetter of the program set the letter. `beside` has
nothing to do with the work: a process that is as busy runs beside it.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from statistics import quantiles

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from benches.manuscript import FIVE_PAGES, manuscript
from benches.warm import FONTS, ROOT
from petitiondesk.typesetting.fonts import font_configuration
from petitiondesk.typesetting.typesetter import Typesetter

TURNS = 20


class Typist(QObject):
    """Types into an editor; what keeps it from typing is what keeps a person."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = QPlainTextEdit()
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=10, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._type)

    def start(self) -> None:
        """Starts typing."""
        self._last = time.monotonic()
        self._timer.start()

    def worst(self) -> float:
        """The gap between keystrokes that one in a hundred exceeds, in seconds."""
        return quantiles(self._gaps, n=100)[-1]

    def _type(self) -> None:
        now = time.monotonic()
        self._gaps.append(now - self._last)
        self._last = now
        self.editor.insertPlainText("a")


class Work(QObject):
    """The letter, set again and again; `done` says each time that it has been."""

    done = Signal()

    def __init__(self, begin: Callable[[int], None]) -> None:
        super().__init__()
        self.begin = begin


def ours(until_the_end: ExitStack) -> Work:
    """The typesetter, as the desk holds it."""
    typesetter = Typesetter(templates=ROOT / "templates", assets=ROOT / "assets")

    def begin(turn: int) -> None:
        typesetter.pdf(manuscript(turn, FIVE_PAGES)).add_done_callback(say)

    def say(future: Future[object]) -> None:
        future.result()
        work.done.emit()

    work = Work(begin)
    until_the_end.callback(typesetter.close)
    return work


def beside(until_the_end: ExitStack) -> Work:
    """Another process, told by one byte to begin."""
    typefaces = until_the_end.enter_context(font_configuration(FONTS))
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("FONTCONFIG_FILE", str(typefaces))
    process = QProcess()
    process.setProcessEnvironment(environment)
    work = Work(lambda _turn: process.write(b"\n"))
    process.setParent(work)
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.finished.connect(lambda: QApplication.exit(1))  # far too early
    process.readyReadStandardOutput.connect(lambda: process.readLine() and work.done.emit())
    process.start(sys.executable, ["-m", "benches.warm", "benches.stall:five_pages"])
    until_the_end.callback(process.waitForFinished)
    until_the_end.callback(process.closeWriteChannel)
    return work


def main() -> None:
    """Types from the first finished letter, which warms everything, to the last."""
    application = QApplication([])
    typist = Typist()
    typist.editor.show()
    with ExitStack() as until_the_end:
        work = {"ours": ours, "beside": beside}[sys.argv[1]](until_the_end)
        turns = iter(range(1, 1 + TURNS))

        def next_turn() -> None:
            turn = next(turns, None)
            if turn == 1:
                typist.start()
            if turn is None:
                application.quit()
            else:
                work.begin(turn)

        work.done.connect(next_turn)
        work.begin(0)
        if application.exec():
            raise RuntimeError("the process beside has ended: see above")
        sys.stdout.write(f"{typist.worst()}\n")


if __name__ == "__main__":
    main()
