"""How much a digest may say, from much to little: the rule by which it is shortened."""

from __future__ import annotations

from typing import Final

import msgspec


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """How much a digest may say: texts in characters, lists in items; 0 leaves a part out."""

    headline: int = 220
    line: int = 200
    lead: int = 900
    quotation: int = 320
    facts: int = 5
    actions: int = 5
    item: int = 420
    names: int = 420
    sources: bool = True


ROOMS: Final = (
    Room(),
    Room(facts=4),
    Room(facts=3),
    Room(facts=3, lead=600, quotation=240, item=320),
    Room(facts=3, lead=500, quotation=0, item=280, names=300),
    Room(facts=3, lead=400, quotation=0, item=240, names=200, actions=4, sources=False),
    Room(facts=2, lead=340, quotation=0, item=200, names=120, actions=3, sources=False),
    Room(facts=2, lead=280, quotation=0, item=160, names=0, actions=2, sources=False, line=120),
    Room(facts=1, lead=220, quotation=0, item=130, names=0, actions=1, sources=False, line=100),
    Room(facts=0, lead=160, quotation=0, names=0, actions=0, sources=False, line=60, headline=90),
)
"""From the longest digest to the shortest, which one sheet has room for whatever a letter says."""
