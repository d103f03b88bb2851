"""Starting processes so that none outlives its test."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.rig.waiting import until


class LeftBehindError(AssertionError):
    """Processes that were still there after the one that started them had ended."""


def spawn(
    command: Sequence[str | Path], environment: Mapping[str, str], **options: Any
) -> subprocess.Popen[bytes]:
    """Starts `command` as the head of a session of its own; it dies when the tests die."""
    return subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", *map(str, command)],
        env=dict(environment),
        start_new_session=True,
        **options,
    )


def members(session: int) -> dict[int, str]:
    """Names the living processes of a session by their ids."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            name, fields = (folder / "stat").read_text().rsplit(")", 1)
            state, _, _, belongs_to = fields.split()[:4]
            if int(belongs_to) == session and state not in "XZ":
                found[int(folder.name)] = name.partition("(")[2]
    return found


def end(process: subprocess.Popen[bytes], seconds: float = 10) -> None:
    """Asks `process` to end, and then makes it."""
    process.terminate()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def bury(process: subprocess.Popen[bytes], seconds: float = 5) -> None:
    """Ends `process`; those of its session who do not follow by themselves are killed and named.

    Raises:
        LeftBehindError: if there were any.
    """
    end(process)
    try:
        until(lambda: not members(process.pid), "the end of the children", seconds)
    except AssertionError as late:
        left = members(process.pid)
        for each in left:
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        raise LeftBehindError(left) from late
