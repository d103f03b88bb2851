"""What the worker may no longer do once it is ready: open, write, grow without end, or live on."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from typing import Final

MEMORY_LIMIT: Final = 2 * 1024**3
"""The most address space a worker takes, in bytes; a letter of 72 pages needs a quarter of it."""

_SET_PARENT_DEATH_SIGNAL: Final = 1
"""`PR_SET_PDEATHSIG` of `prctl(2)`."""

_SET_DUMPABLE: Final = 4
"""`PR_SET_DUMPABLE` of `prctl(2)`."""


def die_with(parent: int) -> None:
    """Have the system end this process when its parent goes, on Linux; elsewhere the pipe ends it.

    The signal is bound to the thread that started this process, which must live as long as it.

    Args:
        parent: the process id that this process was started by.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)  # it went before the signal was set


def leave_no_core() -> None:
    """Have a crash leave no image of memory behind, and let no other process look into it.

    The limit alone does not keep a core from a program that collects them, core(5); not being
    dumpable does, on Linux.
    """
    _limit("RLIMIT_CORE", 0)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0)


def seal() -> None:
    """Take away what a warm worker needs no more: new files, new sockets, growing files, memory.

    A limit of 0 on open files lets those stay that are open, and refuses every further one.
    """
    _limit("RLIMIT_NOFILE", 0)
    _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_AS", MEMORY_LIMIT)


def _limit(name: str, value: int) -> None:
    try:
        import resource  # noqa: PLC0415  (there is none on Windows)
    except ModuleNotFoundError:
        return
    resource.setrlimit(getattr(resource, name), (value, value))
