"""Work that is killed at a step of its own, for tests of what a crash leaves."""

import itertools
import os
import signal
import sys
from collections.abc import Callable

import apsw

TOUCHES_FILES = frozenset({"open", "os.rename", "os.remove"})

LEAST_STEPS = 60
"""What is tested so takes more: a test that counts fewer has missed some."""

Begin = Callable[..., None]
"""From its call on, steps count; takes connections that are open already."""


def killed_at(step: int, work: Callable[[Begin], object]) -> bool:
    """Do work in a process that is killed at a step; False where it has fewer.

    Each statement is a step, and each file that is opened, renamed or removed.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    steps = itertools.count(1)

    def take_step(*_: object) -> bool:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    def begin(*connections: apsw.Connection) -> None:
        for each in connections:
            each.exec_trace = take_step
        apsw.connection_hooks.append(lambda made: setattr(made, "exec_trace", take_step))
        sys.addaudithook(lambda name, _: take_step() if name in TOUCHES_FILES else None)

    work(begin)
    os._exit(0)
