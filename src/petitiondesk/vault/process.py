"""The vault's own process: sole holder of the data key and of the database connection.

It reads requests from its standard input and writes responses to its standard output, and to
nothing else. It ends when it is locked, when the pipe ends, with its parent, and when the disk
fails while writing. The first request makes, opens or restores a vault; where that fails, the
process ends: one try, one process.
"""

import os
import sys
from contextlib import suppress
from typing import IO

import msgspec

from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.failure_messages import encode_failure
from petitiondesk.vault.failures import internal_failure
from petitiondesk.vault.messages import Done, Failed, Lock, Response, read_frame, write_frame
from petitiondesk.vault.messages_opening import OpeningRequest
from petitiondesk.vault.session import Session, SittingRequest, start_session
from petitiondesk.vault.shield import shield_process


def serve(requests: IO[bytes], responses: IO[bytes]) -> None:
    """Open one vault and answer until the client locks it or goes away."""
    session = _start(requests, responses)
    if session is None:
        return
    try:
        while not session.over and (frame := read_frame(requests)) is not None:
            request: SittingRequest | Lock = msgspec.msgpack.decode(
                frame, type=SittingRequest | Lock
            )
            if isinstance(request, Lock):
                return
            write_frame(responses, _answer(session, request))
    finally:
        session.close()


def _start(requests: IO[bytes], responses: IO[bytes]) -> Session | None:
    frame = read_frame(requests)
    if frame is None:
        return None
    try:
        session = start_session(msgspec.msgpack.decode(frame, type=OpeningRequest))
    except Exception as cause:  # noqa: BLE001 - the process boundary: causes cross as names
        write_frame(responses, _failed(cause))
        return None
    write_frame(responses, Done())
    return session


def _answer(session: Session, request: SittingRequest) -> Response:
    try:
        return session.answer(request)
    except Exception as cause:  # noqa: BLE001 - the process boundary: causes cross as names
        return _failed(cause)


def _failed(cause: Exception) -> Failed:
    return encode_failure(cause if isinstance(cause, VaultError) else internal_failure(cause))


def main() -> None:
    """Run the vault's process on its standard streams."""
    shield_process()
    responses = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must not end up between two frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(BrokenPipeError), responses:
        serve(sys.stdin.buffer, responses)


if __name__ == "__main__":
    main()
