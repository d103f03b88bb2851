"""The protected names of a vault: kept, read, and made ready to search letters by.

They lie in the vault's settings, sealed like everything there, and in no letter, package or export.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from petitiondesk.desk.ports import SettingStore
from petitiondesk.desk.setting_names import PROTECTED
from petitiondesk.desk.whole_file import read_limited
from petitiondesk.protection.checking import Protection
from petitiondesk.protection.errors import RegisterUnreadableError
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
    "added",
    "changed",
    "keep_register",
    "load_register",
    "of_nobody",
    "protection_of",
    "read_register",
    "removed",
]

_FILE_LIMIT: Final = 4 * 1024 * 1024
"""Bytes of a file with names."""


def load_register(settings: SettingStore) -> Register:
    """Return the protected names; none where nobody has given any.

    Raises:
        RegisterUnreadableError: if they are not in the form that this version keeps.
        VaultError: if the vault cannot be asked.
    """
    kept = settings.get(PROTECTED)
    return decode(kept) if kept else Register()


def keep_register(settings: SettingStore, register: Register) -> None:
    """Keep the protected names in the place of those that were kept before.

    Raises:
        SpellingTooShortError: if a name that is new among them has one letter.
        RegisterUnreadableError: as `load_register`.
        VaultLimitError: if they are more than a setting holds.
        VaultError: if they could not be kept.
    """
    register.refuse_too_short(load_register(settings))
    settings.put(PROTECTED, encode(register))


def read_register(path: Path) -> Register:
    """Return the names in a file, in the form in which the terminal lists them.

    Raises:
        InputError: if the file cannot be read.
        RegisterUnreadableError: if it is not in that form, or too large.
    """
    untrusted = read_limited(path, _FILE_LIMIT)
    if len(untrusted) > _FILE_LIMIT:
        raise RegisterUnreadableError
    return decode(untrusted)


def added(register: Register, more: Register) -> Register:
    """Return a register with more entries; one that is there already is not there twice."""
    new = (entry for entry in more.entries if entry not in register.entries)
    return Register((*register.entries, *new))


def removed(register: Register, number: int) -> Register:
    """Return a register without the entry of this number, counted from 0."""
    return Register((*register.entries[:number], *register.entries[number + 1 :]))


def changed(
    entry: ProtectedIdentity, *, spellings: Sequence[str], alias: str, kind: Kind
) -> ProtectedIdentity:
    """Return an entry as a person wrote it anew; what the form does not show stays."""
    return msgspec.structs.replace(entry, spellings=tuple(spellings), alias=alias, kind=kind)


def of_nobody() -> Protection:
    """Return what searches for the signatories alone whom a letter withholds."""
    return Protection(Register())


def protection_of(settings: SettingStore) -> Protection:
    """Return what letters are searched by; make one for a sitting, and anew after a change.

    Raises:
        RegisterUnreadableError: as `load_register`.
        VaultError: as `load_register`.
    """
    return Protection(load_register(settings))
