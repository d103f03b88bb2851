"""The one place random bytes come from."""

import secrets


def random_bytes(count: int) -> bytes:
    """Return `count` bytes from the operating system's generator.

    Args:
        count: how many bytes, at least 1.
    """
    assert count > 0
    return secrets.token_bytes(count)
