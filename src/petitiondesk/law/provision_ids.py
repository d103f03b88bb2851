"""The ids of a catalogue alone: whether it has what a letter names can be told without reading it.

The catalogue itself is read when somebody looks something up in it.
"""

from __future__ import annotations

import msgspec

from petitiondesk.law.decoding import decode


class _Provision(msgspec.Struct, frozen=True):
    id: str


class _File(msgspec.Struct, frozen=True):
    provisions: tuple[_Provision, ...]


def decode_provision_ids(data: bytes) -> frozenset[str]:
    """Return the ids of all provisions in a ``provisions.json``.

    Raises:
        LawDataError: the file has none of that shape.
    """
    return frozenset(provision.id for provision in decode(data, _File).provisions)
