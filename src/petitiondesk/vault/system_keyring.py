"""The system keyring, reached through a short-lived process with a time limit.

Keyring libraries load plug-ins, talk to daemons, wait for prompts and may hang: none of this
happens in a process that holds the data key. Every failure is one error of ours, and means that
somebody types the passphrase.
"""

import io
import os
import subprocess
import sys
from typing import Final

import msgspec

from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.messages import read_frame, write_frame
from petitiondesk.vault.messages_keyring import KeyringAnswer, KeyringCall, KeyringVerb
from petitiondesk.vault.messages_opening import KeyringDoor

KEYRING_COMMAND: Final = (
    sys.executable,
    "-I",
    "-X",
    "utf8",
    "-m",
    "petitiondesk.vault.keyring_process",
)
"""Starts the keyring's process from an installed package or a checkout."""

PROMPT_SECONDS: Final = 10.0
"""How long the keyring may take where it may ask the person to unlock it."""

QUIET_SECONDS: Final = 3.0
"""How long it may take where it may not."""

_ENVIRONMENT: Final = (
    "DBUS_SESSION_BUS_ADDRESS",
    "HOME",
    "XDG_RUNTIME_DIR",
    "SYSTEMROOT",
    "WINDIR",
    "USERPROFILE",
)
"""All that the keyring's process learns of its surroundings: where the bus or the keychain is."""


def door_from_here() -> KeyringDoor:
    """Return the way to the keyring of whoever runs this program."""
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return KeyringDoor(command=KEYRING_COMMAND, environment=environment)


class SystemKeyring:
    """Items of ours in the system keyring. Every method raises `KeyringFailedError`."""

    def __init__(self, door: KeyringDoor) -> None:
        self._door = door

    def read(self, name: str, *, may_prompt: bool) -> str:
        """Return an item; "empty" is one of the ways to fail."""
        value = self._ask(KeyringVerb.READ, name, may_prompt=may_prompt)
        if not value:
            raise KeyringFailedError(why="empty")
        return value

    def write(self, name: str, value: str, *, may_prompt: bool) -> None:
        """Put an item in place of the one before, read it back and compare."""
        self._ask(KeyringVerb.WRITE, name, value, may_prompt=may_prompt)

    def erase(self, name: str) -> None:
        """Take an item away; none is no failure. Asks nobody to unlock anything."""
        self._ask(KeyringVerb.ERASE, name, may_prompt=False)

    def _ask(self, verb: KeyringVerb, name: str, value: str = "", *, may_prompt: bool) -> str:
        call = KeyringCall(
            verb=verb, name=name, value=value, may_prompt=may_prompt, asked_by=os.getpid()
        )
        answer = self._answer(call, PROMPT_SECONDS if may_prompt else QUIET_SECONDS)
        if answer.why:
            raise KeyringFailedError(why=answer.why)
        return answer.value

    def _answer(self, call: KeyringCall, seconds: float) -> KeyringAnswer:
        try:
            answer = read_frame(io.BytesIO(self._exchange(call, seconds)))
            return msgspec.msgpack.decode(answer or b"", type=KeyringAnswer)
        except subprocess.TimeoutExpired as cause:
            raise KeyringFailedError(why="silent") from cause
        except (OSError, msgspec.DecodeError) as cause:
            raise KeyringFailedError(why="absent") from cause

    def _exchange(self, call: KeyringCall, seconds: float) -> bytes:
        asked = io.BytesIO()
        write_frame(asked, call)
        done = subprocess.run(  # noqa: S603 - the command is ours and holds nothing from outside
            self._door.command,
            input=asked.getvalue(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._door.environment,
            timeout=seconds,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return done.stdout
