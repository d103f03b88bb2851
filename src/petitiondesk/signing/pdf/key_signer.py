"""A bridge: our keys, in memory or on a token, sign for pyHanko."""

from __future__ import annotations

from typing import Final

from asn1crypto.algos import SignedDigestAlgorithm  # type: ignore[import-untyped]  # has no types
from asn1crypto.x509 import Certificate as Asn1Certificate  # type: ignore[import-untyped]  # same
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import Algorithm, SigningKey

_MECHANISMS: Final[dict[Algorithm, str]] = {
    "rsa-sha256": "sha256_rsa",
    "ecdsa-sha256": "sha256_ecdsa",
}
_LONGEST_SIGNATURE: Final = 1024
"""Bytes: RSA of 8192 bits."""


def asn1(certificate: Certificate) -> Asn1Certificate:
    """Return a certificate as pyHanko takes it."""
    return Asn1Certificate.load(certificate.der)


class KeySigner(Signer):
    """Signs with a key of ours; the private key stays where it is."""

    def __init__(self, key: SigningKey) -> None:
        chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # has no types
        chain.register_multiple(map(asn1, key.chain))
        super().__init__(
            signing_cert=asn1(key.certificate),
            cert_registry=chain,
            signature_mechanism=SignedDigestAlgorithm({"algorithm": _MECHANISMS[key.algorithm]}),
            embed_roots=False,
        )
        self._key = key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,  # noqa: ARG002  (always SHA-256: the mechanism says so)
        dry_run: bool = False,
    ) -> bytes:
        """Sign; for an estimate of the size no key is used."""
        return bytes(_LONGEST_SIGNATURE) if dry_run else self._key.sign(data)
