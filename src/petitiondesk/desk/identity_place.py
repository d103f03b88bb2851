"""Where an identity is; apart from what opens it, so that naming one loads no library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PLUGGED_IN: Final = "token:"
"""What the name of a token follows on where a file could be named too."""


@dataclass(frozen=True, kw_only=True)
class IdentityPlace:
    """Where a key is: in a file, or on the token of a label.

    Attributes:
        file: the key file; None for a token.
        token: the label of the token.
        library: what speaks to the token; None for the first of those that systems bring along.
    """

    file: Path | None = None
    token: str = ""
    library: Path | None = None


def place_of(text: str) -> IdentityPlace:
    """Return the place that a person named: a file, or ``token:LABEL``."""
    if text.startswith(_PLUGGED_IN):
        return IdentityPlace(token=text.removeprefix(_PLUGGED_IN))
    return IdentityPlace(file=Path(text))
