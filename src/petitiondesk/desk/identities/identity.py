"""An organisation's identity: the key that it signs with, and the card by which others know it.

The key lies in the vault, in a key file under its own passphrase, or on a token. The card is the
certificate alone, as a PEM file: nothing secret is in it, and every tool for signatures reads it.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from petitiondesk.crypto.certificate import (
    CERTIFICATE_FILE_LIMIT,
    Certificate,
    decode_certificate,
    decode_der,
    encode_certificate,
)
from petitiondesk.crypto.certificate_request import make_request
from petitiondesk.crypto.errors import KeyFileUnreadableError
from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.key_file import encode_key_file, open_key_file
from petitiondesk.crypto.key_file_work import KEY_FILE_LIMIT, check_work
from petitiondesk.crypto.new_certificate import make_identity, with_certificate
from petitiondesk.crypto.signing_key import HeldKey, SigningKey
from petitiondesk.desk.errors import AuthorityCardError, NoIdentityError
from petitiondesk.desk.identities.identity_expiry import forget_expiry, keep_expiry
from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.desk.identities.token_library import token_library
from petitiondesk.desk.ports import Clock, SettingStore
from petitiondesk.desk.whole_file import read_limited, write_whole

IDENTITY: Final = "identity.key"
"""The setting of a vault that holds its organisation's key file, which no passphrase closes."""

OWN_CARD: Final = "identity.card"
"""The setting that holds the digest of that key file, and the certificate in it: who only wants the
card opens no key, which takes a tenth of a second, and has none in memory."""


@contextlib.contextmanager
def opened_identity(place: IdentityPlace, secret: str) -> Iterator[SigningKey]:
    """Open an identity where it is, and close it in the end.

    Args:
        place: where it is.
        secret: the passphrase of the file, or the PIN of the token.

    Raises:
        InputError: the file cannot be read.
        CryptoError: as `open_key_file` and `open_token` say.
    """
    if place.file is not None:
        yield read_key_file(place.file, secret)
        return
    from petitiondesk.crypto.token import open_token  # noqa: PLC0415 - few have a token

    with open_token(token_library(place.library), place.token, secret) as key:
        yield key


def read_key_file(path: Path, passphrase: str) -> HeldKey:
    """Open the key file that a person chose.

    Raises:
        InputError: it cannot be read.
        CryptoError: as `open_key_file` says.
    """
    return open_key_file(read_limited(path, KEY_FILE_LIMIT), passphrase)


def is_key_file(path: Path) -> bool:
    """Tell whether a file is a key file, whatever passphrase closes it.

    Raises:
        InputError: it cannot be read.
    """
    try:
        check_work(read_limited(path, KEY_FILE_LIMIT))
    except KeyFileUnreadableError:
        return False
    return True


def write_key_file(key: HeldKey, passphrase: str, path: Path, *, replace: bool) -> None:
    """Write a key under a passphrase, for its owner alone.

    Raises:
        OutputError: if it could not be written.
    """
    assert passphrase
    write_whole(path, encode_key_file(key, passphrase), replace=replace)


def new_identity(organisation: str, clock: Clock) -> HeldKey:
    """Make an identity for which the organisation vouches itself; takes up to two seconds.

    Raises:
        OrganisationNameError: if it cannot be called so.
    """
    return make_identity(organisation, clock.now())


def write_request(key: SigningKey, path: Path, *, replace: bool) -> None:
    """Write what an authority needs to give a certificate for this key.

    Raises:
        OutputError: if it could not be written.
        TokenRemovedError: if the token does not answer any more.
    """
    write_whole(path, make_request(key), replace=replace)


def take_certificate(key: HeldKey, path: Path, clock: Clock) -> HeldKey:
    """Return the identity with the certificate that an authority gave, if one can sign with it now.

    Raises:
        InputError: the file cannot be read.
        CertificateUnreadableError: it holds no certificates.
        CertificateOfOtherKeyError: none of them is of this key.
        CryptoError: as `check_fitness` says.
    """
    joined = with_certificate(key, read_limited(path, CERTIFICATE_FILE_LIMIT))
    check_fitness(joined.certificate, clock.now())
    return joined


def write_card(certificate: Certificate, path: Path, *, replace: bool) -> None:
    """Write an organisation's card, which may be given to anybody.

    Raises:
        OutputError: if it could not be written.
    """
    write_whole(path, encode_certificate(certificate), replace=replace)


def read_card(path: Path) -> Certificate:
    """Read a card that came from outside. Whose it is, only its check number tells.

    Raises:
        InputError: it cannot be read.
        CertificateUnreadableError: it is no card.
        AuthorityCardError: it could vouch for others, under any name; a card speaks for its own.
    """
    card = read_certificate(path)
    if card.authority:
        raise AuthorityCardError(organisation=card.organisation)
    return card


def read_certificate(path: Path) -> Certificate:
    """Read a certificate of whatever kind: an organisation's card, or an authority's.

    Raises:
        InputError: it cannot be read.
        CertificateUnreadableError: it is none.
    """
    return decode_certificate(read_limited(path, CERTIFICATE_FILE_LIMIT))


def import_identity(path: Path, passphrase: str, clock: Clock) -> HeldKey:
    """Open the key file that a person brought along, if one can sign with it now.

    Raises:
        InputError: it cannot be read.
        CryptoError: as `open_key_file` and `check_fitness` say.
    """
    key = read_key_file(path, passphrase)
    check_fitness(key.certificate, clock.now())
    return key


def keep_identity(settings: SettingStore, key: HeldKey) -> None:
    """Keep an identity in the vault, which closes it; an earlier one is gone.

    Raises:
        VaultError: if it could not be kept.
    """
    key_file = encode_key_file(key, "")
    settings.put(IDENTITY, key_file)
    settings.put(OWN_CARD, _digest(key_file) + key.certificate.der)
    keep_expiry(settings, key.certificate.not_after)


def remove_identity(settings: SettingStore) -> None:
    """Keep no identity in the vault any more.

    Raises:
        VaultError: if it could not be removed.
    """
    settings.put(IDENTITY, b"")
    settings.put(OWN_CARD, b"")
    forget_expiry(settings)


def load_identity(settings: SettingStore) -> HeldKey | None:
    """Return the identity that the vault keeps, or None.

    Raises:
        CryptoError: if what it keeps cannot be read.
        VaultError: if the vault cannot be asked.
    """
    kept = settings.get(IDENTITY)
    return open_key_file(kept, "") if kept else None


def open_identity(settings: SettingStore, clock: Clock) -> HeldKey:
    """Open the identity that the vault keeps, for one use: whoever has signed lets go of it.

    Raises:
        NoIdentityError: it keeps none.
        CryptoError: what it keeps cannot be read, or nothing can be signed with it now.
        VaultError: if the vault cannot be asked.
    """
    key = load_identity(settings)
    if key is None:
        raise NoIdentityError
    check_fitness(key.certificate, clock.now())
    return key


def own_card(settings: SettingStore) -> Certificate | None:
    """Return the card of the identity that the vault keeps, or None; opens no key for it.

    Raises:
        CryptoError: if what it keeps cannot be read.
        VaultError: if the vault cannot be asked.
    """
    key_file, card = settings.get(IDENTITY), settings.get(OWN_CARD) or b""
    if not key_file:
        return None
    digest = _digest(key_file)
    if card.startswith(digest):
        return decode_der(card.removeprefix(digest))
    return open_key_file(key_file, "").certificate  # a power cut came between the two


def _digest(key_file: bytes) -> bytes:
    return hashlib.sha256(key_file).digest()
