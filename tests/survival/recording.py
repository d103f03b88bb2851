"""A program at work in a vault, written down: what it did to the disk, and what it acknowledged."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from petitiondesk.vault.client import create, open_
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.survival.strace_log import Event, LogReader, Said, watched
from tests.survival.work import State, next_step, recovery_code
from tests.vault.vaults import LEAST_COST, PASSPHRASE

NOTHING = -1
"""So many steps are acknowledged while the vault itself is not."""


@dataclass(frozen=True)
class Moment:
    """One event, and how many steps had been acknowledged when it was over."""

    event: Event
    acknowledged: int


def record(
    place: Path, sittings: tuple[int, ...], command: tuple[str, ...] = DEFAULT_COMMAND
) -> list[Moment]:
    """Make a vault and work in it: so many steps in each sitting, locked between."""
    reader, state, moments = LogReader(place / "vault"), State(), []
    for number, steps in enumerate(sittings):
        log = place / f"sitting-{number}.strace"
        before = state.done
        state = _sit(place / "vault", state, steps, watched(command, log), new=number == 0)
        moments += _acknowledged(reader.events(log), before, new=number == 0)
        log.unlink()
    return moments


def _sit(folder: Path, state: State, steps: int, command: tuple[str, ...], *, new: bool) -> State:
    if new:
        code = recovery_code(state.code)
        vault = create(folder, PASSPHRASE, code=code, cost=LEAST_COST, command=command)
    else:
        vault = open_(folder, PASSPHRASE, command=command)
    with vault:
        for _ in range(steps):
            step = next_step(state)
            step.do(vault)
            state = step.after
    return state


def _acknowledged(events: Iterator[Event], before: int, *, new: bool) -> Iterator[Moment]:
    """Count the answers: the first opens the vault, each other one acknowledges a step."""
    said, answers = b"", 0
    known = NOTHING if new else before
    for event in events:
        if isinstance(event, Said):
            said += event.data
            while len(said) >= 4 and len(said) >= 4 + struct.unpack(">I", said[:4])[0]:
                said = said[4 + struct.unpack(">I", said[:4])[0] :]
                known = before + answers
                answers += 1
        yield Moment(event, known)
