"""How XML writes a signature made on a curve: two numbers of equal length, one behind the other.

RFC 6931, section 2.3.6.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import load_der_public_key

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.one_signature import smaller_of_two


def xml_value(value: bytes, certificate: Certificate) -> bytes:
    """Return a signature as XML has it; of a curve's two signatures the smaller one.

    Args:
        value: as the key made it: for a curve, two numbers (DER).
        certificate: of the key.
    """
    key = load_der_public_key(certificate.public_key)
    if not isinstance(key, EllipticCurvePublicKey):
        return value
    numbers = decode_dss_signature(smaller_of_two(value, certificate))
    return b"".join(each.to_bytes(_length(key), "big") for each in numbers)


def der_value(value: bytes, key: EllipticCurvePublicKey) -> bytes:
    """Return a signature as verification wants it.

    Raises:
        ValueError: it is not as it is written here.
    """
    length = _length(key)
    first, second = (int.from_bytes(each, "big") for each in (value[:length], value[length:]))
    if len(value) != 2 * length or second > key.curve.group_order // 2:
        raise ValueError
    return encode_dss_signature(first, second)


def _length(key: EllipticCurvePublicKey) -> int:
    return (key.curve.key_size + 7) // 8
