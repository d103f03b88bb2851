"""Kills somebody at work in a vault, again and again, and has the next one look at what is left."""

import os
import secrets
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.rig.processes import members, spawn
from tests.rig.waiting import until
from tests.survival.verdict import Verdict
from tests.survival.writer import NOTHING

WITHIN = 400
"""Milliseconds after the first acknowledged step in which a kill falls."""
WHILE_OPENING = 25
"""So many kills of a hundred fall while the vault is being made, opened or looked at."""


@dataclass
class Kills:
    """What came of it.

    Attributes:
        verdicts: how what was left after each kill was judged.
        killed: how often each process was killed.
        acknowledged: how many steps the vault had acknowledged in the end.
    """

    verdicts: Counter[Verdict] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    acknowledged: int = NOTHING


def kill_again_and_again(folder: Path, kills: int) -> Kills:
    """Kill so many times; one more writer looks at what the last kill left."""
    found = Kills()
    for number in range(kills + 1):
        writer = _Writer(folder, found.acknowledged)
        if number < kills and secrets.randbelow(100) < WHILE_OPENING:
            time.sleep(secrets.randbelow(2000) / 1000)
        else:
            found.verdicts[writer.verdict()] += 1
            time.sleep(secrets.randbelow(WITHIN) / 1000)
        found.killed[writer.kill()] += 1
        found.acknowledged = max(found.acknowledged, writer.acknowledged())
    return found


class _Writer:
    """One writer, and the vault's process that it started."""

    def __init__(self, folder: Path, acknowledged: int) -> None:
        command = [sys.executable, "-m", "tests.survival.writer", folder, str(acknowledged)]
        self._process = spawn(command, os.environ, stdout=subprocess.PIPE)
        self._said = b""

    def verdict(self) -> Verdict:
        """Wait until the writer has looked at what it found, and has gone on working."""
        until(self._works, "the writer's work", seconds=60)
        return Verdict(self._lines()[0].split()[0])

    def kill(self) -> str:
        """Kill one of the two processes, or both; wait for the end of both; say which."""
        there = members(self._process.pid)
        vaults = [process for process in there if process != self._process.pid]
        which = secrets.choice(("vault", "program", "both")) if vaults else "program"
        ids = {"vault": vaults, "program": [self._process.pid], "both": list(there)}[which]
        for process in ids:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._read_to_the_end()
        self._process.wait()
        until(lambda: not members(self._process.pid), "the end of the vault's process")
        return which

    def acknowledged(self) -> int:
        """The last step that it said was acknowledged, or found; nothing said counts as nothing."""
        lines = self._lines()
        return int(lines[-1].split()[-1]) if lines else NOTHING

    def _works(self) -> bool:
        assert self._process.stdout is not None
        if select.select([self._process.stdout], [], [], 0)[0]:
            self._said += os.read(self._process.stdout.fileno(), 65536)
        return len(self._lines()) > 1 or self._process.poll() is not None

    def _lines(self) -> list[str]:
        return self._said.decode().split("\n")[:-1]

    def _read_to_the_end(self) -> None:
        assert self._process.stdout is not None
        self._said += self._process.stdout.read()
        self._process.stdout.close()
