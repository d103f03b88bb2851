"""One program on a screen, and what a person's hands and eyes can do with it."""

import os
import re
import subprocess
from pathlib import Path

from tests.rig.assistive import Assistive, Node
from tests.rig.processes import bury, spawn
from tests.rig.screen import Screen
from tests.rig.waiting import until


class Program:
    """A running program; `close` ends it and everything it started."""

    def __init__(self, screen: Screen, command: list[str | Path], log: Path) -> None:
        self.screen = screen
        self._log = log
        environment = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": screen.environment["DBUS_SESSION_BUS_ADDRESS"],
            "DISPLAY": screen.environment["DISPLAY"],
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        with log.open("wb") as output:
            self.process = spawn(command, environment, stdout=output, stderr=subprocess.STDOUT)
        self.assistive = Assistive(self.process.pid, environment)

    def close(self) -> None:
        """Ends the program. A process that it leaves behind is an error."""
        self.assistive.close()
        bury(self.process)

    @property
    def said(self) -> str:
        """Everything the program wrote to its terminal so far."""
        return self._log.read_text(errors="replace")

    def window(self, title: str) -> str:
        """Waits for a visible window whose title contains `title`; gives it the keyboard."""
        search = ("search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name")
        found = until(
            lambda: self.screen.xdotool(*search, re.escape(title), check=False).split(),
            f"a window called {title!r}",
        )[-1]
        until(lambda: self._has_keyboard(found), f"the keyboard in {title!r}")
        return found

    def _has_keyboard(self, window: str) -> bool:
        """Asks for it each time: xdotool's own waiting gives up without a word."""
        self.screen.xdotool("windowactivate", window, check=False)
        return self.screen.xdotool("getwindowfocus", "-f", check=False) == window

    def key(self, *keys: str) -> None:
        """Presses keys by X's names for them, one after the other: key("ctrl+k", "Down")."""
        self.screen.xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Types characters of any script; slowly, since new ones must first be put on keys."""
        self.screen.xdotool("type", "--delay", "40" if text.isascii() else "120", text)

    def click(self, node: Node) -> None:
        """Clicks in the middle of a control."""
        x, y, width, height = node.extents
        self.screen.xdotool("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def screenshot(self, path: Path) -> Path:
        """Writes what the whole screen shows as a picture."""
        self.screen.picture().save(path)
        return path
