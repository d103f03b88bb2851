"""Signatures over files: the vectors of the standard, and numbers that people compare."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.detached_signature import (
    check_number,
    decode_public_key,
    same_check_number,
    verify_signature,
)
from petitiondesk.crypto.errors import UnusableKeyError, WrongSignatureError
from tests.law.keeper import KEY, PEM, sign

RFC_8032_7_1 = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
]


@pytest.mark.parametrize(("key", "message", "signature"), RFC_8032_7_1, ids=["empty", "one byte"])
def test_the_vectors_of_the_standard_verify(key, message, signature):
    verify_signature(*map(bytes.fromhex, (signature, message, key)))


@given(st.binary(max_size=100), st.binary(min_size=1, max_size=100))
def test_a_signature_is_over_exactly_these_bytes(message, more):
    verify_signature(sign(message), message, KEY)
    with pytest.raises(WrongSignatureError):
        verify_signature(sign(message), message + more, KEY)


@pytest.mark.parametrize("wrong", [b"", b"x" * 63, b"\0" * 64, b"x" * 65])
def test_what_is_no_signature_is_refused(wrong):
    with pytest.raises(WrongSignatureError):
        verify_signature(wrong, b"message", KEY)


def test_a_public_key_is_read_from_its_file():
    assert decode_public_key(PEM) == KEY


def public(key) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        KEY,
        PEM[:40],
        PEM.replace(b"MCow", b"!!!!"),
        PEM * 100,
        public(X25519PrivateKey.generate()),
        public(generate_private_key(65537, 2048)),
    ],
    ids=["nothing", "raw", "cut off", "no base64", "too long", "other curve", "other kind"],
)
def test_what_is_no_key_that_signs_is_refused(wrong):
    with pytest.raises(UnusableKeyError):
        decode_public_key(wrong)


def test_a_check_number_has_eight_groups_of_five_digits_and_stays():
    assert re.fullmatch(r"\d{5}( \d{5}){7}", check_number(KEY))
    assert check_number(KEY) == check_number(KEY)
    assert check_number(KEY) != check_number(KEY[::-1])


ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    "typed",
    [
        check_number(KEY),
        check_number(KEY).replace(" ", ""),
        check_number(KEY).replace(" ", " - "),
        check_number(KEY).translate(ARABIC),
    ],
    ids=["as shown", "together", "with hyphens", "in other digits"],
)
def test_a_check_number_is_typed_in_any_digits_and_groups(typed):
    assert same_check_number(typed, KEY)


@pytest.mark.parametrize("typed", ["", check_number(KEY)[:-1], check_number(KEY) + "0", "0" * 40])
def test_another_number_is_not_the_check_number(typed):
    assert not same_check_number(typed, KEY)
