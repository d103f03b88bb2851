"""Somebody at work in a vault until somebody kills them: run as a program.

Usage: python -m tests.survival.writer FOLDER ACKNOWLEDGED. Opens the vault (makes it where
ACKNOWLEDGED is -1), says how what it finds is to be judged and how many steps it holds, and then,
with every step that the vault acknowledges, that step's number; one line each.
"""

import sys
from contextlib import suppress
from pathlib import Path

from petitiondesk.vault.client import VaultClient, open_
from petitiondesk.vault.errors import VaultError, VaultProcessEndedError
from petitiondesk.vault.folder import vault_exists
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.survival.recording import made_in
from tests.survival.verdict import Verdict, judge
from tests.survival.work import next_step, state_after, told_by
from tests.vault.vaults import PASSPHRASE, damage_of

NOTHING = -1
"""So many steps are acknowledged while the vault itself is not."""


def main() -> None:
    with suppress(VaultProcessEndedError):  # it was killed, and we live on: until the pipe's end
        work(Path(sys.argv[1]), int(sys.argv[2]))


def work(folder: Path, acknowledged: int) -> None:
    """Look at what is there and, if all of it is, go on for ever."""
    try:
        vault = _opened(folder, acknowledged)
        verdict, done = _judged(vault, max(0, acknowledged))
    except VaultProcessEndedError:
        raise
    except VaultError as failure:
        sys.stderr.write(f"{failure!r}\n")
        verdict, done = Verdict.CORRUPT, 0
    say(f"{verdict.value} {done}")
    state = state_after(done)
    while verdict is Verdict.WHOLE:
        step = next_step(state)
        step.do(vault)
        state = step.after
        say(str(state.done))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _opened(folder: Path, acknowledged: int) -> VaultClient:
    if acknowledged == NOTHING and not vault_exists(folder):
        return made_in(folder)(DEFAULT_COMMAND)
    return open_(folder, PASSPHRASE)


def _judged(vault: VaultClient, acknowledged: int) -> tuple[Verdict, int]:
    told = told_by(vault, acknowledged)
    return (Verdict.CORRUPT, 0) if damage_of(vault) else judge(told, acknowledged)


if __name__ == "__main__":
    main()
