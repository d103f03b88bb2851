"""Waiting for what another process makes, while a person may cancel."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Final, Protocol, TypeVar

from petitiondesk.desk.errors import CancelledError

MadeT = TypeVar("MadeT")

PATIENCE: Final = 0.2
"""So many seconds pass at most between a person's Cancel and its effect."""


class Asker(Protocol):
    """Whoever waits, and may cancel."""

    def cancelled(self) -> bool:
        """Tell whether the person has chosen Cancel."""


class _Patient:
    def cancelled(self) -> bool:
        return False


PATIENT: Final = _Patient()
"""Waits to the end, and never cancels."""


def outcome(future: Future[MadeT], asker: Asker) -> MadeT:
    """Return what a future brings, or cancel it as soon as the asker cancels.

    It wakes up now and then, so that an interrupt from a terminal is heard on every system.

    Raises:
        CancelledError: if the asker cancelled, or whoever makes it was closed.
    """
    while not asker.cancelled():
        try:
            return future.result(timeout=PATIENCE)
        except concurrent.futures.CancelledError:
            break
        except TimeoutError:
            if future.done():
                raise  # its own, and not that of our waiting
    future.cancel()
    raise CancelledError


def first_done(futures: Sequence[Future[MadeT]], asker: Asker) -> Future[MadeT]:
    """Return one of several futures that is done, or was cancelled, as soon as one is.

    Raises:
        CancelledError: if the asker cancelled; the futures are left as they are.
    """
    while True:
        go_on(asker)
        for future in futures:
            if future.done():
                return future
        concurrent.futures.wait(futures, PATIENCE, concurrent.futures.FIRST_COMPLETED)


def go_on(asker: Asker) -> None:
    """Do nothing, unless the asker has cancelled.

    Raises:
        CancelledError: if so.
    """
    if asker.cancelled():
        raise CancelledError
