"""Packing the letters that undo gives back, so that closing and locking do not end it.

Neighbouring letters differ in a few words: packed together, a hundred take little more than one.
"""

from __future__ import annotations

import lzma
from collections.abc import Sequence

import msgspec

from petitiondesk.letter import codec
from petitiondesk.letter.letter import Letter

MAX_LETTERS = 100
"""So many steps survive closing a letter."""

MAX_BYTES = 8 * 1024 * 1024
"""So much is packed at most: letters with a photograph on them keep fewer steps."""

_PRESET = 1
"""Of xz: its window of 1 MiB holds many letters, and a hundred pack in a fraction of a second."""


def pack(earlier: Sequence[Letter]) -> bytes:
    """Return the last of these letters as bytes."""
    letters: list[bytes] = []
    left = MAX_BYTES
    for letter in reversed(earlier[-MAX_LETTERS:]):
        encoded = codec.encode(letter)
        left -= len(encoded)
        if left < 0:
            break
        letters.insert(0, encoded)
    return lzma.compress(msgspec.msgpack.encode(letters), preset=_PRESET)


def unpack(packed: bytes) -> tuple[Letter, ...]:
    """Return the letters that were packed; none from no bytes."""
    if not packed:
        return ()
    letters = msgspec.msgpack.decode(lzma.decompress(packed), type=list[bytes])
    return tuple(codec.decode(letter) for letter in letters)
