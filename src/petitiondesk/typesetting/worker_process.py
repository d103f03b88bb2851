"""One worker as its client sees it: a process, a pipe in, a pipe out."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from petitiondesk.typesetting.messages import Order, Response
from petitiondesk.typesetting.pipe import framed, read_response

DEFAULT_COMMAND = (sys.executable, "-I", "-X", "utf8", "-m", "petitiondesk.typesetting.worker")
"""Isolated: a module that lies in the current folder, on a memory stick say, is never run."""

Heard = Callable[["WorkerProcess", Response | None], None]
"""Takes what a worker said; None when it will say no more. Called from a thread of the worker's."""


class WorkerProcess:
    """Starts a worker, listens to it and writes to it; a worker that hangs holds nobody up.

    The thread that makes this must live as long as the worker: the system ends a worker with it.
    """

    def __init__(
        self, command: Sequence[str], *, templates: Path, assets: Path, heard: Heard
    ) -> None:
        self._heard = heard
        self._process = subprocess.Popen(  # noqa: S603  (a command of the program, never a person's)
            [
                *command,
                f"--templates={templates}",
                f"--assets={assets}",
                f"--parent={os.getpid()}",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback would show words of the letter
            env=worker_environment(os.environ),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._writer.start()
        self._listener.start()

    def send(self, request: Order) -> None:
        """Hand over a request. A worker that has gone is heard of through `heard`, not here.

        Raises:
            OverflowError: where the request is longer than a message may be.
            UnicodeEncodeError: where a text of it holds half a character.
        """
        self._frames.put(framed(request))

    def kill(self) -> None:
        """End the worker at once, whatever it does, and wait until it has gone."""
        self._process.kill()
        self._process.wait()
        if threading.current_thread() is not self._listener:
            self._listener.join()

    def _listen(self) -> None:
        stream = _open_end(self._process.stdout)
        with stream:
            while (response := _next_response(stream)) is not None:
                self._heard(self, response)
        self._process.kill()  # one that says no more, or nonsense, is of no use
        self._process.wait()
        self._frames.put(None)
        self._writer.join()
        self._heard(self, None)

    def _write(self) -> None:
        """Write what is to be sent, for as long as the worker reads."""
        with suppress(OSError), _open_end(self._process.stdin) as stream:
            while (frame := self._frames.get()) is not None:
                stream.write(frame)
                stream.flush()


def worker_environment(environment: os._Environ[str] | dict[str, str]) -> dict[str, str]:
    """Return the environment for a worker: without what would make pages differ by machine."""
    kept = {
        name: value
        for name, value in environment.items()
        if name not in {"LANGUAGE", "PANGO_LANGUAGE", "SOURCE_DATE_EPOCH"}
        and not name.startswith(("FONTCONFIG_", "FC_", "LC_"))
    }
    return {**kept, "LC_ALL": "C.UTF-8"}


def _open_end(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # both ends are pipes
    return stream


def _next_response(stream: IO[bytes]) -> Response | None:
    try:
        return read_response(stream)
    except (msgspec.DecodeError, OSError):
        return None
