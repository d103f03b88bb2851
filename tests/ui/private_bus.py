"""A bus of its own for a test, with a logind that does what it is told."""

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtDBus import QDBusConnection

FAKE = Path(__file__).with_name("fake_logind.py")


class Bus:
    """Has a logind and two screen savers on it, see ``fake_logind.py``."""

    def __init__(self):
        daemon = shutil.which("dbus-daemon")
        assert daemon is not None, "Debian package dbus-daemon"
        self._daemon = subprocess.Popen(
            [daemon, "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = self._daemon.stdout.readline().strip()
        self._logind = subprocess.Popen(
            [sys.executable, FAKE, self.address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._logind.stdout.readline() == "ready\n"
        self.connection = QDBusConnection.connectToBus(self.address, "test")

    def tell(self, command):
        self._logind.stdin.write(command + "\n")
        self._logind.stdin.flush()
        return self._logind.stdout.readline().strip()

    def close(self):
        QDBusConnection.disconnectFromBus("test")
        for process in (self._logind, self._daemon):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
