"""Keyrings to test with: none, one of ours in a file, and the real one on a bus of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.system_keyring import KEYRING_COMMAND, SystemKeyring, door_from_here

NO_KEYRING = KeyringDoor(command=KEYRING_COMMAND, environment={})
"""A machine without a keyring: no bus, nothing in the environment."""

_IN_A_FOLDER = """
import os, sys
from pathlib import Path
import msgspec
from petitiondesk.vault.messages import read_frame, write_frame
from petitiondesk.vault.messages_keyring import KeyringAnswer, KeyringCall
from petitiondesk.confinement import is_orphan_of
from petitiondesk.vault.shield import shield_process
shield_process()
call = msgspec.msgpack.decode(read_frame(sys.stdin.buffer), type=KeyringCall)
if is_orphan_of(call.asked_by):
    sys.exit()
item = Path(os.environ["ITEMS"]) / call.name
if call.verb == "write":
    item.write_text(call.value)
elif call.verb == "erase":
    item.unlink(missing_ok=True)
value = item.read_text() if call.verb == "read" and item.exists() else ""
write_frame(sys.stdout.buffer, KeyringAnswer(value=value))
"""

_STARTING_SECONDS = 20.0


def folder_keyring(items: Path) -> KeyringDoor:
    """A keyring that keeps its items in a folder, one file each; dies with its parent."""
    items.mkdir(exist_ok=True)
    return KeyringDoor((sys.executable, "-c", _IN_A_FOLDER), {"ITEMS": str(items)})


@contextmanager
def bus() -> Iterator[dict[str, str]]:
    """A session bus of its own; gives the environment of those who use it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = daemon.stdout.readline().decode().strip()
        yield door_from_here().environment | {"DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        daemon.kill()
        daemon.communicate()


@contextmanager
def gnome_keyring(environment: dict[str, str], *, unlocked: bool) -> Iterator[KeyringDoor]:
    """The keyring of GNOME on a bus; what it keeps lies in the test's home."""
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--components=secrets"] + ["--unlock"] * unlocked,
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        daemon.stdin.write(b"of the login")
        daemon.stdin.close()
        door = KeyringDoor(KEYRING_COMMAND, environment)
        _wait_for(door)
        yield door
    finally:
        daemon.terminate()
        daemon.wait()


def _wait_for(door: KeyringDoor) -> None:
    """Wait until somebody answers on the bus; what, does not matter."""
    patience = time.monotonic() + _STARTING_SECONDS
    why = "absent"
    while why == "absent" and time.monotonic() < patience:
        try:
            SystemKeyring(door).read("nothing", may_prompt=False)
        except KeyringFailedError as failure:
            why = failure.why
    assert why in {"empty", "locked"}, why
