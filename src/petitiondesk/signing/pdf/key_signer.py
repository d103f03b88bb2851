"""A bridge: our keys, in memory or on a token, sign for pyHanko."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from asn1crypto.algos import SignedDigestAlgorithm  # type: ignore[import-untyped]  # has no types
from asn1crypto.tsp import SigningCertificateV2  # type: ignore[import-untyped]  # same
from asn1crypto.x509 import Certificate as Asn1Certificate  # type: ignore[import-untyped]  # same
from pyhanko.sign.attributes import CMSAttributeProvider, SigningCertificateV2Provider
from pyhanko.sign.general import as_signing_certificate_v2
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.certificate_path import path_above
from petitiondesk.crypto.one_signature import smaller_of_two
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
        above = [each for each in path_above(key.certificate, key.chain) if not each.self_signed]
        chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # has no types
        chain.register_multiple(map(asn1, above))
        super().__init__(
            signing_cert=asn1(key.certificate),
            cert_registry=chain,
            signature_mechanism=SignedDigestAlgorithm({"algorithm": _MECHANISMS[key.algorithm]}),
            embed_roots=False,
        )
        self._key = key
        self._path = (key.certificate, *above)

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,  # noqa: ARG002  (always SHA-256: the mechanism says so)
        dry_run: bool = False,
    ) -> bytes:
        """Sign; for an estimate of the size no key is used."""
        if dry_run:
            return bytes(_LONGEST_SIGNATURE)
        return smaller_of_two(self._key.sign(data), self._key.certificate)

    def _signed_attr_providers(
        self, *given: object, **named: object
    ) -> Iterator[CMSAttributeProvider]:
        """Have every certificate that comes along named in what is signed, and not the first alone.

        Else anybody could put another one in, whose words nobody signed, or take one out.
        """
        for each in super()._signed_attr_providers(*given, **named):  # type: ignore[arg-type]
            named_alone = isinstance(each, SigningCertificateV2Provider)
            yield PathProvider(self._path) if named_alone else each


class PathProvider(CMSAttributeProvider):
    """Names the signer's certificate and those above it (RFC 5035, section 5.4)."""

    attribute_type = "signing_certificate_v2"

    def __init__(self, path: tuple[Certificate, ...]) -> None:
        self._path = path

    async def build_attr_value(self, dry_run: bool = False) -> SigningCertificateV2:  # noqa: ARG002
        """Return the attribute."""
        each = [as_signing_certificate_v2(asn1(one))["certs"][0] for one in self._path]
        return SigningCertificateV2({"certs": each})
