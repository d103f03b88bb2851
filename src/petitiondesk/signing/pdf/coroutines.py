"""pyHanko's coroutines, where nothing is fetched: they wait for nothing, and need no event loop.

A loop is made of files of its own, and a process that inspects what came from anywhere has none.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


def result_of(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end.

    Raises:
        RuntimeError: it wants to wait for something.
    """
    try:
        coroutine.send(None)
    except StopIteration as ended:
        found: Result = ended.value
        return found
    coroutine.close()
    raise RuntimeError
