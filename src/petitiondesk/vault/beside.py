"""Work that takes seconds, done in a thread while the vault's process goes on answering."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Final, TypeVar

Made = TypeVar("Made")

LOOK_SECONDS: Final = 0.04
"""So long a step waits for the work, before it lets others ask."""


def done_beside(
    work: Callable[[], Made], stop: Callable[[], object]
) -> Generator[None, None, Made]:
    """Do work in a thread; yield until it is done, once at least, and return or raise as it does.

    Where the steps are given up, the work is stopped first: nobody works on what is to be closed.

    Args:
        work: uses nothing that others use meanwhile.
        stop: makes the work end, from another thread; called until it has.
    """
    made: Future[Made] = Future()

    def do() -> None:
        try:
            made.set_result(work())
        except BaseException as cause:  # noqa: BLE001 - it is raised where it is waited for
            made.set_exception(cause)

    thread = threading.Thread(target=do, name="beside", daemon=True)
    thread.start()
    try:
        going = True
        while going:
            thread.join(LOOK_SECONDS)
            going = thread.is_alive()
            yield
    finally:
        while thread.is_alive():
            stop()
            thread.join(LOOK_SECONDS)
    return made.result()
