"""What one call does with the first keyring that is there."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from petitiondesk.vault.messages_keyring import KeyringAnswer, KeyringCall, KeyringVerb

SERVICE: Final = "local"
"""What items stand under. It tells nobody which program wrote them, or what for."""


def do_call(call: KeyringCall, backends: Iterable[KeyringBackend]) -> KeyringAnswer:
    """Do what is asked with the first of the keyrings."""
    backend = next(iter(backends), None)
    if backend is None:
        return KeyringAnswer(why="absent")
    try:
        return _DO[call.verb](backend, call)
    except KeyringLocked:
        return KeyringAnswer(why="locked")
    except InitError:
        return KeyringAnswer(why="absent")
    except KeyringError:
        return KeyringAnswer(why="refused")


def _read(backend: KeyringBackend, call: KeyringCall) -> KeyringAnswer:
    return KeyringAnswer(value=backend.get_password(SERVICE, call.name) or "")


def _write(backend: KeyringBackend, call: KeyringCall) -> KeyringAnswer:
    """Some keyrings take everything and keep nothing: only what comes back was kept."""
    backend.set_password(SERVICE, call.name, call.value)
    kept = backend.get_password(SERVICE, call.name) == call.value
    return KeyringAnswer(why="" if kept else "forgetful")


def _erase(backend: KeyringBackend, call: KeyringCall) -> KeyringAnswer:
    with suppress(PasswordDeleteError):
        backend.delete_password(SERVICE, call.name)
    left = backend.get_password(SERVICE, call.name)
    return KeyringAnswer(why="refused" if left else "")


_DO: Final = {
    KeyringVerb.READ: _read,
    KeyringVerb.WRITE: _write,
    KeyringVerb.ERASE: _erase,
}
