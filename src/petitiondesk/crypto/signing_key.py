"""The key that signs: a port, since a token shows no private key, and the one held in memory."""

from __future__ import annotations

from typing import Final, Literal, Protocol

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from petitiondesk.crypto.certificate import Certificate

Algorithm = Literal["rsa-sha256", "ecdsa-sha256"]
"""RSASSA-PKCS1-v1_5 (RFC 8017, section 8.2) or ECDSA (FIPS 186-5), each over SHA-256."""

ALGORITHMS: Final[dict[str, Algorithm]] = {"rsa": "rsa-sha256", "ec": "ecdsa-sha256"}
"""By the kind of key that a certificate names."""


class SigningKey(Protocol):
    """Signs bytes in an organisation's name."""

    @property
    def certificate(self) -> Certificate:
        """The certificate of the key."""

    @property
    def chain(self) -> tuple[Certificate, ...]:
        """The authorities above it, as far as they came along; empty where there are none."""

    @property
    def algorithm(self) -> Algorithm:
        """How it signs."""

    def sign(self, message: bytes) -> bytes:
        """Sign a message; RSA gives the same bytes each time.

        Raises:
            TokenRemovedError: the token that holds the key does not answer any more.
        """


class HeldKey:
    """A key in this program's memory.

    Args:
        key: the private key.
        certificate: of that key.
        chain: the authorities above it.
    """

    def __init__(
        self,
        key: RSAPrivateKey | EllipticCurvePrivateKey,
        certificate: Certificate,
        chain: tuple[Certificate, ...] = (),
    ) -> None:
        self.key = key
        self.certificate = certificate
        self.chain = chain
        self.algorithm = ALGORITHMS[certificate.key]

    def sign(self, message: bytes) -> bytes:
        """Sign a message."""
        if isinstance(self.key, RSAPrivateKey):
            return self.key.sign(message, PKCS1v15(), SHA256())
        return self.key.sign(message, ECDSA(SHA256()))
