"""A time-stamp server behind real HTTP, over a pair of sockets in place of a network."""

import contextlib
import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from urllib.parse import SplitResult

import pytest

from petitiondesk.signing.errors import TimeServerSilentError
from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import Level
from petitiondesk.signing.time_server import LARGEST_ANSWER, HttpTimeServer, connection_to
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.identities import AT, identity
from tests.signing.letters import letter

ADDRESS = "http://clock.example/tsa?key=1"
MOST_DROPS = 500
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n"


class Wire:
    """One end is a connection, the other a server that says what it is told to."""

    def __init__(self, reply: Callable[[bytes], bytes]) -> None:
        self.ours, self._theirs = socket.socketpair()
        self._reply = reply
        self.request = b""
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def connect(self, address: SplitResult) -> HTTPConnection:
        connection = HTTPConnection(address.hostname, timeout=20)
        connection.sock = self.ours
        return connection

    def _serve(self) -> None:
        with self._theirs:
            while b"\r\n\r\n" not in self.request:
                self.request += self._theirs.recv(65536)
            head, _, body = self.request.partition(b"\r\n\r\n")
            length = int(head.partition(b"Content-Length: ")[2].split()[0])
            while len(body) < length:
                body += self._theirs.recv(65536)
            self._theirs.sendall(self._reply(body))

    def end(self) -> None:
        self._thread.join(20)
        self.ours.close()


@pytest.fixture
def wired() -> Iterator[Callable[[Callable[[bytes], bytes]], Wire]]:
    wires: list[Wire] = []

    def make(reply: Callable[[bytes], bytes]) -> Wire:
        wires.append(Wire(reply))
        return wires[-1]

    yield make
    for wire in wires:
        wire.end()


def stamped(body: bytes) -> bytes:
    answer = Clock().answer(body)
    return OK + b"Content-Length: %d\r\n\r\n" % len(answer) + answer


def test_a_server_stamps_a_signature(wired) -> None:
    wire, key = wired(stamped), identity("Forum")
    server = HttpTimeServer(ADDRESS, connect=wire.connect)
    order = SignOrder(field="sig-exporter", at=AT, certify=True, time_server=server)
    pdf = sign_pdf(letter(), key, order)
    (report,) = inspect_pdf(
        pdf, (key.certificate,), now=AT, clocks=(CLOCKS.certificate,)
    ).signatures
    assert report.level is Level.B_T


def test_it_is_told_a_digest_and_nothing_about_us(wired) -> None:
    wire = wired(stamped)
    sign_pdf(
        letter(),
        identity("Forum"),
        SignOrder(
            field="sig-exporter", at=AT, time_server=HttpTimeServer(ADDRESS, connect=wire.connect)
        ),
    )
    head, _, body = wire.request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /tsa?key=1 HTTP/1.1\r\nHost: clock.example\r\n")
    assert b"User-Agent" not in head
    assert b"Forum" not in body
    assert len(body) < 100


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Elsewhere\r\nLocation: http://other.example/\r\nContent-Length: 0\r\n\r\n",
        b"SMTP ready\r\n\r\n",
        OK + b"Content-Length: 99\r\n\r\nhalf of it",
    ],
    ids=["hangs up", "broken", "leads elsewhere", "speaks otherwise", "stops in the middle"],
)
def test_a_server_that_gives_no_answer_is_silent(wired, reply: bytes) -> None:
    server = HttpTimeServer(ADDRESS, connect=wired(lambda _body: reply).connect)
    with pytest.raises(TimeServerSilentError) as error:
        server.answer(b"request")
    assert error.value.address == ADDRESS


def test_a_server_that_dawdles_is_silent(wired) -> None:
    wire = wired(lambda _body: OK + b"\r\n" + bytes(20_000))
    server = HttpTimeServer(ADDRESS, connect=wire.connect, clock=itertools.count(0, 15).__next__)
    with pytest.raises(TimeServerSilentError):
        server.answer(b"request")


def drip(to: socket.socket, drops: list[bytes]) -> None:
    """Send a header that has no end, until nobody listens any more; five seconds at most."""
    with to, contextlib.suppress(OSError):
        to.sendall(b"HTTP/1.1 200 OK\r\n")
        while len(drops) < MOST_DROPS:
            to.sendall(b"X")
            drops.append(b"X")
            time.sleep(0.01)


def test_a_server_that_gives_its_headers_in_drops_is_silent() -> None:
    ours, theirs = socket.socketpair()
    drops: list[bytes] = []
    connection = HTTPConnection("clock.example", timeout=20)
    connection.sock = ours
    dripping = threading.Thread(target=drip, args=(theirs, drops))
    dripping.start()
    server = HttpTimeServer(ADDRESS, connect=lambda _address: connection, patience=0.2)
    with pytest.raises(TimeServerSilentError):
        server.answer(b"request")
    dripping.join(20)
    assert len(drops) < MOST_DROPS


def test_a_server_that_never_ends_is_not_read_to_the_end(wired) -> None:
    wire = wired(lambda _body: OK + b"\r\n" + bytes(3 * LARGEST_ANSWER))
    found = HttpTimeServer(ADDRESS, connect=wire.connect).answer(b"request")
    assert LARGEST_ANSWER <= len(found) < 2 * LARGEST_ANSWER


@pytest.mark.parametrize(
    "address", ["", "clock.example", "file:///etc/passwd", "http://", "http://["]
)
def test_what_is_no_address_of_a_server_is_not_asked(address: str) -> None:
    with pytest.raises(TimeServerSilentError):
        HttpTimeServer(address).answer(b"request")


def test_a_secure_server_has_to_show_its_certificate() -> None:
    address = SplitResult("https", "clock.example:8443", "/", "", "")
    connection = connection_to(address)
    assert (connection.host, connection.port) == ("clock.example", 8443)
    assert connection._context.check_hostname
