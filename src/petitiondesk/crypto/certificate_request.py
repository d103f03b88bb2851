"""Requests for a certificate (PKCS#10, RFC 2986): what an organisation sends to an authority."""

from __future__ import annotations

from typing import Final

from asn1crypto import pem  # type: ignore[import-untyped]  # has no types
from asn1crypto.csr import (  # type: ignore[import-untyped]  # has no types
    CertificationRequest,
    CertificationRequestInfo,
)
from asn1crypto.keys import PublicKeyInfo  # type: ignore[import-untyped]  # has no types
from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # has no types

from petitiondesk.crypto.signing_key import Algorithm, SigningKey

SIGNATURES: Final[dict[Algorithm, str]] = {
    "rsa-sha256": "sha256_rsa",
    "ecdsa-sha256": "sha256_ecdsa",
}
"""What the signatures of a key are called in X.509 (RFC 5280, section 4.1.1.2)."""


def make_request(key: SigningKey) -> bytes:
    """Return a request for a certificate of this key, under the name that it has now, as PEM.

    The name is all that it says: no address, no person, no password.

    Raises:
        TokenRemovedError: the token that holds the key does not answer any more.
    """
    asked = CertificationRequestInfo(
        {
            "version": "v1",
            "subject": Certificate.load(key.certificate.der).subject,
            "subject_pk_info": PublicKeyInfo.load(key.certificate.public_key),
            "attributes": [],
        }
    )
    request = CertificationRequest(
        {
            "certification_request_info": asked,
            "signature_algorithm": {"algorithm": SIGNATURES[key.algorithm]},
            "signature": key.sign(asked.dump()),
        }
    )
    whole: bytes = pem.armor("CERTIFICATE REQUEST", request.dump())
    return whole
