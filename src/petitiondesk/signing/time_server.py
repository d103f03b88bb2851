"""A time-stamp server on the network (RFC 3161, section 3.4): the one thing ever asked there.

It is asked only where a person wrote its address down. It learns the digest of a signature, when it
was made, and from where: neither the letter nor who signed it.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Final
from urllib.parse import SplitResult, urlsplit

from petitiondesk.signing.errors import TimeServerSilentError

PATIENCE: Final = 20.0
"""Seconds for the whole answer."""

LARGEST_ANSWER: Final = 64 * 1024
"""Bytes; what comes after is not read."""

_HEADERS: Final = {
    "Content-Type": "application/timestamp-query",
    "Accept": "application/timestamp-reply",
}
_PIECE: Final = 4096
_FOUND: Final = 200


def connection_to(address: SplitResult) -> HTTPConnection:
    """Return a connection to a server, not made yet; over TLS its certificate is checked."""
    host = address.hostname or ""
    if address.scheme == "https":
        checked = ssl.create_default_context()
        return HTTPSConnection(host, address.port, timeout=PATIENCE, context=checked)
    return HTTPConnection(host, address.port, timeout=PATIENCE)


class HttpTimeServer:
    """Asks one server, by `http:` or `https:`; it is not led elsewhere."""

    def __init__(
        self,
        address: str,
        *,
        connect: Callable[[SplitResult], HTTPConnection] = connection_to,
        clock: Callable[[], float] = time.monotonic,
        patience: float = PATIENCE,
    ) -> None:
        self.address = address
        self._patience = patience
        self._connect = connect
        self._clock = clock

    def answer(self, request: bytes) -> bytes:
        """Ask for a time-stamp; see `order.TimeServer`.

        Raises:
            TimeServerSilentError: there is no such server, or it does not answer in time.
        """
        try:
            parts = urlsplit(self.address)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise TimeServerSilentError(address=self.address)
            return self._asked(parts, request)
        except (OSError, HTTPException, ValueError) as cause:
            raise TimeServerSilentError(address=self.address) from cause

    def _asked(self, parts: SplitResult, request: bytes) -> bytes:
        end = self._clock() + PATIENCE
        connection = self._connect(parts)
        try:
            path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
            with _hung_up_after(self._patience, connection) as hung_up:
                connection.request("POST", path, request, _HEADERS)
                response = connection.getresponse()
                found = self._read(response, end)
            if response.status != _FOUND or hung_up.is_set():
                raise TimeServerSilentError(address=self.address)
            return found
        finally:
            connection.close()

    def _read(self, response: HTTPResponse, end: float) -> bytes:
        """Read piece by piece: a server that sends a byte now and then is silent too."""
        found = bytearray()
        while (piece := response.read1(_PIECE)) and len(found) < LARGEST_ANSWER:
            found += piece
            if self._clock() > end:
                raise TimeServerSilentError(address=self.address)
        if response.length and len(found) < LARGEST_ANSWER:  # it hung up before it had said all
            raise TimeServerSilentError(address=self.address)
        return bytes(found)


@contextmanager
def _hung_up_after(seconds: float, connection: HTTPConnection) -> Iterator[threading.Event]:
    """Hang up, and tell so, once all has taken too long: headers that come in drops are no answer.

    The connection itself has patience with each piece anew.
    """
    hung_up = threading.Event()

    def hang_up() -> None:
        hung_up.set()
        if connection.sock is not None:
            with suppress(OSError):  # it is gone already
                socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    timer = threading.Timer(seconds, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield hung_up
    finally:
        timer.cancel()
