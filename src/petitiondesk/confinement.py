"""What a process gives up, so that nothing of it is left behind, looked into, or led astray."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from typing import Final

_SET_PARENT_DEATH_SIGNAL: Final = 1
"""`PR_SET_PDEATHSIG` of `prctl(2)`."""

_SET_DUMPABLE: Final = 4
"""`PR_SET_DUMPABLE` of `prctl(2)`."""


def keep_memory_private() -> None:
    """Have a crash leave no image of this process's memory, and let nobody look into it.

    On Linux the process becomes not dumpable: its core goes nowhere, not to a program that
    collects cores either (which a limit of 0 alone does not stop, core(5)), and no other process
    of the same person reads its memory. Not promised: administrators, what the system swaps out
    or hibernates, and the moments before this is called. On Windows nothing is done.
    """
    _limit("RLIMIT_CORE", 0)
    _prctl(_SET_DUMPABLE, 0)


def end_with_parent() -> None:
    """Have the system end this process when its parent goes, on Linux; elsewhere the pipe ends it.

    The signal is bound to the thread that started this process, which must live as long as it.
    """
    _prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def is_orphan_of(parent: int) -> bool:
    """Tell whether the process that started this one ended before `end_with_parent` was called.

    The kernel tells of a parent's end only those who had asked for it before. Elsewhere than on
    Linux a launcher may stand between the two, and nothing can be told.

    Args:
        parent: its process id.
    """
    return sys.platform == "linux" and os.getppid() != parent


def seal(*, memory: int, seconds: int | None = None, alone: bool = False) -> None:
    """Take away what a process needs no more: new files, new sockets, growing files, memory, time.

    A limit of 0 on open files lets those stay that are open, and refuses every further one.

    Args:
        memory: the most address space it may take, in bytes.
        seconds: how long it may reckon, in seconds of a processor; None for as long as it likes.
        alone: whether it may start neither processes nor threads; administrators always may.
    """
    if alone:
        _limit("RLIMIT_NPROC", 0)
    _limit("RLIMIT_NOFILE", 0)
    _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_AS", memory)
    if seconds is not None:
        _limit("RLIMIT_CPU", seconds)


def _limit(name: str, value: int) -> None:
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ModuleNotFoundError:
        return
    resource.setrlimit(getattr(resource, name), (value, value))


def _prctl(option: int, value: int) -> None:
    if sys.platform != "linux":
        return
    if ctypes.CDLL(None, use_errno=True).prctl(option, int(value), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
