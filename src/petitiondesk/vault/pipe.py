"""The pipe to the vault's process: one question, one answer, in turn."""

import subprocess
import threading
from contextlib import suppress
from typing import Final, TypeVar

import msgspec

from petitiondesk.vault.errors import (
    VaultLockedError,
    VaultProcessEndedError,
    VaultUnsyncedError,
)
from petitiondesk.vault.failure_messages import decode_failure
from petitiondesk.vault.messages import Failed, Lock, Request, Response, read_frame, write_frame

LOCK_SECONDS: Final = 10.0
"""How long locking waits, once for its turn and once for a tidy end, before it ends the process."""

Answer = TypeVar("Answer", bound=Response)


class VaultPipe:
    """Speaks with a vault's process. Threads may share it: each question waits for its turn."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        """Take over a process that `start_vault_process` started, and its two streams."""
        self._process = process
        self._turn = threading.Lock()
        self._locked = False
        self._over = False

    @property
    def alive(self) -> bool:
        """Whether the vault is open: neither locked nor ended unasked."""
        return not self._locked and not self._over and self._process.poll() is None

    def ask(self, request: Request, answer: type[Answer]) -> Answer:
        """Send a request and return the answer, which is of the class `answer`.

        Raises:
            VaultLockedError: the vault has been locked.
            VaultProcessEndedError: the process has ended unasked.
            VaultUnsyncedError: the disk failed while writing, and the process ends.
            VaultError: what else the vault's process could not do.
        """
        with self._turn:
            if self._locked:
                raise VaultLockedError
            answered: Answer | Failed = msgspec.msgpack.decode(
                self._exchange(request), type=answer | Failed
            )
        if isinstance(answered, Failed):
            failure = decode_failure(answered)
            self._over |= isinstance(failure, VaultUnsyncedError)
            raise failure
        return answered

    def lock(self) -> None:
        """End the vault's process, and with it the data key. Locking twice is locking once.

        A request on its way is waited for, but not for ever: after `LOCK_SECONDS` the process is
        ended all the same, which loses nothing that was acknowledged.
        """
        self._locked = True
        in_turn = self._turn.acquire(timeout=LOCK_SECONDS)
        try:
            if in_turn:
                self._say_goodbye()
            else:
                self._process.kill()
            self._process.wait()
        finally:
            if in_turn:
                self._turn.release()

    def end(self) -> None:
        """End the vault's process at once, in the middle of whatever it does.

        Nothing that was acknowledged is lost by it, but the process closes nothing and tells the
        system keyring nothing: for a vault that is being destroyed.
        """
        self._locked = True
        self._process.kill()
        self._process.wait()
        with self._turn:  # whoever waits for an answer has been told by now that there is none
            for stream in (self._process.stdin, self._process.stdout):
                assert stream is not None
                with suppress(OSError):
                    stream.close()

    def _say_goodbye(self) -> None:
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        if not process.stdin.closed:
            with suppress(OSError):
                write_frame(process.stdin, Lock())
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(LOCK_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
        process.stdout.close()

    def _exchange(self, request: Request) -> bytes:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write_frame(self._process.stdin, request)
            frame = read_frame(self._process.stdout)
        except OSError as cause:
            self._over = True
            raise VaultProcessEndedError from cause
        if frame is None:
            self._over = True
            raise VaultProcessEndedError
        return frame
