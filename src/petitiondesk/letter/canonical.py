"""The canonical form of values: one value, one sequence of bytes.

JSON Canonicalization Scheme (RFC 8785) over text in Normalization Form C (Unicode Annex 15).
"""

from __future__ import annotations

import unicodedata
from typing import Any

import rfc8785

MAX_INTEGER = 2**53 - 1
"""The largest integer that every JSON reader understands alike (RFC 8785, section 3.2.2.3)."""


def normalise(value: Any) -> Any:  # noqa: ANN401 - JSON is of any shape
    """Return a JSON value with every text in it, names included, in Normalization Form C."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {normalise(name): normalise(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [normalise(member) for member in value]
    return value


def canonical_bytes(value: Any) -> bytes:  # noqa: ANN401 - JSON is of any shape
    """Return the canonical UTF-8 bytes of a JSON value."""
    return rfc8785.dumps(normalise(value))
