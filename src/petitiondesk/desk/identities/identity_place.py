"""Where an identity is; apart from what opens it, so that naming one loads no library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PLUGGED_IN: Final = "token:"
"""What the name of a token follows on where a file could be named too."""

_IN_VAULT: Final = "vault"
"""What names the vault's own identity; a file of this name is ``./vault``."""


@dataclass(frozen=True, kw_only=True)
class IdentityPlace:
    """Where a key is: in a file, on the token of a label, or in the vault.

    Attributes:
        file: the key file; None for a token and for the vault.
        token: the label of the token.
        library: what speaks to the token; None for the first of those that systems bring along.
        vault: whether it is the identity that the vault keeps.
    """

    file: Path | None = None
    token: str = ""
    library: Path | None = None
    vault: bool = False


def place_of(text: str) -> IdentityPlace:
    """Return the place that a person named: a file, ``token:LABEL``, or ``vault``."""
    if text == _IN_VAULT:
        return IdentityPlace(vault=True)
    if text.startswith(_PLUGGED_IN):
        return IdentityPlace(token=text.removeprefix(_PLUGGED_IN))
    return IdentityPlace(file=Path(text))
