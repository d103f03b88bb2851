"""Asking the inspecting process; whatever a file does to it, there is an answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
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


def inspect_file(
    question: Question, *, command: Sequence[str] = COMMAND, patience: float = PATIENCE
) -> FileReport:
    """Say what the signatures of a file prove, in a process of its own.

    Args:
        question: the file, and whom the user trusts.
        command: starts the process.
        patience: seconds until it is given up.
    """
    if len(question.untrusted) > FILE_LIMIT:
        return _failed(question, Fault.TOO_LARGE)
    try:
        done = subprocess.run(  # noqa: S603 - a command of the program, never a person's
            command,
            input=msgspec.msgpack.encode(question),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback would show what is in the file
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            timeout=patience,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return report_of(msgspec.msgpack.decode(done.stdout, type=Answer))
    except (subprocess.TimeoutExpired, CertificateUnreadableError, ValueError):
        return _failed(question, Fault.TOO_MUCH_WORK)


def _failed(question: Question, fault: Fault) -> FileReport:
    return FileReport(kind=question.kind, troubles=(Trouble(fault),))
