"""An X server, a window manager and a session bus: what a desktop program finds at home."""

import os
import select
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PIL import Image, ImageGrab
from tests.rig.processes import bury, end, spawn
from tests.rig.waiting import NotSeenError, until

SIZE = (1366, 768)
"""The small laptop that everything must fit."""


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
            "DISPLAY": _start_server(started, home),
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


def _start_server(started: ExitStack, home: Path) -> str:
    sockets = Path("/tmp/.X11-unix")
    if not sockets.exists():  # only root's server would make it
        sockets.mkdir()
        sockets.chmod(0o1777)
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = spawn(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        {"PATH": os.environ["PATH"], "HOME": str(home)},
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    started.callback(end, server)
    os.close(writing)
    started.callback(os.close, reading)
    return f":{_line(reading, 'the X server')}"


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
    return _line(bus.stdout.fileno(), "the session bus")


def _line(descriptor: int, whose: str, seconds: float = 30) -> str:
    if not select.select([descriptor], [], [], seconds)[0]:
        raise NotSeenError(f"{whose}: not within {seconds:g} s")
    return os.read(descriptor, 4096).decode().strip()
