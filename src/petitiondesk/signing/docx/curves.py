"""How XML writes a signature made on a curve: two numbers of equal length, one behind the other.

RFC 6931, section 2.3.6. For each such signature there is a second one, which anybody can reckon
from it: the second number is as good as what it lacks of the curve's order. Only the smaller one is
written here, and only that is taken for a signature.
"""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import load_der_public_key

_ORDERS: Final = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int(
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF"
        "581A0DB248B0A77AECEC196ACCC52973",
        16,
    ),
}
"""The orders of the curves that sign (FIPS 186-4, appendix D.1.2)."""


def xml_value(value: bytes, public_key: bytes) -> bytes:
    """Return a signature as XML has it.

    Args:
        value: as the key made it: for a curve, two numbers (DER).
        public_key: of the signer (DER).
    """
    key = load_der_public_key(public_key)
    if not isinstance(key, EllipticCurvePublicKey):
        return value
    length, order = _length(key), _ORDERS[key.curve.name]
    first, second = decode_dss_signature(value)
    return b"".join(each.to_bytes(length, "big") for each in (first, min(second, order - second)))


def der_value(value: bytes, key: EllipticCurvePublicKey) -> bytes:
    """Return a signature as verification wants it.

    Raises:
        ValueError: it is not as it is written here.
    """
    length, order = _length(key), _ORDERS[key.curve.name]
    first, second = (int.from_bytes(each, "big") for each in (value[:length], value[length:]))
    if len(value) != 2 * length or second > order // 2:
        raise ValueError
    return encode_dss_signature(first, second)


def _length(key: EllipticCurvePublicKey) -> int:
    return (key.curve.key_size + 7) // 8
