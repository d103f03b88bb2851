"""Starts a program on a screen of its own, with an empty home, up to its first window or on."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryDirectory

OURS = "petitiondesk.bootstrap:main"
OTHER = "benches.empty_window:main"


@dataclass(frozen=True)
class Start:
    """How one start went.

    Attributes:
        seconds: wall clock from the start of the process to the first painted window.
        peak: the greatest resident memory of that process in bytes.
    """

    seconds: float
    peak: int


def first_window(program: str, display: str, *, quiet: int = 0, further: str = "") -> Start:
    """Starts a program; its peak is read `quiet` milliseconds after painting.

    Args:
        program: as MODULE:FUNCTION.
        display: where its window appears.
        quiet: in milliseconds.
        further: what goes on from the first window, as MODULE:FUNCTION; see `benches.watched`. The
            peak is read so much later.
    """
    with environment(display) as variables:
        started = time.monotonic()
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "benches.watched",
                program,
                str(quiet),
                *filter(None, [further]),
            ],
            env=variables,
            check=True,
            stdout=subprocess.PIPE,
            timeout=120,
        )
    told = json.loads(done.stdout)
    return Start(told["painted"] - started, told["peak"])


@contextmanager
def environment(display: str) -> Iterator[dict[str, str]]:
    """What a program on a display finds around it: an empty home, which goes afterwards."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    with TemporaryDirectory(prefix="pd-bench-", ignore_cleanup_errors=True) as home:
        own = {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        yield kept | own
