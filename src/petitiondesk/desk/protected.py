"""The protected names of a vault: kept, read, and made ready to search letters by.

They lie in the vault's settings, sealed like everything there, and in no letter, package or export.
"""

from __future__ import annotations

from typing import Final

from petitiondesk.desk.ports import SettingStore
from petitiondesk.protection.checking import Protection
from petitiondesk.protection.register import (
    Kind,
    ProtectedIdentity,
    Register,
    decode,
    encode,
)

__all__ = [
    "Kind",
    "ProtectedIdentity",
    "Protection",
    "Register",
    "keep_register",
    "load_register",
    "protection_of",
]

_NAME: Final = "protected-identities"


def load_register(settings: SettingStore) -> Register:
    """Return the protected names; none where nobody has given any.

    Raises:
        RegisterUnreadableError: if they are not in the form that this version keeps.
        VaultError: if the vault cannot be asked.
    """
    kept = settings.get(_NAME)
    return decode(kept) if kept else Register()


def keep_register(settings: SettingStore, register: Register) -> None:
    """Keep the protected names in the place of those that were kept before.

    Raises:
        VaultLimitError: if they are more than a setting holds.
        VaultError: if they could not be kept.
    """
    settings.put(_NAME, encode(register))


def protection_of(settings: SettingStore) -> Protection:
    """Return what letters are searched by; make one for a sitting, and anew after a change.

    Raises:
        RegisterUnreadableError: as `load_register`.
        VaultError: as `load_register`.
    """
    return Protection(load_register(settings))
