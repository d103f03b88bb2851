"""A code over bytes that only the holder of a key can make: HMAC with SHA-256 (RFC 2104)."""

import hmac
from typing import Final

CODE_BYTES: Final = 32
"""Length of a code."""


def message_code(message: bytes, key: bytes) -> bytes:
    """Return the 32-byte code of `message` under `key`."""
    return hmac.digest(key, message, "sha256")


def code_matches(untrusted_code: bytes, message: bytes, key: bytes) -> bool:
    """Tell whether the code belongs to the message, in a time that does not depend on either."""
    return hmac.compare_digest(untrusted_code, message_code(message, key))


class RunningCode:
    """The same code over a message that comes in pieces."""

    def __init__(self, key: bytes) -> None:
        self._code = hmac.new(key, digestmod="sha256")

    def add(self, piece: bytes) -> None:
        """Take the next piece of the message."""
        self._code.update(piece)

    def result(self) -> bytes:
        """Return the code of all pieces so far."""
        return self._code.digest()

    def matches(self, untrusted_code: bytes) -> bool:
        """Tell whether a code belongs to all pieces so far."""
        return hmac.compare_digest(untrusted_code, self.result())
