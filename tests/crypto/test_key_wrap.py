"""A wrapped key comes back for the right key and the right surroundings, and for nothing else."""

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.crypto.errors import WrongKeyOrDamagedError
from petitiondesk.crypto.key_wrap import WrappedKey, unwrap_key, wrap_key

WRAPPING_KEY = bytes(range(32))
KEY = bytes(range(32, 64))
# Computed with another implementation of AES-GCM (PyCryptodome).
KNOWN = WrappedKey(
    nonce=bytes(range(12)),
    sealed=bytes.fromhex(
        "6723f438e1c0e43ca568bda09dc45642b3e7b507c44e694b005edfbe21543e8d"
        "e9354389b9dfa15109248549356df655"
    ),
)
keys = st.binary(min_size=32, max_size=32)


def test_the_library_computes_the_published_vector_of_gcm():
    """Test case 16 of the GCM specification (McGrew and Viega, 2005), named by SP 800-38D."""
    sealed = AESGCM(bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)).encrypt(
        bytes.fromhex("cafebabefacedbaddecaf888"),
        bytes.fromhex(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ),
        bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
    )
    assert sealed.hex().startswith("522dc1f099567d07f47f37a32a84427d")
    assert sealed.hex().endswith("76fc6ece0f4e1768cddf8853bb2d551b")


def test_a_key_that_another_implementation_wrapped_comes_back():
    assert unwrap_key(KNOWN, WRAPPING_KEY, bound_to=b"slot") == KEY


@given(key=keys, wrapping_key=keys, bound_to=st.binary())
def test_a_wrapped_key_comes_back(key: bytes, wrapping_key: bytes, bound_to: bytes):
    wrapped = wrap_key(key, wrapping_key, bound_to=bound_to)
    assert unwrap_key(wrapped, wrapping_key, bound_to=bound_to) == key


def test_no_changed_bit_unwraps():
    for bit in range(8 * (12 + 48)):
        changed = bytearray(KNOWN.nonce + KNOWN.sealed)
        changed[bit // 8] ^= 1 << bit % 8
        wrapped = WrappedKey(nonce=bytes(changed[:12]), sealed=bytes(changed[12:]))
        with pytest.raises(WrongKeyOrDamagedError):
            unwrap_key(wrapped, WRAPPING_KEY, bound_to=b"slot")


@pytest.mark.parametrize("size", [0, 15, 47, 49])
def test_wrapped_bytes_of_another_length_are_refused(size: int):
    with pytest.raises(WrongKeyOrDamagedError):
        unwrap_key(WrappedKey(nonce=KNOWN.nonce, sealed=bytes(size)), WRAPPING_KEY, bound_to=b"")


def test_other_surroundings_or_another_key_do_not_unwrap():
    for wrapping_key, bound_to in ((WRAPPING_KEY, b"slots"), (KEY, b"slot")):
        with pytest.raises(WrongKeyOrDamagedError):
            unwrap_key(KNOWN, wrapping_key, bound_to=bound_to)


def test_two_wrappings_never_share_a_nonce():
    nonces = {wrap_key(KEY, WRAPPING_KEY, bound_to=b"").nonce for _ in range(100)}
    assert len(nonces) == 100
