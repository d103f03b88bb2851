"""pyHanko's coroutines, run to their end.

Where nothing is fetched they wait for nothing, and need no event loop: a loop is made of files of
its own, and a process that inspects what came from anywhere has none. To sign, they need one.
"""

from __future__ import annotations

import asyncio
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


def looped(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end in a loop of its own.

    Ctrl+C ends it from within; that is no mistake of a task, and the loop says nothing of it.
    """
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(_say_nothing)
        return runner.run(coroutine)


def _say_nothing(_loop: asyncio.AbstractEventLoop, _context: dict[str, Any]) -> None:
    """Whatever ended a task is raised where the coroutine was run."""
