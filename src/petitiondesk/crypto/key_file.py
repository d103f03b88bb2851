"""Key files (PKCS#12, RFC 7292): a private key with its certificate, closed by a passphrase."""

from __future__ import annotations

import contextlib
import unicodedata
import warnings
from collections.abc import Iterator
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PBES,
    PKCS12KeyAndCertificates,
    load_pkcs12,
    serialize_key_and_certificates,
)
from cryptography.utils import CryptographyDeprecationWarning

from petitiondesk.crypto.certificate import MOST_CERTIFICATES, Certificate, decode_der
from petitiondesk.crypto.errors import (
    KeyFileClosedError,
    KeyFileUnreadableError,
    NoCertificateError,
    WeakCertificateError,
)
from petitiondesk.crypto.key_file_code import with_code
from petitiondesk.crypto.key_file_work import check_work
from petitiondesk.crypto.signing_key import HeldKey

ITERATIONS: Final = 300_000
"""Steps of one guess; for who knows the passphrase, a third of a second with certificate and code.

Some readers have limits of their own, and refuse files that ask for much more.
"""


def open_key_file(untrusted: bytes, passphrase: str) -> HeldKey:
    """Open a key file.

    Args:
        untrusted: the file.
        passphrase: as it was typed; empty for a file that is open to all.

    Raises:
        KeyFileUnreadableError: it is no key file, or asks for too much work.
        KeyFileClosedError: this passphrase does not open it, or it was changed.
        NoCertificateError: it holds no key with its certificate.
        CertificateUnreadableError: a certificate in it cannot be read.
        WeakCertificateError: its key is of a kind that signs no documents.
    """
    check_work(untrusted)
    try:
        with _unwarned():
            opened = load_pkcs12(untrusted, _encoded(passphrase))
    except (ValueError, UnsupportedAlgorithm, CryptographyDeprecationWarning) as cause:
        raise KeyFileClosedError from cause
    return _held(opened)


def encode_key_file(key: HeldKey, passphrase: str) -> bytes:
    """Return a key with its certificates as a key file: AES-256 under PBKDF2 with SHA-256.

    Args:
        key: the key.
        passphrase: what closes the file; empty where it lies in something that is closed itself.
    """
    certificate, *chain = (x509.load_der_x509_certificate(c.der) for c in _with_chain(key))
    if not passphrase:
        return serialize_key_and_certificates(None, key.key, certificate, chain, NoEncryption())
    sealing = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ITERATIONS)
        .key_cert_algorithm(PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(_encoded(passphrase))
    )
    made = serialize_key_and_certificates(None, key.key, certificate, chain, sealing)
    return with_code(made, _encoded(passphrase), ITERATIONS)


@contextlib.contextmanager
def _unwarned() -> Iterator[None]:
    """The library warns of the basic encoding, which is meant to be read; other warnings refuse."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        warnings.simplefilter("error", CryptographyDeprecationWarning)
        yield


def _with_chain(key: HeldKey) -> tuple[Certificate, ...]:
    return (key.certificate, *key.chain)


def _encoded(passphrase: str) -> bytes:
    """The same passphrase from another keyboard or system is the same bytes."""
    return unicodedata.normalize("NFC", passphrase).encode()


def _held(opened: PKCS12KeyAndCertificates) -> HeldKey:
    if opened.key is None or opened.cert is None:
        raise NoCertificateError
    if len(opened.additional_certs) >= MOST_CERTIFICATES:
        raise KeyFileUnreadableError
    certificate = _read(opened.cert.certificate)
    if not isinstance(opened.key, (RSAPrivateKey, EllipticCurvePrivateKey)):
        raise WeakCertificateError(organisation=certificate.organisation)
    chain = tuple(_read(each.certificate) for each in opened.additional_certs)
    return HeldKey(opened.key, certificate, chain)


def _read(certificate: x509.Certificate) -> Certificate:
    return decode_der(certificate.public_bytes(Encoding.DER))
