"""Waiting for what another process does."""

import os
import select
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class NotSeenError(AssertionError):
    """What a test waited for did not happen in time."""


def until(probe: Callable[[], Found | None], what: str, seconds: float = 20) -> Found:
    """Asks `probe` again and again until its answer is true, and returns that answer."""
    end = time.monotonic() + seconds
    while not (answer := probe()):
        if time.monotonic() > end:
            raise NotSeenError(f"{what}: not within {seconds:g} s")
        time.sleep(0.05)
    return answer


def line_from(descriptor: int, whose: str, seconds: float = 30) -> str:
    """Waits for the line with which another process says where it is to be found."""
    if not select.select([descriptor], [], [], seconds)[0]:
        raise NotSeenError(f"{whose}: not within {seconds:g} s")
    return os.read(descriptor, 4096).decode().strip()
