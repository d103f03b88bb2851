"""The vault's own identity as a person looks after it: each verb leaves with the card alone.

What signs is in the memory of this program for as long as a verb takes, and no longer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.errors import AnswerUnreadableError, CancelledError, NoIdentityError
from petitiondesk.desk.identities.identity import (
    import_identity,
    keep_identity,
    load_identity,
    new_identity,
    own_card,
    take_certificate,
    write_key_file,
    write_request,
)
from petitiondesk.desk.ports import Clock, SettingStore


def make_key(organisation: str, clock: Clock, cancelled: Callable[[], bool]) -> HeldKey:
    """Make an identity, which takes up to two seconds and asks no vault.

    Raises:
        OrganisationNameError: it cannot be called so.
        CancelledError: it was not wanted any more.
    """
    key = new_identity(organisation, clock)
    _refuse_cancelled(cancelled)
    return key


def keep_made(
    settings: SettingStore,
    key: HeldKey,
    instead_of: Certificate | None,
    cancelled: Callable[[], bool],
) -> Certificate | None:
    """Keep an identity that was made, and return its card.

    Args:
        settings: of the vault.
        key: what was made.
        instead_of: the card of the identity that the person agreed to replace; None for none.
        cancelled: says whether it is still wanted.

    Returns:
        Its card; None where another identity came meanwhile: that one stays, and this one is gone.

    Raises:
        CancelledError: it was not wanted any more.
        CryptoError: what the vault keeps cannot be read.
        VaultError: it could not be kept.
    """
    _refuse_cancelled(cancelled)
    return _kept(settings, key) if own_card(settings) == instead_of else None


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
        AnswerUnreadableError: the file holds no answer.
        InputError, CryptoError: as `take_certificate` says.
        VaultError: it could not be kept.
    """
    key = _opened(settings)
    try:
        joined = take_certificate(key, path, clock)
    except CertificateUnreadableError as cause:
        raise AnswerUnreadableError from cause
    return _kept(settings, joined)


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


def _refuse_cancelled(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise CancelledError


def _opened(settings: SettingStore) -> HeldKey:
    key = load_identity(settings)
    if key is None:
        raise NoIdentityError
    return key


def _kept(settings: SettingStore, key: HeldKey) -> Certificate:
    keep_identity(settings, key)
    return key.certificate
