"""The addresses a part links to; Word keeps them outside the part, under relationship ids."""

from __future__ import annotations

from petitiondesk.opc.relationships import HYPERLINK, Relationship


class Links:
    """Gathers the addresses of one part while it is written."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        """Return the relationship id under which the part names ``address``."""
        return self._ids.setdefault(address, f"pdLink{len(self._ids) + 1}")

    def relationships(self) -> tuple[Relationship, ...]:
        """Return what the part's list of relationships must hold."""
        return tuple(
            Relationship(number, HYPERLINK, address, external=True)
            for address, number in self._ids.items()
        )
