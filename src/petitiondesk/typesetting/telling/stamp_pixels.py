"""Whether a picture on the line of a Word document shows what ours does."""

from __future__ import annotations


def same_pixels(untrusted: bytes, ours: bytes) -> bool:
    """Tell whether one picture is another.

    Args:
        untrusted: a picture in a file from anywhere.
        ours: one that was made here (PNG).
    """
    return untrusted == ours
