"""Asking a time server while a person may cancel: it may be silent for as long as it likes."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from concurrent.futures import Future

from petitiondesk.desk.exporting.order import Progress, Signing, Stage, Watch
from petitiondesk.desk.waiting import MadeT, outcome
from petitiondesk.signing.pdf.order import TimeServer


class AwaitedTimeServer:
    """A time server that is given up as soon as whoever waits for it cancels.

    Args:
        server: is asked, beside.
        watch: hears that it is asked, and may cancel: nothing is signed or written then.
    """

    def __init__(self, server: TimeServer, watch: Watch) -> None:
        self._server = server
        self._watch = watch

    @property
    def address(self) -> str:
        """Where it is asked."""
        return self._server.address

    def answer(self, request: bytes) -> bytes:
        """Ask for a time-stamp; see `TimeServer`.

        Raises:
            CancelledError: the watch cancelled.
            TimeServerSilentError: nothing came back.
        """
        self._watch.report(Progress(Stage.TIME, 0, 1))
        return outcome(_beside(lambda: self._server.answer(request)), self._watch)


def while_watched(signing: Signing, watch: Watch) -> Signing:
    """Return who signs, so that a watch may cancel for as long as a time server is asked."""
    means = signing.means
    if means is None or means.time_server is None:
        return signing
    server = AwaitedTimeServer(means.time_server, watch)
    return dataclasses.replace(signing, means=dataclasses.replace(means, time_server=server))


def _beside(work: Callable[[], MadeT]) -> Future[MadeT]:
    """Do something in a thread that nobody has to wait for: not even the end of the program."""
    made: Future[MadeT] = Future()
    made.set_running_or_notify_cancel()

    def do() -> None:
        try:
            made.set_result(work())
        except Exception as failure:  # noqa: BLE001 - the thread's boundary: raised where it is awaited
            made.set_exception(failure)

    threading.Thread(target=do, daemon=True).start()
    return made
