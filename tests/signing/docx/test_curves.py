"""A signature of a curve has one spelling, though everybody can reckon a second one from it."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, SECP384R1
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.signing.docx.curves import der_value, xml_value
from tests.identities import crafted, ec_key

CURVES = pytest.mark.parametrize("curve", [SECP256R1, SECP384R1])


def halves(value):
    middle = len(value) // 2
    return int.from_bytes(value[:middle], "big"), int.from_bytes(value[middle:], "big")


def made(curve, number):
    held: HeldKey = crafted(key=ec_key(curve))
    der = held.sign(b"%d" % number)
    return der, xml_value(der, held.certificate), held.key.public_key()


@CURVES
def test_the_smaller_of_two_signatures_is_written(curve):
    for number in range(8):
        der, value, key = made(curve, number)
        first, second = halves(value)
        assert first == decode_dss_signature(der)[0]
        assert second.bit_length() < key.curve.key_size
        assert decode_dss_signature(der_value(value, key)) == (first, second)


@CURVES
def test_the_larger_one_and_other_lengths_are_refused(curve):
    _der, value, key = made(curve, 0)
    _first, second = halves(value)
    length = len(value) // 2
    larger = ((1 << key.curve.key_size) - 1 - second).to_bytes(length, "big")
    for other in (value[:length] + larger, b"\0" + value, value[:-1], b""):
        with pytest.raises(ValueError, match=r"^$"):
            der_value(other, key)


def test_other_signatures_stay_as_they_are():
    assert xml_value(b"value", crafted().certificate) == b"value"
