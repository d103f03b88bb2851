"""Reads the pages of a database as `docs/format/vault.md` describes them, without SQLite."""

import struct

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.poly1305 import Poly1305

PAGE = 4096
CONTENT = PAGE - 32
CLEAR_OF_FIRST = 24


def keystream(key: bytes, counter: int, nonce: bytes, length: int) -> bytes:
    start = struct.pack("<I", counter & 0xFFFFFFFF) + nonce
    return Cipher(ChaCha20(key, start), mode=None).encryptor().update(bytes(length))


def clear_page(page: bytes, number: int, key: bytes) -> bytes:
    """Check and decrypt one page; `number` counts from 1."""
    content, nonce, tag = page[:CONTENT], page[CONTENT : CONTENT + 16], page[CONTENT + 16 :]
    counter = struct.unpack("<I", nonce[12:])[0] ^ number
    one_time = keystream(key, counter, nonce[:12], 64)
    Poly1305.verify_tag(one_time[:32], content + nonce, tag)
    clear = CLEAR_OF_FIRST if number == 1 else 0
    stream = keystream(one_time[32:], counter + 1, nonce[:12], CONTENT - clear)
    opened = bytes(a ^ b for a, b in zip(content[clear:], stream, strict=True))
    return content[:clear] + opened


def clear_pages(database: bytes, key: bytes) -> bytes:
    """Check and decrypt a whole database file."""
    return b"".join(
        clear_page(database[start : start + PAGE], start // PAGE + 1, key)
        for start in range(0, len(database), PAGE)
    )
