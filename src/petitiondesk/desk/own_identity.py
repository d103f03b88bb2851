"""The vault's own identity as a person looks after it: each verb leaves with the card alone.

What signs is in the memory of this program for as long as a verb takes, and no longer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.errors import CancelledError, NoIdentityError
from petitiondesk.desk.identity import (
    import_identity,
    keep_identity,
    load_identity,
    new_identity,
    take_certificate,
    write_key_file,
    write_request,
)
from petitiondesk.desk.ports import Clock, SettingStore


def make_own(
    settings: SettingStore, organisation: str, clock: Clock, cancelled: Callable[[], bool]
) -> Certificate:
    """Make an identity and keep it in place of what was there; takes up to two seconds.

    Raises:
        OrganisationNameError: it cannot be called so.
        CancelledError: it was not wanted any more.
        VaultError: it could not be kept.
    """
    key = new_identity(organisation, clock)
    if cancelled():
        raise CancelledError
    return _kept(settings, key)


def bring_own(settings: SettingStore, path: Path, passphrase: str, clock: Clock) -> Certificate:
    """Keep the identity of a file, if one can sign with it now.

    Raises:
        InputError: the file cannot be read.
        CryptoError: as `import_identity` says.
        VaultError: it could not be kept.
    """
    return _kept(settings, import_identity(path, passphrase, clock))


def take_answer(settings: SettingStore, path: Path, clock: Clock) -> Certificate:
    """Keep what an authority gave beside the key that it was asked for.

    Raises:
        NoIdentityError: there is none.
        InputError, CryptoError: as `take_certificate` says.
        VaultError: it could not be kept.
    """
    return _kept(settings, take_certificate(_opened(settings), path, clock))


def save_copy(settings: SettingStore, path: Path, passphrase: str) -> None:
    """Write the identity as a key file that a passphrase closes; the person agreed to replace.

    Raises:
        NoIdentityError: there is none.
        OutputError: if it could not be written.
    """
    write_key_file(_opened(settings), passphrase, path, replace=True)


def save_request(settings: SettingStore, path: Path) -> None:
    """Write what an authority needs to vouch for the identity; the person agreed to replace.

    Raises:
        NoIdentityError: there is none.
        OutputError: if it could not be written.
    """
    write_request(_opened(settings), path, replace=True)


def _opened(settings: SettingStore) -> HeldKey:
    key = load_identity(settings)
    if key is None:
        raise NoIdentityError
    return key


def _kept(settings: SettingStore, key: HeldKey) -> Certificate:
    keep_identity(settings, key)
    return key.certificate
