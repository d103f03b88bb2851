"""The real program, as the samples are made by it."""

import json
import subprocess
import sys
from typing import Any

MOMENT = "2026-11-20T12:00:00+00:00"
"""When every sample is made. It lies in the past: a seal from the future is not believed."""

_LIMIT = 1_800
"""Seconds until a command is taken to hang: forty files take one or two minutes."""


class FailedError(Exception):
    """The program ended with another exit code than 0."""


def run(*arguments: object) -> dict[str, Any]:
    """Run a command of the program with `--json` and return the object that it prints.

    Raises:
        FailedError: it did not do what was asked.
    """
    done = _run(*arguments, "--json")
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def succeeds(*arguments: object) -> bool:
    """Tell whether a command ends with exit code 0."""
    return _run(*arguments).returncode == 0


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.rig.stopped_clock", MOMENT, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LIMIT)
