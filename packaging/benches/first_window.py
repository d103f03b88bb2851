"""Starts a program on a screen of its own, with an empty home, up to its first painted window."""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

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


def first_window(program: str, display: str, *, quiet: int = 0) -> Start:
    """Starts a program (MODULE:FUNCTION); its peak is read `quiet` milliseconds after painting."""
    with tempfile.TemporaryDirectory(prefix="pd-bench-", ignore_cleanup_errors=True) as home:
        started = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "benches.watched", program, str(quiet)],
            env=_environment(Path(home), display),
            check=True,
            stdout=subprocess.PIPE,
            timeout=120,
        )
    told = json.loads(done.stdout)
    return Start(told["painted"] - started, told["peak"])


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
    (home / "run").mkdir(mode=0o700)
    return kept | {
        "DISPLAY": display,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(home / "run"),
    }
