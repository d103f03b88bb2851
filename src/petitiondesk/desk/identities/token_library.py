"""Where the library lies that speaks to cards and tokens (PKCS#11)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from petitiondesk.crypto.errors import TokenLibraryError

_PLACES: Final = (
    "/usr/lib/x86_64-linux-gnu/p11-kit-proxy.so",  # all that the system knows, on Debian
    "/usr/lib/aarch64-linux-gnu/p11-kit-proxy.so",
    "/usr/lib64/p11-kit-proxy.so",
    "/usr/lib/p11-kit-proxy.so",
    "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so",
    "/usr/lib64/opensc-pkcs11.so",
    "/usr/lib/opensc-pkcs11.so",
    "/Library/OpenSC/lib/opensc-pkcs11.so",
    "C:/Program Files/OpenSC Project/OpenSC/pkcs11/opensc-pkcs11.dll",
)
"""Of p11-kit, which asks every library that the system knows, and of OpenSC, by whole paths: a
library that somebody put into a folder at hand is never loaded unasked."""


def token_library(named: Path | None = None) -> str:
    """Return the library that a person named, or else the first of those that systems bring along.

    Raises:
        TokenLibraryError: there is none.
    """
    places = (named,) if named else map(Path, _PLACES)
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise TokenLibraryError
    return str(found.absolute())
