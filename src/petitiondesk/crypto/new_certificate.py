"""A new identity: a key, and the certificate by which an organisation vouches for itself.

It names the organisation and nobody else: no person, no machine, no time of day.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from petitiondesk.crypto.certificate import Certificate, decode_certificates, decode_der
from petitiondesk.crypto.errors import (
    CertificateOfOtherKeyError,
    CertificateUnreadableError,
    OrganisationNameError,
)
from petitiondesk.crypto.name_length import NAME_LIMIT, named
from petitiondesk.crypto.signing_key import HeldKey

RSA_BITS: Final = 3072
"""As strong as 128 bits (NIST SP 800-57 part 1, table 2), and every reader of PDF checks it."""

YEARS: Final = 10
"""How long a new certificate is valid: what it signs is kept for decades, organisations change."""

_PUBLIC_EXPONENT: Final = 65537
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_JOINERS: Final = "\u200c\u200d"


def make_identity(organisation: str, now: dt.datetime) -> HeldKey:
    """Make a key of an organisation, with a certificate that it vouches for itself.

    Takes up to two seconds: two large primes are looked for.

    Args:
        organisation: its name, as readers of a signed file are to see it.
        now: the present moment, aware of its time zone; only its day is used.

    Raises:
        OrganisationNameError: the name is empty, too long, or has characters that none has.
    """
    name = _name(organisation)
    key = generate_private_key(_PUBLIC_EXPONENT, RSA_BITS)
    since = now.astimezone(dt.UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    public = key.public_key()
    builder = (
        x509.CertificateBuilder(subject_name=name, issuer_name=name, public_key=public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(_years_later(since))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_SIGNS_DOCUMENTS, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    made = builder.sign(key, SHA256())
    return HeldKey(key, decode_der(made.public_bytes(Encoding.DER)))


def with_certificate(key: HeldKey, untrusted: bytes) -> HeldKey:
    """Return a key with the certificate that an authority gave for it.

    Args:
        key: the key that the request was made of.
        untrusted: what came back: its certificate and those of the authorities, in any order.

    Raises:
        CertificateUnreadableError: these are no certificates.
        CertificateOfOtherKeyError: none of them is of this key.
    """
    came = decode_certificates(untrusted)
    ours = [each for each in came if each.public_key == key.certificate.public_key]
    if not ours:
        raise CertificateOfOtherKeyError
    if len(ours) > 1:
        raise CertificateUnreadableError
    others: tuple[Certificate, ...] = tuple(each for each in came if each not in ours)
    return HeldKey(key.key, ours[0], others)


_SIGNS_DOCUMENTS: Final = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def checked_name(organisation: str) -> str:
    """Return a name as a certificate has it.

    Raises:
        OrganisationNameError: it is empty, too long, or has characters that none has.
    """
    name = unicodedata.normalize("NFC", organisation.strip())
    if not name or len(name) > NAME_LIMIT or any(map(_is_unseen, name)):
        raise OrganisationNameError(limit=NAME_LIMIT)
    return name


def _name(organisation: str) -> x509.Name:
    """Return the name twice: as organisation, and as what most readers of PDF show (CN)."""
    name = checked_name(organisation)
    kinds = (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    return x509.Name([named(kind, name) for kind in kinds])


def _is_unseen(character: str) -> bool:
    """Tell whether a character has no shape; joiners shape those beside them in many scripts."""
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _years_later(since: dt.datetime) -> dt.datetime:
    """Return the end of the last day: the 29th of February becomes the 28th."""
    day = min(since.day, 28) if since.month == 2 else since.day  # noqa: PLR2004 - February
    last = since.replace(year=since.year + YEARS, day=day)
    return last - dt.timedelta(seconds=1)
