"""Asking about many files of one run: what reads signatures is loaded once.

Every file is taken apart by a process of its own all the same, see `inspector_of_many`.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import Final, Protocol, Self

import msgspec

from petitiondesk.signing.inspecting import (
    FILE_LIMIT,
    PATIENCE,
    awaited,
    environment,
    failed,
    inspect_file,
    report_in,
)
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import Fault, FileReport

COMMAND: Final = (
    sys.executable,
    "-I",
    "-X",
    "utf8",
    "-m",
    "petitiondesk.signing.inspector_of_many",
)
"""Isolated, as the process that answers one question is."""

ANSWER_LIMIT: Final = 256 * 1024 * 1024
"""The longest answer that is listened to, in bytes: the files inside a file are part of it."""

_PIECE: Final = 256 * 1024


class Inspect(Protocol):
    """Takes a file apart, in a process of its own."""

    def __call__(self, question: Question, *, given_up: Callable[[], bool]) -> FileReport:
        """Answer a question, of whatever worth once it is given up."""


def inspections() -> AbstractContextManager[Inspect]:
    """Return what takes the files of one run apart, for as long as its ``with`` block lasts.

    Where a process cannot be copied as on Linux, it starts one anew for each file.
    """
    if sys.platform == "linux" and hasattr(os, "pidfd_open"):
        return Inspections()
    return nullcontext(inspect_file)


class Inspections:
    """Starts a process, and has copies of it answer; may be called from several threads at once.

    Args:
        command: starts it.
        patience: seconds until an inspection is given up.
        otherwise: answers where that process cannot be had, or has gone.
    """

    def __init__(
        self,
        command: Sequence[str] = COMMAND,
        *,
        patience: float = PATIENCE,
        otherwise: Inspect = inspect_file,
    ) -> None:
        self._command = command
        self._patience = patience
        self._otherwise = otherwise
        self._asking = threading.Lock()

    def __enter__(self) -> Self:
        """Start it; the thread that does must live as long: the system ends it with that one."""
        self._line, theirs = socket.socketpair()
        with theirs:
            self._process = _started(self._command, theirs)
        return self

    def __exit__(self, *_details: object) -> None:
        """End it, and its copies with it."""
        self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def __call__(
        self, question: Question, *, given_up: Callable[[], bool] = lambda: False
    ) -> FileReport:
        """Say what the signatures of a file prove, as `inspect_file` does."""
        if len(question.untrusted) > FILE_LIMIT:
            return failed(question, Fault.TOO_LARGE)
        talk = _Talk(self._copy, msgspec.msgpack.encode(question))

        def end() -> None:
            if not talk.end() and self._process is not None:
                self._process.kill()  # it hangs: it never made a copy

        try:
            said = awaited(talk.had, end, patience=self._patience, given_up=given_up)
        finally:
            talk.close()
        if talk.began:
            return report_in(said, question)
        if given_up():
            return failed(question, Fault.TOO_MUCH_WORK)
        return self._otherwise(question, given_up=given_up)

    def _copy(self, theirs: socket.socket) -> int:
        """Have the process make a copy that answers at this end; return a hold of the copy.

        Raises:
            OSError: it has gone.
        """
        with self._asking:
            socket.send_fds(self._line, [b"."], [theirs.fileno()])
            _, holds, _, _ = socket.recv_fds(self._line, 1, 1)
        if not holds:
            raise ConnectionResetError
        return holds[0]


class _Talk:
    """A question to a copy of the process, which is ended with it.

    Args:
        copy: makes one that answers at an end of a pair of sockets, and returns a hold of it.
        asked: the question.
    """

    def __init__(self, copy: Callable[[socket.socket], int], asked: bytes) -> None:
        self._copy = copy
        self._asked = asked
        self._ours, self._theirs = socket.socketpair()
        self._hold: int | None = None

    @property
    def began(self) -> bool:
        """Whether there was a copy to talk to."""
        return self._hold is not None

    def had(self) -> bytes:
        """Put the question, and return what is answered until the copy goes."""
        said = bytearray()
        with self._ours as ours, suppress(OSError):
            with self._theirs as theirs:
                self._hold = self._copy(theirs)
            ours.sendall(self._asked)
            ours.shutdown(socket.SHUT_WR)
            while len(said) <= ANSWER_LIMIT and (piece := ours.recv(_PIECE)):
                said += piece
        return bytes(said)

    def end(self) -> bool:
        """End the copy and the talk, whoever else was given its end; tell whether it began."""
        if self._hold is None:
            return False
        with suppress(OSError):
            self._ours.shutdown(socket.SHUT_RDWR)
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._hold, signal.SIGKILL)
        return True

    def close(self) -> None:
        """End the copy, also one that has answered and lives on; the talk is over."""
        if self.end() and self._hold is not None:
            os.close(self._hold)


def _started(command: Sequence[str], line: socket.socket) -> subprocess.Popen[bytes] | None:
    """Start the process at one end of a line; None where the system has no room for it."""
    try:
        return subprocess.Popen(  # noqa: S603 - a command of the program, never a person's
            command,
            stdin=line.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # a traceback would show what is in the file
            env=environment(),
        )
    except OSError:
        return None
