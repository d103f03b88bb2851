"""What was in memory while the vault was open: given back to the system, which wipes it.

This takes away much of it, not all: nobody can promise that about Python and Qt.
"""

from __future__ import annotations

import ctypes
import gc
import sys


def forget_what_was_freed() -> None:
    """Free what only circles of objects hold, and give whole free pages back (glibc)."""
    gc.collect()
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        if hasattr(library, "malloc_trim"):  # musl has none
            library.malloc_trim(0)
