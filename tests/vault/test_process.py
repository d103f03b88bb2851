"""The vault's process keeps to itself, and ends when it should."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.vault.vaults import PASSPHRASE, keep

PATIENCE_MS = 60_000

PARENT = """
import os, subprocess, sys, threading
from pathlib import Path
from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.vault.client import create
cost = Argon2Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
vault = create(Path(sys.argv[1]), "passphrase", cost=cost)
heir = subprocess.Popen(["sleep", "600"], pass_fds=[vault.pipe._process.stdin.fileno()])
print(vault.pipe._process.pid, heir.pid, flush=True)
threading.Event().wait()
"""
"""Opens a vault, hands the pipe on to a process that outlives it, and waits to be killed."""

NOISY = """
from petitiondesk.vault import process
process.serve = lambda requests, responses: print("a remark", flush=True)
process.main()
"""


def ends(process: int) -> bool:
    """Wait for the end of a process that this descriptor stands for."""
    poll = select.poll()
    poll.register(process, select.POLLIN)
    return bool(poll.poll(PATIENCE_MS))


def of_process(vault: VaultClient, name: str) -> bytes:
    """What everybody else may read of the vault's process; nothing where nobody may."""
    try:
        return Path(f"/proc/{vault.pipe._process.pid}/{name}").read_bytes()
    except PermissionError:
        return b""


def test_the_end_of_the_pipe_ends_the_process(vault: VaultClient):
    vault.pipe._process.stdin.close()
    assert vault.pipe._process.wait(PATIENCE_MS / 1000) == 0


def test_the_end_of_the_parent_ends_the_process_even_when_the_pipe_stays_open(folder: Path):
    parent = subprocess.Popen([sys.executable, "-c", PARENT, folder], stdout=subprocess.PIPE)
    with parent:
        vault, heir = (int(number) for number in parent.stdout.readline().split())
        process = os.pidfd_open(vault)
        parent.kill()
        try:
            assert ends(process)
        finally:
            os.kill(heir, signal.SIGKILL)
            os.close(process)


def test_a_signal_meant_for_the_terminal_does_not_end_the_process(vault: VaultClient):
    vault.pipe._process.send_signal(signal.SIGINT)
    keep(vault, "letter", b"draft")
    assert vault.drafts.get("letter") == b"draft"


@pytest.mark.parametrize("name", ["cmdline", "environ"])
def test_no_secret_and_no_path_stands_where_others_can_read_it(
    vault: VaultClient, folder: Path, name: str
):
    shown = of_process(vault, name)
    assert PASSPHRASE.encode() not in shown
    assert bytes(folder) not in shown


def test_the_command_line_is_the_fixed_one(vault: VaultClient):
    shown = of_process(vault, "cmdline").split(b"\0")[:-1]
    assert shown[1:] == [part.encode() for part in DEFAULT_COMMAND[1:]]


def test_no_core_is_dumped_and_nobody_looks_into_the_memory(vault: VaultClient):
    limits = Path(f"/proc/{vault.pipe._process.pid}/limits").read_text().splitlines()
    (core,) = [line.split() for line in limits if line.startswith("Max core file size")]
    assert core[4:6] == ["0", "0"]
    # The kernel gives the files of a process that is not dumpable to root.
    assert Path(f"/proc/{vault.pipe._process.pid}/mem").stat().st_uid == 0


def test_a_library_that_prints_does_not_disturb_the_conversation():
    done = subprocess.run(
        [sys.executable, "-c", NOISY], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True
    )
    assert done.stdout == b""
