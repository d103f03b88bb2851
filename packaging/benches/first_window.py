"""Starts a program on a screen of its own, with an empty home, up to its first painted window."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

OURS = "petitiondesk.bootstrap:main"
OTHER = "benches.empty_window:main"


def first_window(program: str, display: str) -> float:
    """Starts a program (MODULE:FUNCTION); returns the seconds to its first painted window."""
    started = time.monotonic()
    return float(run("benches.watched", program, display=display)) - started


def run(module: str, *arguments: str, display: str) -> str:
    """Runs a module that watches a program on a display; returns what it prints."""
    with environment(display) as variables:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            env=variables,
            check=True,
            stdout=subprocess.PIPE,
            timeout=120,
        )
    return done.stdout.decode()


@contextmanager
def environment(display: str) -> Iterator[dict[str, str]]:
    """What a program on a display finds around it: an empty home, which goes afterwards."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    with TemporaryDirectory(prefix="pd-bench-", ignore_cleanup_errors=True) as home:
        own = {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        yield kept | own
