"""What a process does first, so that nothing of it is left behind or looked into."""

import ctypes
import os
import signal
import sys

_OWNER_ONLY = 0o077

# linux/prctl.h
_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def keep_memory_private() -> None:
    """Have a crash leave no image of this process's memory, and let nobody look into it.

    On Linux the process becomes not dumpable: its core goes nowhere, not to a program that
    collects cores either (which a limit of 0 alone does not stop, core(5)), and no other process
    of the same person reads its memory. Not promised: administrators, what the system swaps out
    or hibernates, and the moments before this is called. On Windows nothing is done.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)


def shield_process() -> None:
    """Keep this process's memory and files to itself, and end it with its parent.

    Files are made for their owner only. On Linux the kernel ends the process when the thread that
    started it ends; elsewhere, and besides, the end of the pipe does. Ctrl+C in a terminal goes to
    the parent, which decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(_OWNER_ONLY)
    keep_memory_private()
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def is_orphan_of(parent: int) -> bool:
    """Tell whether the process that started this one ended before `shield_process` was called.

    The kernel tells of a parent's end only those who had asked for it before. Elsewhere than on
    Linux a launcher may stand between the two, and nothing can be told.

    Args:
        parent: its process id.
    """
    return sys.platform == "linux" and os.getppid() != parent


def _prctl(option: int, value: int) -> None:
    if sys.platform != "linux":
        return
    if ctypes.CDLL(None, use_errno=True).prctl(option, int(value), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
