"""A code over bytes that only the holder of a key can make: HMAC with SHA-256 (RFC 2104)."""

import hmac


def message_code(message: bytes, key: bytes) -> bytes:
    """Return the 32-byte code of `message` under `key`."""
    return hmac.digest(key, message, "sha256")


def code_matches(untrusted_code: bytes, message: bytes, key: bytes) -> bool:
    """Tell whether the code belongs to the message, in a time that does not depend on either."""
    return hmac.compare_digest(untrusted_code, message_code(message, key))
