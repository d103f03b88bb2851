"""An X server, a window manager and a session bus: what a desktop program finds at home."""

import os
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PIL import Image, ImageGrab

from tests.rig.processes import bury, end, spawn
from tests.rig.server import x_server
from tests.rig.waiting import line_from, until


class Screen:
    """One display, alive between `with` and its end."""

    def __init__(self) -> None:
        self.environment: dict[str, str] = {}
        self._after = ExitStack()

    def __enter__(self) -> "Screen":
        with ExitStack() as started:
            self._start(started)
            self._after = started.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._after.close()

    def _start(self, started: ExitStack) -> None:
        home = Path(tempfile.mkdtemp(prefix="pd-screen-"))
        started.callback(shutil.rmtree, home, ignore_errors=True)
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TZ")},
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "DISPLAY": started.enter_context(x_server()),
        }
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(started, self.environment)
        started.callback(end, spawn(["openbox"], self.environment, stderr=subprocess.DEVNULL))
        until(lambda: self.xdotool("get_num_desktops", check=False), "the window manager")

    def xdotool(self, *arguments: str, check: bool = True) -> str:
        """Runs xdotool on this screen and returns what it prints; empty if it failed unchecked."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            check=check,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.stdout.strip()

    def titles(self) -> list[str]:
        """The titles of all visible windows, as the taskbar would show them."""
        windows = self.xdotool("search", "--onlyvisible", "--name", ".", check=False).split()
        return [self.xdotool("getwindowname", each, check=False) for each in windows]

    def picture(self) -> Image.Image:
        """What the screen shows now."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])


def _start_bus(started: ExitStack, environment: dict[str, str]) -> str:
    bus = spawn(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    started.callback(bury, bus)  # it starts the accessibility services, which end with it
    assert bus.stdout is not None
    started.callback(bus.stdout.close)
    return line_from(bus.stdout.fileno(), "the session bus")
