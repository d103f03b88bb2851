"""The process whose copies take the files of one run apart: one file, one report, and its end.

    python -m petitiondesk.signing.inspector_of_many

Loading what reads signatures takes longer than reading them: here it is done once. For each file
somebody hands over one end of a pair of sockets; a copy of the process reads the question from it,
as confined as the process that answers one question alone, and is ended by whoever asked. The
process itself reads nothing: whatever a crafted file makes of a copy, the next one has not met it.
It takes what only Linux has.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
from typing import Final, NoReturn

import msgspec

from petitiondesk.confinement import end_with_parent, is_orphan_of, keep_memory_private, seal
from petitiondesk.signing.inspector import MEMORY_LIMIT, SECONDS, answered, load
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import FileKind

_LINE: Final = 0
"""Standard input: of the process where it is asked, and of a copy what it is asked."""

_FIRST_FREE: Final = 3
"""The first open file that is none of the three of every process."""


def main() -> int:
    """Serve until the other side goes."""
    end_with_parent()
    keep_memory_private()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C is meant for the program, not for us
    logging.disable(logging.CRITICAL)  # libraries would log what is in the file
    for kind in FileKind:
        load(kind)
    gc.collect()
    gc.freeze()  # else each copy would write to, and so own, whatever the collector looks at
    asked = socket.socket(fileno=_LINE)
    while (talk := _next(asked)) is not None:
        _hand_over(talk, asked)
    return 0


def _next(asked: socket.socket) -> int | None:
    """Return the next end that is handed over; None where nobody will hand over another."""
    _, talks, _, _ = socket.recv_fds(asked, 1, 1)
    return talks[0] if talks else None


def _hand_over(talk: int, asked: socket.socket) -> None:
    """Have a copy of this process answer, and give whoever asked a hold of it, to end it by."""
    _bury()
    server = os.getpid()
    copy = os.fork()
    if not copy:
        _answer(talk, server)
    os.close(talk)
    hold = os.pidfd_open(copy)  # nobody else has this number: it was not waited for
    socket.send_fds(asked, [b"."], [hold])
    os.close(hold)


def _bury() -> None:
    """Let go of the copies that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return  # there is none left


def _answer(talk: int, server: int) -> NoReturn:
    """Answer one question as a copy, and end; also where something is raised.

    It lets go of the line first: a copy that a file has taken over neither hears the next question
    nor answers for the next copy.
    """
    try:
        os.dup2(talk, _LINE)
        os.closerange(_FIRST_FREE, os.sysconf("SC_OPEN_MAX"))
        end_with_parent()
        if not is_orphan_of(server):
            seal(memory=MEMORY_LIMIT, seconds=SECONDS, alone=True)
            _say(socket.socket(fileno=_LINE))
    finally:
        os._exit(0)


def _say(talk: socket.socket) -> None:
    with talk.makefile("rb") as stream:
        question = msgspec.msgpack.decode(stream.read(), type=Question)
    talk.sendall(answered(question))


if __name__ == "__main__":
    sys.exit(main())
