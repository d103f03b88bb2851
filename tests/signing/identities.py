"""Keys and certificates for tests: organisations, an authority, and what it says of others."""

import datetime as dt
import hashlib
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from petitiondesk.crypto.certificate import Certificate, decode_der
from petitiondesk.crypto.signing_key import HeldKey

SINCE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
UNTIL = dt.datetime(2036, 1, 1, tzinfo=dt.UTC)
AT = dt.datetime(2026, 11, 22, 9, 41, tzinfo=dt.UTC)
"""The moment of every signature, unless told."""

Period = tuple[dt.datetime, dt.datetime]
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
_SIGNS = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
_VOUCHES = x509.KeyUsage(False, False, False, False, False, True, True, False, False)


@cache
def private_key(name: str, kind: str = "rsa") -> Key:
    """The key of somebody; the same each time within a test run."""
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, 2048)


def named(name: str) -> x509.Name:
    kinds = NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME
    return x509.Name([x509.NameAttribute(kind, name) for kind in kinds])


@cache
def identity(name: str = "Forum", kind: str = "rsa", period: Period = (SINCE, UNTIL)) -> HeldKey:
    """An organisation that vouches for itself."""
    key = private_key(name, kind)
    builder = _builder(name, key, period).issuer_name(named(name))
    return HeldKey(key, _made(builder.add_extension(_SIGNS, critical=True), key))


def _builder(name: str, key: Key, period: Period = (SINCE, UNTIL)) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .public_key(key.public_key())
        .serial_number(int(hashlib.sha256(f"{name}{period}".encode()).hexdigest()[:30], 16))
        .not_valid_before(period[0])
        .not_valid_after(period[1])
    )


def _made(builder: x509.CertificateBuilder, key: Key) -> Certificate:
    return decode_der(builder.sign(key, SHA256()).public_bytes(Encoding.DER))


class Authority:
    """Vouches for organisations and time-stamp servers, and takes it back."""

    def __init__(self, name: str = "Authority") -> None:
        self._name, self._key = name, private_key(name, "ec")
        extensions = ((x509.BasicConstraints(True, None), True), (_VOUCHES, True))
        self.certificate = self._issue(name, self._key, extensions)
        self._own = x509.load_der_x509_certificate(self.certificate.der)

    def key(self, name: str, kind: str = "rsa") -> HeldKey:
        key = private_key(name, kind)
        return HeldKey(key, self._issue(name, key, ((_SIGNS, True),)), (self.certificate,))

    def time_key(self, name: str = "Clock") -> HeldKey:
        key = private_key(name)
        use = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        return HeldKey(key, self._issue(name, key, ((_SIGNS, True), (use, True))))

    def revocations(self, *taken_back: Certificate, at: dt.datetime = SINCE) -> bytes:
        """A list of certificates that hold no more (DER)."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(named(self._name))
            .last_update(at)
            .next_update(UNTIL)
        )
        for each in taken_back:
            entry = x509.RevokedCertificateBuilder().serial_number(each.serial)
            builder = builder.add_revoked_certificate(entry.revocation_date(SINCE).build())
        return builder.sign(self._key, SHA256()).public_bytes(Encoding.DER)

    def _issue(
        self, name: str, key: Key, extensions: tuple[tuple[x509.ExtensionType, bool], ...]
    ) -> Certificate:
        builder = _builder(name, key).issuer_name(named(self._name))
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return _made(builder, self._key)
