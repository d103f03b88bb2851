"""What a person typed, as the bytes a key is derived from.

The mapping is that of the OpaqueString profile (RFC 8265 section 4.2.2): other spaces become the
ASCII space and the text is normalised to NFC, so that the same passphrase typed with another
keyboard or input method gives the same bytes. Not NFKC, which would also fold characters that
people see as different and so take away strength. Case and every space stay, a newline is refused
rather than quietly removed: whoever reads a passphrase from a file takes its line ending off.
"""

import unicodedata
from typing import Final

from petitiondesk.vault.errors import UnusablePassphraseError

PASSPHRASE_LIMIT: Final = 1024
"""The longest passphrase, in characters."""

# Control characters, lone surrogates, and code points whose normal form a later Unicode may define.
_REFUSED_CATEGORIES: Final = frozenset({"Cc", "Cs", "Cn"})


def encode_passphrase(passphrase: str) -> bytes:
    """Return the UTF-8 bytes that stand for the passphrase.

    Raises:
        UnusablePassphraseError: it is empty, longer than `PASSPHRASE_LIMIT`, or holds a control
            character, a lone surrogate or a code point that Unicode has not assigned.
    """
    if not passphrase:
        raise UnusablePassphraseError(why="empty")
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise UnusablePassphraseError(why="long")
    if any(unicodedata.category(character) in _REFUSED_CATEGORIES for character in passphrase):
        raise UnusablePassphraseError(why="character")
    spaced = "".join(
        " " if unicodedata.category(character) == "Zs" else character for character in passphrase
    )
    return unicodedata.normalize("NFC", spaced).encode()
