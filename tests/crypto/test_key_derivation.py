"""HKDF gives the standard's keys, and one key a purpose."""

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
