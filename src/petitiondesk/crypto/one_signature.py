"""On a curve every signature has a twin, which anybody can compute: the smaller one is written.

ECDSA (FIPS 186-5, section 6.4): where (r, s) is a signature, so is (r, n - s), n being the order of
the curve's base point. Readers take either.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import load_der_public_key

from petitiondesk.crypto.certificate import Certificate


def smaller_of_two(signature: bytes, certificate: Certificate) -> bytes:
    """Return a signature as it is written here; RSA has one only.

    Args:
        signature: of the certificate's key; what is none comes back as it is.
        certificate: of the key.
    """
    key = load_der_public_key(certificate.public_key)
    if not isinstance(key, EllipticCurvePublicKey):
        return signature
    try:
        r, s = decode_dss_signature(signature)
        return encode_dss_signature(r, min(s, key.curve.group_order - s))
    except ValueError:
        return signature
