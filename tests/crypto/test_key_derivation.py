"""HKDF gives the standard's keys, and one key a purpose."""

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from petitiondesk.crypto.key_derivation import derive_subkey


def test_a_key_begins_like_the_second_vector_of_rfc_5869():
    """RFC 5869 appendix A.2: a shorter output is the beginning of a longer one (section 2.3)."""
    key = derive_subkey(
        bytes(range(80)), salt=bytes(range(0x60, 0xB0)), label=bytes(range(0xB0, 256))
    )
    assert key.hex() == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"


def test_another_label_or_another_salt_gives_another_key():
    secret = bytes(32)
    keys = {
        derive_subkey(secret, label=b"database", salt=b"one"),
        derive_subkey(secret, label=b"header", salt=b"one"),
        derive_subkey(secret, label=b"database", salt=b"two"),
    }
    assert len(keys) == 3


def test_the_library_computes_the_first_vector_of_rfc_5869():
    """RFC 5869 appendix A.1: its 42 bytes are more than we take, so the library is asked itself."""
    derivation = HKDF(
        algorithm=SHA256(), length=42, salt=bytes(range(13)), info=bytes(range(0xF0, 0xFA))
    )
    expected = (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    assert derivation.derive(b"\x0b" * 22).hex() == expected


def test_the_sixteen_bytes_of_a_recovery_code_are_enough_and_fewer_are_not():
    assert len(derive_subkey(bytes(16), label=b"recovery", salt=bytes(16))) == 32
    with pytest.raises(AssertionError):
        derive_subkey(bytes(15), label=b"recovery", salt=bytes(16))
