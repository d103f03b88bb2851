"""An X server that shows its screen to nobody."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.rig.processes import end, spawn
from tests.rig.waiting import line_from

SIZE = (1366, 768)
"""The small laptop that everything must fit."""

_OPTIONS = ("-nolisten", "tcp", "-noreset", "-r")
"""The last one: keys do not repeat, else a busy machine would hold them down for too long."""


@contextmanager
def x_server(size: tuple[int, int] = SIZE) -> Iterator[str]:
    """Starts a server on a display number that is free, and gives what DISPLAY must say."""
    sockets = Path("/tmp/.X11-unix")
    if not sockets.exists():  # only root's server would make it
        sockets.mkdir()
        sockets.chmod(0o1777)
    reading, writing = os.pipe()
    width, height = size
    server = spawn(
        ["Xvfb", *_OPTIONS, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"],
        {"PATH": os.environ["PATH"]},
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        yield f":{line_from(reading, 'the X server')}"
    finally:
        os.close(reading)
        end(server)
