"""The one place random bytes come from."""

import os


def random_bytes(count: int) -> bytes:
    """Return `count` bytes from the operating system's generator.

    Args:
        count: how many bytes, at least 1.
    """
    assert count > 0
    return os.urandom(count)
