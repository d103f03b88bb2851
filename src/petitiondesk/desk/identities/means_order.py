"""What a person names besides an identity; apart from what reads it, which loads libraries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansOrder:
    """What a person named, nothing of it read yet.

    Attributes:
        time_server: the address of a time-stamp server (`http:` or `https:`); empty for none.
        authorities: files with certificates of the authorities that clocks and signers rest on.
        revocations: files in which authorities say which certificates still hold.
    """

    time_server: str = ""
    authorities: tuple[Path, ...] = ()
    revocations: tuple[Path, ...] = ()
