import socket
import threading

import pytest

from petitiondesk.ui.locking.answering_bus import bus_answers
from tests.ui.private_bus import Bus

SHORT = 0.2


@pytest.fixture
def listening(tmp_path, home):
    """A socket that takes connections; nobody speaks at its other end."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(home / "bus"))
        listening.listen()
        yield listening


def at(monkeypatch, address):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)


def test_a_bus_answers(qapp, monkeypatch):
    bus = Bus()
    at(monkeypatch, bus.address)
    assert bus_answers("SYSTEM")
    bus.close()


def test_a_bus_that_takes_connections_and_says_nothing_does_not_answer(monkeypatch, listening):
    at(monkeypatch, f"unix:path={listening.getsockname()}")
    assert not bus_answers("SYSTEM", SHORT)


def test_a_bus_that_falls_silent_after_the_first_words_does_not_answer(monkeypatch, listening):
    def accept():
        connected, _ = listening.accept()
        connected.recv(1024)
        connected.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
        gone.wait()
        connected.close()

    gone, server = threading.Event(), threading.Thread(target=accept)
    server.start()
    at(monkeypatch, f"unix:path={listening.getsockname()}")
    assert not bus_answers("SYSTEM", SHORT)
    gone.set()
    server.join()


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "nonsense", "tcp:host=example"])
def test_where_no_bus_is_nothing_answers(monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not bus_answers("SESSION", SHORT)


def test_without_an_address_no_session_answers():
    assert not bus_answers("SESSION", SHORT)
