"""The system keyring's own process: one call on standard input, one answer, and it ends."""

import os
import sys
from typing import IO

import msgspec

from petitiondesk.confinement import is_orphan_of
from petitiondesk.vault.keyring_backends import usable_backends
from petitiondesk.vault.keyring_calls import do_call
from petitiondesk.vault.messages import read_frame, write_frame
from petitiondesk.vault.messages_keyring import KeyringAnswer, KeyringCall
from petitiondesk.vault.shield import shield_process


def serve(requests: IO[bytes], responses: IO[bytes]) -> None:
    """Answer one call."""
    frame = read_frame(requests)
    if frame is None:
        return
    call = msgspec.msgpack.decode(frame, type=KeyringCall)
    if is_orphan_of(call.asked_by):  # a vault that was destroyed meanwhile must leave no item
        return
    try:
        answer = do_call(call, usable_backends(may_prompt=call.may_prompt))
    except Exception:  # noqa: BLE001 - the process boundary: daemons fail in ways of their own
        answer = KeyringAnswer(why="refused")
    write_frame(responses, answer)


def main() -> None:
    """Run the keyring's process on its standard streams."""
    shield_process()
    responses = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must not end up in the answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with responses:
        serve(sys.stdin.buffer, responses)


if __name__ == "__main__":
    main()
