"""Keys on a card or token (PKCS#11, version 2.40): the token signs, and never shows its key.

The library that speaks to a token is code of its maker: it is loaded only when a person names it,
or from the places where the system keeps such libraries. A PIN is sent once: tokens count.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import pkcs11
from pkcs11 import Attribute, CertificateType, Mechanism, ObjectClass
from pkcs11 import exceptions as told
from pkcs11.util.ec import encode_ecdsa_signature

from petitiondesk.crypto.certificate import MOST_CERTIFICATES, Certificate, decode_der
from petitiondesk.crypto.errors import (
    CertificateUnreadableError,
    NoCertificateError,
    PinLockedError,
    TokenLibraryError,
    TokenMissingError,
    TokenRemovedError,
    WrongPinError,
)
from petitiondesk.crypto.signing_key import ALGORITHMS, Algorithm

_WRONG_PIN: Final = (told.PinIncorrect, told.PinInvalid, told.PinLenRange)
_PIN_LOCKED: Final = (told.PinLocked, told.PinExpired, told.UserPinNotInitialized)
_NOT_THERE: Final = (
    told.NoSuchToken,
    told.MultipleTokensReturned,
    told.TokenNotPresent,
    told.TokenNotRecognised,
    told.SlotIDInvalid,
)

_Library: TypeAlias = Any
_PrivateKey: TypeAlias = Any
"""Of python-pkcs11, which puts its classes together at run time."""


class TokenKey:
    """A key on a token that is open."""

    def __init__(self, key: _PrivateKey, pin: str, certificates: tuple[Certificate, ...]) -> None:
        self._key = key
        self._pin = pin if _asks_each_time(key) else None
        self.certificate, *others = certificates
        self.chain = tuple(each for each in others if each.authority)
        self.algorithm: Algorithm = ALGORITHMS[self.certificate.key]

    def sign(self, message: bytes) -> bytes:
        """Sign a message.

        Raises:
            TokenRemovedError: the token does not answer any more.
        """
        try:
            return self._sign(message)
        except told.PKCS11Error as cause:
            raise TokenRemovedError from cause

    def _sign(self, message: bytes) -> bytes:
        if self.algorithm == "rsa-sha256":
            mechanism = Mechanism.SHA256_RSA_PKCS
            return bytes(self._key.sign(message, mechanism=mechanism, pin=self._pin))
        digest = hashlib.sha256(message).digest()  # many cards do not hash for this kind
        pair = self._key.sign(digest, mechanism=Mechanism.ECDSA, pin=self._pin)
        return encode_ecdsa_signature(pair)


@contextlib.contextmanager
def open_token(library: str, label: str, pin: str) -> Iterator[TokenKey]:
    """Open the token of a label with its PIN, and close it in the end.

    Args:
        library: where its PKCS#11 library lies.
        label: of the token, as it is shown.
        pin: of its user.

    Raises:
        TokenLibraryError: there is no such library.
        TokenMissingError: no token of this label is plugged in, or several are.
        WrongPinError: the token did not accept the PIN.
        PinLockedError: it accepts none any more.
        NoCertificateError: it holds no key with its certificate.
        TokenRemovedError: it stopped answering.
    """
    with _loaded(library) as loaded, _session(loaded, label, pin) as session:
        try:
            key = _key_of(session, pin)
        except told.PKCS11Error as cause:
            raise TokenRemovedError from cause
        yield key


@contextlib.contextmanager
def _loaded(library: str) -> Iterator[_Library]:
    try:
        loaded = pkcs11.lib(library)
    except told.PKCS11Error as cause:
        raise TokenLibraryError from cause
    try:
        yield loaded
    finally:
        with contextlib.suppress(told.PKCS11Error):
            loaded.finalize()  # a token that is plugged in later is seen the next time


@contextlib.contextmanager
def _session(loaded: _Library, label: str, pin: str) -> Iterator[pkcs11.Session]:
    try:
        session = loaded.get_token(token_label=label).open(user_pin=pin)
    except _WRONG_PIN as cause:
        raise WrongPinError from cause
    except _PIN_LOCKED as cause:
        raise PinLockedError from cause
    except _NOT_THERE as cause:
        raise TokenMissingError(label=label) from cause
    except told.PKCS11Error as cause:
        raise TokenRemovedError from cause
    try:
        yield session
    finally:
        with contextlib.suppress(told.PKCS11Error):
            session.close()


def _key_of(session: pkcs11.Session, pin: str) -> TokenKey:
    """Return the key whose certificate is for signing documents, or else the first there is."""
    found = tuple(_certificates(session))
    keys = {id_: key for id_, _ in found if (key := _private_key(session, id_)) is not None}
    with_key = [(id_, each) for id_, each in found if id_ in keys and each.key in ALGORITHMS]
    if not with_key:
        raise NoCertificateError
    best, certificate = min(with_key, key=lambda each: not _signs_documents(each[1]))
    others = tuple(each for _, each in found if each != certificate)
    return TokenKey(keys[best], pin, (certificate, *others))


def _signs_documents(certificate: Certificate) -> bool:
    return certificate.for_signing and not certificate.authority


def _certificates(session: pkcs11.Session) -> Iterator[tuple[bytes, Certificate]]:
    """Yield what the token holds with its id; what is no certificate is passed by."""
    wanted = {
        Attribute.CLASS: ObjectClass.CERTIFICATE,
        Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
    }
    for each in list(session.get_objects(wanted))[:MOST_CERTIFICATES]:
        with contextlib.suppress(CertificateUnreadableError):
            yield each[Attribute.ID], decode_der(each[Attribute.VALUE])


def _private_key(session: pkcs11.Session, id_: bytes) -> _PrivateKey | None:
    wanted = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: id_, Attribute.SIGN: True}
    return next(iter(list(session.get_objects(wanted))), None)


def _asks_each_time(key: _PrivateKey) -> bool:
    """Tell whether the token wants the PIN again for each signature, as cards by law do."""
    try:
        return bool(key[Attribute.ALWAYS_AUTHENTICATE])
    except told.PKCS11Error:
        return False
