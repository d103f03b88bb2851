"""What a process of the vault does first, so that nothing of it is left behind or looked into."""

import os
import signal

from petitiondesk.confinement import end_with_parent, keep_memory_private

_OWNER_ONLY = 0o077


def shield_process() -> None:
    """Keep this process's memory and files to itself, and end it with its parent.

    Files are made for their owner only. On Linux the kernel ends the process when the thread that
    started it ends; elsewhere, and besides, the end of the pipe does. Ctrl+C in a terminal goes to
    the parent, which decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(_OWNER_ONLY)
    keep_memory_private()
    end_with_parent()
