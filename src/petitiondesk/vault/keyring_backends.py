"""The keyrings that may see a secret of ours: four, by name.

The library's own choice is never asked for: it follows environment variables, a configuration file
and plug-ins, and so hands the secret to whoever can write those.
"""

import sys
from collections.abc import Iterator
from contextlib import closing

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

if sys.platform == "linux":
    import secretstorage
    from keyring.backends import SecretService, kwallet

    _DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"

    class QuietSecretService(SecretService.Keyring):
        """The Secret Service, where it can be used without asking the person for anything."""

        def get_preferred_collection(self) -> secretstorage.Collection:
            """Return the default collection; locked or missing, it would bring up a prompt."""
            with closing(secretstorage.dbus_init()) as bus:
                try:
                    locked = secretstorage.Collection(bus, _DEFAULT_COLLECTION).is_locked()
                except secretstorage.ItemNotFoundException as cause:
                    raise KeyringLocked from cause
            if locked:
                raise KeyringLocked
            found: secretstorage.Collection = super().get_preferred_collection()  # type: ignore[no-untyped-call]  # the library's
            return found


def usable_backends(*, may_prompt: bool) -> Iterator[KeyringBackend]:
    """Yield the keyrings that this system offers now, the best first."""
    for backend in _allowed(may_prompt=may_prompt):
        try:
            usable = backend.priority > 0
        except RuntimeError:  # how the library says that there is none
            continue
        if usable:
            yield backend()


if sys.platform == "linux":

    def _allowed(*, may_prompt: bool) -> Iterator[type[KeyringBackend]]:
        yield SecretService.Keyring if may_prompt else QuietSecretService
        if may_prompt:  # a closed wallet always asks
            yield kwallet.DBusKeyring

elif sys.platform == "win32":
    from keyring.backends import Windows

    class LocalVault(Windows.WinVaultKeyring):
        """The Windows vault; what it keeps does not roam with the account."""

        def __init__(self) -> None:
            super().__init__()
            self.persist = "local machine"

    def _allowed(*, may_prompt: bool) -> Iterator[type[KeyringBackend]]:  # noqa: ARG001
        yield LocalVault

else:
    from keyring.backends import macOS

    def _allowed(*, may_prompt: bool) -> Iterator[type[KeyringBackend]]:  # noqa: ARG001
        yield macOS.Keyring
