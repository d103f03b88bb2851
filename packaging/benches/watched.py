"""Runs a Qt program up to its first painted window and reports on it.

Usage: python -m benches.watched MODULE:FUNCTION MILLISECONDS

Both sides of a window bench run through here, so that what watching costs falls on both alike. The
program itself knows nothing of it: its event loop is watched from the moment it starts.

Prints one JSON object: `painted`, the monotonic clock when the first window had been painted, and
`peak`, the greatest resident memory in bytes MILLISECONDS later, when the program may have loaded
what it left for after that.
"""

import importlib
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watcher(QObject):
    """Sees every event of the program until a window has been painted."""

    def __init__(self, quiet: int) -> None:
        super().__init__()
        self._quiet = quiet

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Notices the first painting; a timer comes round when all of it has been done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        painted = time.monotonic()
        QTimer.singleShot(self._quiet, lambda: _report_and_end(painted))


def _report_and_end(painted: float) -> None:
    peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    sys.stdout.write(json.dumps({"painted": painted, "peak": int(peak) * 1024}))
    sys.stdout.flush()
    os._exit(0)  # how a program says goodbye is not measured


def main() -> None:
    """Runs the named function with its event loop watched."""
    target, quiet = sys.argv[1:]
    module, function = target.split(":")
    sys.argv[:] = ["petitiondesk"]
    watcher = Watcher(int(quiet))
    event_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        QApplication.instance().installEventFilter(watcher)
        return event_loop()

    QApplication.exec = watched_loop
    sys.exit(getattr(importlib.import_module(module), function)())


if __name__ == "__main__":
    main()
