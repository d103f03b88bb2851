"""What the vault's process does first, so that nothing of it is left behind or looked into."""

import ctypes
import os
import signal
import sys

_OWNER_ONLY = 0o077

# linux/prctl.h
_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def shield_process() -> None:
    """Keep this process's memory and files to itself, and end it with its parent.

    Files are made for their owner only. No core dump is written, and no other process of the same
    person may look into the memory (Linux: not dumpable). On Linux the kernel ends the process
    when the thread that started it ends; elsewhere, and besides, the end of the pipe does.
    Ctrl+C in a terminal goes to the parent, which decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(_OWNER_ONLY)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        process = ctypes.CDLL(None, use_errno=True)
        for option, value in ((_PR_SET_DUMPABLE, 0), (_PR_SET_PDEATHSIG, signal.SIGKILL)):
            if process.prctl(option, int(value), 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "prctl")
