"""Seven keyrings that fail: each time the passphrase opens the vault, and no secret leaves.

Absent, locked, the library's null backend chosen by the environment, a plain-text backend that is
installed, a configuration file that names a hostile class, one that hangs, one that refuses.
"""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from petitiondesk.vault.client import create, open_
from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.messages_care import Anchoring
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.proof import IN_KEYRING
from petitiondesk.vault.system_keyring import KEYRING_COMMAND, SystemKeyring
from tests.vault.keyrings import NO_KEYRING, bus, folder_keyring, gnome_keyring
from tests.vault.vaults import LEAST_COST, PASSPHRASE, keep

PLANTED = """
import keyring.backend
from pathlib import Path
class Keyring(keyring.backend.KeyringBackend):
    priority = 100
    def get_password(self, service, username):
        return None
    def set_password(self, service, username, password):
        Path({loot!r}).write_text(password)
"""
CHOICE = "import keyring; print(type(keyring.get_keyring()).__module__)"
WITH_PLANTED = """
import sys
sys.path.insert(0, {place!r})
from petitiondesk.vault.keyring_process import main
main()
"""


def planted(place: Path) -> Path:
    """Install a plug-in that takes every secret; returns where it would put it."""
    loot = place / "loot"
    (place / "planted.py").write_text(PLANTED.format(loot=str(loot)))
    metadata = place / "planted-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: planted\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nplanted = planted\n")
    return loot


@contextmanager
def absent(_: Path) -> Iterator[KeyringDoor]:
    yield NO_KEYRING


@contextmanager
def locked(_: Path) -> Iterator[KeyringDoor]:
    with bus() as environment:
        with gnome_keyring(environment, unlocked=True):
            pass
        with gnome_keyring(environment, unlocked=False) as door:
            yield door


@contextmanager
def null_by_environment(_: Path) -> Iterator[KeyringDoor]:
    yield KeyringDoor(KEYRING_COMMAND, {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})


@contextmanager
def plain_text_installed(place: Path) -> Iterator[KeyringDoor]:
    loot = planted(place)
    command = (sys.executable, "-I", "-c", WITH_PLANTED.format(place=str(place)))
    control = f"import sys; sys.path.insert(0, {str(place)!r}); {CHOICE}"
    assert chosen_by_the_library(control, {}) == "planted"
    yield KeyringDoor(command, {})
    assert not loot.exists()


@contextmanager
def hostile_configuration(place: Path) -> Iterator[KeyringDoor]:
    loot = planted(place)
    settings = Path(os.environ["HOME"]) / ".config" / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={place}\n")
    environment = {"HOME": os.environ["HOME"]}
    assert chosen_by_the_library(CHOICE, environment) == "planted"
    yield KeyringDoor(KEYRING_COMMAND, environment)
    assert not loot.exists()


def chosen_by_the_library(program: str, environment: dict[str, str]) -> str:
    """What the library would have done with this; else the test would prove nothing."""
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@contextmanager
def false_bus(place: Path, answer: bytes | None) -> Iterator[KeyringDoor]:
    """Something that takes connections where a bus should be: answers once, or never."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(place / "bus"))
        listening.listen()
        taken = []

        def serve() -> None:
            while True:
                try:
                    taken.append(listening.accept()[0])
                except OSError:
                    return
                if answer is not None:
                    taken[-1].sendall(answer)
                    taken.pop().close()

        thread = threading.Thread(target=serve)
        thread.start()
        address = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={place / 'bus'}"}
        yield KeyringDoor(KEYRING_COMMAND, address)
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
        for connection in taken:
            connection.close()


def hanging(place: Path):
    return false_bus(place, None)


def refusing(place: Path):
    return false_bus(place, b"REJECTED EXTERNAL\r\n")


SITUATIONS = {
    absent: {"absent"},
    locked: {"locked", "refused"},
    null_by_environment: {"absent"},
    plain_text_installed: {"absent"},
    hostile_configuration: {"absent"},
    hanging: {"refused", "silent"},  # the library gives up on a bus that does not let it in
    refusing: {"absent", "refused"},
}


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.__name__)
def test_a_keyring_that_fails_leaves_the_passphrase(
    situation: Callable, tmp_path: Path, home: Path
):
    good = folder_keyring(home / "items")
    with create(tmp_path / "vault", PASSPHRASE, cost=LEAST_COST, keyring=good) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        keep(vault, "letter", b"draft")
    place = home / "place"
    place.mkdir()
    with situation(place) as door:
        with pytest.raises(KeyringFailedError) as failure:
            open_(tmp_path / "vault", IN_KEYRING, keyring=door)
        assert failure.value.why in SITUATIONS[situation]
        with open_(tmp_path / "vault", PASSPHRASE, keyring=door) as vault:
            assert vault.drafts.get("letter") == b"draft"
            assert vault.care.status().anchoring is Anchoring.SILENT


@pytest.mark.parametrize(
    "situation",
    [each for each in SITUATIONS if each is not hanging],
    ids=lambda situation: situation.__name__,
)
def test_a_keyring_that_fails_is_given_no_slot(situation: Callable, tmp_path: Path, home: Path):
    place = home / "place"
    place.mkdir()
    with (
        situation(place) as door,
        create(tmp_path / "vault", PASSPHRASE, cost=LEAST_COST, keyring=door) as vault,
    ):
        before = (tmp_path / "vault" / "header.json").read_bytes()
        with pytest.raises(KeyringFailedError):
            vault.slots.put_keyring(PASSPHRASE)
        assert (tmp_path / "vault" / "header.json").read_bytes() == before


def test_a_keyring_that_never_answers_is_given_up():
    door = KeyringDoor((sys.executable, "-c", "import time; time.sleep(600)"), {})
    with pytest.raises(KeyringFailedError) as failure:
        SystemKeyring(door).read("slot", may_prompt=False)
    assert failure.value.why == "silent"


@pytest.mark.parametrize(
    "answer", ["b''", "b'\\0\\0\\0\\5abc'", "b'\\xff' * 4", "b'\\0\\0\\0\\1\\xc1'"]
)
def test_a_process_that_answers_nonsense_is_no_keyring(answer: str):
    program = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({answer})"
    with pytest.raises(KeyringFailedError):
        SystemKeyring(KeyringDoor((sys.executable, "-c", program), {})).erase("slot")
