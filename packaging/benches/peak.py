"""Runs a Qt program until it has arrived somewhere, and reports its greatest resident memory.

Usage: python -m benches.peak MODULE:FUNCTION MODULE:FUNCTION

The first function is the program. The second goes on in it as a person would: it is called again
and again until it says that it has arrived. Whoever asks needs memory too, and so asks by a timer
alone: an event filter would load a class of PySide's for every kind of event, six megabytes, which
an empty window does without.

Prints the peak in bytes, two seconds after the arrival.
"""

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

ASK_EVERY, SETTLED = 100, 2_000
"""Milliseconds."""


class Guide(QObject):
    """Asks whether the program has arrived."""

    def __init__(self, has_arrived: Callable[[], bool]) -> None:
        super().__init__()
        self._has_arrived = has_arrived
        self._timer = QTimer(self, interval=ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        self._timer.start()

    def _ask(self) -> None:
        if self._has_arrived():
            self._timer.stop()
            QTimer.singleShot(SETTLED, _report_and_end)


def _report_and_end() -> None:
    peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    sys.stdout.write(f"{int(peak) * 1024}\n")
    sys.stdout.flush()
    os._exit(0)  # how a program says goodbye is not measured


def main() -> None:
    """Runs the named program with a guide in its event loop."""
    program, arrival = sys.argv[1:]
    sys.argv[:] = ["petitiondesk"]
    event_loop = QApplication.exec

    def guided_loop(*_: object) -> int:
        guide = Guide(_named(arrival))  # lives as long as the loop
        code = event_loop()
        guide.deleteLater()
        return code

    QApplication.exec = guided_loop
    sys.exit(_named(program)())


def _named(name: str) -> Callable:
    module, function = name.split(":")
    return getattr(importlib.import_module(module), function)


if __name__ == "__main__":
    main()
