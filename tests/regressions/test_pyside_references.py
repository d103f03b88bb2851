"""PySide6 6.12.0 aborted Python 3.11 after some hundred signals (docs/decisions/0001)."""

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

app = QCoreApplication([])
bell = Bell()
heard = []
bell.rung.connect(lambda: heard.append(True) if len(heard) < 10 else None)
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(1_000_000):
    bell.rung.emit()
after = sys.getrefcount(True), sys.getrefcount(None)
print(len(heard), all(b - a < 1_000 for b, a in zip(before, after)))
"""


def test_a_million_signals_leave_python_its_true_and_none():
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "10 True"), done.stderr[-500:]
