"""Asking the inspecting process; whatever a file does to it, there is an answer."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.signing.question import Answer, Question, report_of
from petitiondesk.signing.report import Fault, FileReport, Trouble

COMMAND: Final = (sys.executable, "-I", "-X", "utf8", "-m", "petitiondesk.signing.inspector")
"""Isolated: a module that lies in the current folder, on a memory stick say, is never run."""

PATIENCE: Final = 60.0
"""Seconds until an inspection is given up, on a machine that has much else to do."""

FILE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of a file that is looked at."""

_LOOKING_UP: Final = 0.2
"""So many seconds pass at most between somebody's giving up and the end of the process."""

_LAST_WORDS: Final = 2.0
"""So many seconds pass at most between the end of a process and that of listening to it."""


def inspect_file(
    question: Question,
    *,
    command: Sequence[str] = COMMAND,
    patience: float = PATIENCE,
    given_up: Callable[[], bool] = lambda: False,
) -> FileReport:
    """Say what the signatures of a file prove, in a process of its own.

    Args:
        question: the file, and whom the user trusts.
        command: starts the process.
        patience: seconds until it is given up.
        given_up: whether whoever asked wants no answer any more; the report is of no worth then.
    """
    if len(question.untrusted) > FILE_LIMIT:
        return failed(question, Fault.TOO_LARGE)
    asked = msgspec.msgpack.encode(question)
    process = subprocess.Popen(  # noqa: S603 - a command of the program, never a person's
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a traceback would show what is in the file
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )

    def talk() -> bytes:
        return process.communicate(asked)[0]

    try:
        said = awaited(talk, process.kill, patience=patience, given_up=given_up)
    finally:
        process.kill()
        process.wait()  # the pipes are the talk's: it closes them when nobody holds them any more
    return report_in(said, question)


def environment() -> dict[str, str]:
    """Return the environment of a process that takes files apart."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def awaited(
    talk: Callable[[], bytes],
    end: Callable[[], None],
    *,
    patience: float,
    given_up: Callable[[], bool],
) -> bytes:
    """Return what a process says; where it is given up, what it had said by then.

    One thread speaks with it from the beginning to the end: who asks Python for the rest of an
    answer after a while never hands over the rest of the question. Where the process has ended and
    the talk goes on, since it gave its end to another one, nobody listens any more.

    Args:
        talk: hands over the question, and returns the answer.
        end: ends the process, and with it the talk.
        patience: seconds until it is given up.
        given_up: whether whoever asked wants no answer any more.
    """
    said: list[bytes] = []
    until = time.monotonic() + patience
    talking = threading.Thread(target=lambda: said.append(talk()), daemon=True)
    talking.start()
    while talking.is_alive():
        if given_up() or time.monotonic() > until:
            end()
            talking.join(_LAST_WORDS)
            break
        talking.join(_LOOKING_UP)
    return b"".join(said)


def report_in(said: bytes, question: Question) -> FileReport:
    """Return the report that a process wrote; what is none means that the file was too much."""
    try:
        return report_of(msgspec.msgpack.decode(said, type=Answer))
    except (CertificateUnreadableError, ValueError):
        return failed(question, Fault.TOO_MUCH_WORK)


def failed(question: Question, fault: Fault) -> FileReport:
    """Return the report on a file of which nothing is known."""
    return FileReport(kind=question.kind, troubles=(Trouble(fault),))
