"""Runs a Qt program up to its first painted window, or further, and reports on it.

Usage: python -m benches.watched MODULE:FUNCTION MILLISECONDS [MODULE:FUNCTION]

Both sides of a window bench run through here, so that what watching costs falls on both alike. The
program itself knows nothing of it: its event loop is watched from the moment it starts.

The second function goes on from there, as a person would: it is called again and again once the
first window has been painted, until it says that it has arrived.

Prints one JSON object: `painted`, the monotonic clock when the first window had been painted, and
`peak`, the greatest resident memory in bytes MILLISECONDS later, or as long after the arrival, when
the program may have loaded what it left for after that.
"""

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

ASK_AGAIN = 100
"""Milliseconds until whoever goes on is asked again whether he has arrived."""

GoOn = Callable[[], bool]


class Watcher(QObject):
    """Sees every event of the program until a window has been painted, and has it go on then."""

    def __init__(self, quiet: int, go_on: GoOn) -> None:
        super().__init__()
        self._quiet = quiet
        self._go_on = go_on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Notices the first painting; a timer comes round when all of it has been done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self._ask(time.monotonic())

    def _ask(self, painted: float) -> None:
        if self._go_on():
            QTimer.singleShot(self._quiet, lambda: _report_and_end(painted))
        else:
            QTimer.singleShot(ASK_AGAIN, lambda: self._ask(painted))


def _report_and_end(painted: float) -> None:
    peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    sys.stdout.write(json.dumps({"painted": painted, "peak": int(peak) * 1024}))
    sys.stdout.flush()
    os._exit(0)  # how a program says goodbye is not measured


def main() -> None:
    """Runs the named function with its event loop watched."""
    target, quiet, *further = sys.argv[1:]
    sys.argv[:] = ["petitiondesk"]
    watcher = Watcher(int(quiet), lambda: all(_named(name)() for name in further))
    event_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        QApplication.instance().installEventFilter(watcher)
        return event_loop()

    QApplication.exec = watched_loop
    sys.exit(_named(target)())


def _named(name: str) -> Callable:
    module, function = name.split(":")
    return getattr(importlib.import_module(module), function)


if __name__ == "__main__":
    main()
