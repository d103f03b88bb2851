"""A program at work in a vault, written down: what it did to the disk, and what it acknowledged."""

import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from petitiondesk.vault.client import VaultClient, create, open_, restore
from petitiondesk.vault.messages_care import BackupProgress, BackupStage
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.survival.strace_log import Event, LogReader, Said, watched
from tests.survival.work import MADE, State, next_step, recovery_code
from tests.vault.vaults import LEAST_COST, PASSPHRASE

BACKUP = "a.backup"
BACKUP_DONE = msgspec.msgpack.encode(BackupProgress(BackupStage.DONE))

Start = Callable[[tuple[str, ...]], VaultClient]
"""Opens or makes a vault whose process is started with this command."""


@dataclass(frozen=True)
class Moment:
    """One event, and what was promised when it was over.

    Attributes:
        event: what the program did.
        promised: whether the vault itself had been acknowledged: before, there may be none.
        acknowledged: how many steps it must hold, if it is there.
    """

    event: Event
    promised: bool
    acknowledged: int


def record(
    place: Path, sittings: tuple[int, ...], command: tuple[str, ...] = DEFAULT_COMMAND
) -> list[Moment]:
    """Make a vault and work in it: so many steps in each sitting, locked between."""
    folder, reader = place / "vault", LogReader(place / "vault")
    state, moments = State(), []
    for steps in sittings:
        first = not moments
        log = place / "strace.log"
        with (made_in if first else opened_in)(folder)(watched(command, log)) as vault:
            after = work(vault, state, steps)
        moments += _moments(reader.events(log), state.done, promised=not first)
        state = after
    return moments


def record_restoring(place: Path, steps: int) -> list[Moment]:
    """Make a vault of a backup of another one, which holds so many steps."""
    backup, log = place / "backup", place / "strace.log"
    with made_in(place / "other")(DEFAULT_COMMAND) as vault:
        work(vault, State(), steps)
        for _ in vault.care.backup(backup, made=MADE):
            pass
    restore(backup, place / "vault", PASSPHRASE, command=watched(DEFAULT_COMMAND, log)).lock()
    return list(_moments(LogReader(place / "vault").events(log), steps, promised=False))


def record_backing_up(
    place: Path, before: int, command: tuple[str, ...] = DEFAULT_COMMAND
) -> tuple[list[Moment], list[Moment], int]:
    """Write a backup of a vault that holds so many steps, with a step after each of its own.

    Returns:
        what happened in the vault's folder; what happened in the backup's, where `promised` tells
        whether the backup had been acknowledged; and how many steps there were in the end.
    """
    folder, out, log = place / "vault", place / "out", place / "strace.log"
    out.mkdir()
    with made_in(folder)(DEFAULT_COMMAND) as vault:
        state = work(vault, State(), before)
    reader = LogReader(folder)
    found = reader.found()
    with opened_in(folder)(watched(command, log)) as vault:
        for _ in vault.care.backup(out / BACKUP, made=MADE):
            state = work(vault, state, 1)
    in_vault = list(_moments([found, *reader.events(log)], before, promised=True))
    return in_vault, list(_backed_up(LogReader(out).events(log))), state.done


def record_destroying(folder: Path, log: Path) -> list[Moment]:
    """Destroy a vault that is there and closed."""
    reader = LogReader(folder)
    found = reader.found()
    command = (sys.executable, "-X", "utf8", "-m", "tests.survival.destroyer", str(folder))
    subprocess.run(watched(command, log), check=True)
    return [Moment(event, False, 0) for event in (found, *reader.events(log))]


def record_opening(folder: Path, log: Path, passphrase: str) -> list[Moment]:
    """Open a vault that is there, and lock it."""
    reader = LogReader(folder)
    found = reader.found()
    open_(folder, passphrase, command=watched(DEFAULT_COMMAND, log)).lock()
    return list(_moments([found, *reader.events(log)], 0, promised=True))


def made_in(folder: Path) -> Start:
    """Makes the vault of the work."""
    return lambda command: create(
        folder, PASSPHRASE, code=recovery_code(0), cost=LEAST_COST, command=command
    )


def opened_in(folder: Path) -> Start:
    """Opens it again."""
    return lambda command: open_(folder, PASSPHRASE, command=command)


def work(vault: VaultClient, state: State, steps: int) -> State:
    """Do so many steps."""
    for _ in range(steps):
        step = next_step(state)
        step.do(vault)
        state = step.after
    return state


def _backed_up(events: Iterable[Event]) -> Iterator[Moment]:
    """The moments of a backup; promised from the answer on that says that it is done."""
    promised = False
    for event in events:
        promised |= isinstance(event, Said) and BACKUP_DONE in event.data
        yield Moment(event, promised, 0)


def _moments(events: Iterable[Event], before: int, *, promised: bool) -> Iterator[Moment]:
    """Count the answers: the first promises the vault, each other one acknowledges a step."""
    said, answers = b"", 0
    for event in events:
        if isinstance(event, Said):
            said += event.data
            while len(said) >= 4 and len(said) >= 4 + struct.unpack(">I", said[:4])[0]:
                length = 4 + struct.unpack(">I", said[:4])[0]
                answers += _acknowledges(said[4:length])
                said = said[length:]
        yield Moment(event, promised or answers > 0, before + max(0, answers - 1))


def _acknowledges(answer: bytes) -> bool:
    """Whether a step is done with this answer, and not only on its way; a backup is no step."""
    told = msgspec.msgpack.decode(answer)
    return told["type"] != "BackupProgress" and told.get("stage", "done") == "done"
