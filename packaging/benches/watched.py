"""Runs a Qt program up to its first painted window and reports on it.

Usage: python -m benches.watched MODULE:FUNCTION

Both sides of a window bench run through here, so that what watching costs falls on both alike. The
program itself knows nothing of it: its event loop is watched from the moment it starts.

Prints the monotonic clock when the first window had been painted.
"""

import importlib
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watcher(QObject):
    """Sees every event of the program until a window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Notices the first painting; a timer comes round when all of it has been done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, _report_and_end)
        return False


def _report_and_end() -> None:
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    os._exit(0)  # how a program says goodbye is not measured


def main() -> None:
    """Runs the named function with its event loop watched."""
    module, function = sys.argv[1].split(":")
    sys.argv[:] = ["petitiondesk"]
    watcher = Watcher()
    event_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        QApplication.instance().installEventFilter(watcher)
        return event_loop()

    QApplication.exec = watched_loop
    sys.exit(getattr(importlib.import_module(module), function)())


if __name__ == "__main__":
    main()
