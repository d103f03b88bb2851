"""What every test may rely on: a home of its own, a fixed place and time zone, and no network."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Qt reads these when it is first imported, and child processes inherit them.
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", TZ="UTC")
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE"):
    os.environ.pop(_name, None)

from hypothesis import settings  # noqa: E402  (after the environment is fixed)

pytest_plugins = ["tests.rig.figures", "tests.rig.fixtures", "tests.rig.patience"]

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: takes minutes; runs only with --long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home that nothing outlives. Its path is short: sockets may lie in it."""
    with tempfile.TemporaryDirectory(prefix="pd-home-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        monkeypatch.setenv("HOME", name)
        for variable, folder in {
            "XDG_CACHE_HOME": "cache",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_RUNTIME_DIR": "run",
            "XDG_STATE_HOME": "state",
        }.items():
            (home / folder).mkdir(mode=0o700)
            monkeypatch.setenv(variable, str(home / folder))
        yield home


class NetworkTouchedError(AssertionError):
    """A test, or what it tests, tried to reach the network."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets of the machine's own (X, D-Bus) connect; every other one fails the test."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise NetworkTouchedError(address)
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
