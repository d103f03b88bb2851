"""What is seen of a signature on a line of the document ([MS-OFFCRYPTO], section 2.5.2.5)."""

from __future__ import annotations

import msgspec


class SignatureLook(msgspec.Struct, frozen=True, kw_only=True):
    """What is seen of a signature; signed along, and proof of nothing.

    Attributes:
        line: the id of the line, as the document has it.
        text: who signs, in words.
        valid: the picture on the line while the signature holds (PNG).
        invalid: the picture where it does not.
    """

    line: str
    text: str
    valid: bytes
    invalid: bytes
