"""How the vault's process is started."""

import os
import subprocess
import sys
import threading
from queue import SimpleQueue
from typing import Final

from petitiondesk.vault.errors import VaultProcessEndedError

DEFAULT_COMMAND: Final = (sys.executable, "-I", "-X", "utf8", "-m", "petitiondesk.vault.process")
"""Starts the vault from an installed package or a checkout; a frozen program passes its own."""

# Windows does not start a process without these; nothing else of the environment is handed on.
_KEPT_VARIABLES: Final = ("SYSTEMROOT", "WINDIR")


def start_vault_process(command: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    """Start the vault's process with pipes for its standard streams and next to no environment.

    A thread of its own starts it and waits for its end: Linux ends the process when the thread
    that started it ends, and the caller's may be a worker that is put away when it is idle.

    Raises:
        VaultProcessEndedError: the operating system did not start it.
    """
    started: SimpleQueue[subprocess.Popen[bytes] | OSError] = SimpleQueue()

    def keep() -> None:
        try:
            process = _start(command)
        except OSError as cause:
            started.put(cause)
            return
        started.put(process)
        process.wait()

    threading.Thread(target=keep, name="vault-keeper", daemon=True).start()
    process = started.get()
    if isinstance(process, OSError):
        raise VaultProcessEndedError from process
    return process


def _start(command: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the command is ours and holds nothing from outside
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a traceback could hold content
        env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
