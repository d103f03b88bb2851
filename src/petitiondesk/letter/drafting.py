"""New parts, empty and ready to be filled in. Ids and salts come from outside: see Mint."""

from __future__ import annotations

from typing import Any, Protocol

from petitiondesk.letter.letter import (
    Addressee,
    Annex,
    Channel,
    ChannelKind,
    Contact,
    Copy,
    Demand,
    Fact,
    Kind,
    Languages,
    LegalBasis,
    Letter,
    Letterhead,
    Logo,
    Role,
    Signatory,
)
from petitiondesk.letter.source import Source, Wording
from petitiondesk.letter.values import Block, Text


class Mint(Protocol):
    """Makes what has to be unique or unguessable."""

    def part_id(self) -> str:
        """Return an id that no part of any letter has: 80 random bits, ``[a-z][a-z0-9]+``."""

    def salt(self) -> str:
        """Return 128 random bits in hexadecimal."""


class Drafting:
    """Makes empty letters and parts with ids and salts from a Mint."""

    def __init__(self, mint: Mint) -> None:
        self._mint = mint

    def block(self, language: str = "", markup: str = "") -> Block:
        """Return a new block, with a text in one language if one is given."""
        texts = {language: Text(markup=markup)} if markup else {}
        return Block(id=self._mint.part_id(), salt=self._mint.salt(), texts=texts)

    def letter(self, kind: Kind, languages: Languages) -> Letter:
        """Return an empty letter with one empty addressee, fact, demand and lead signatory."""
        return Letter(
            id=self._mint.part_id(),
            salt=self._mint.salt(),
            kind=kind,
            languages=languages,
            letterhead=Letterhead(**self._part(), name=self.block(), line=self.block()),
            place=self.block(),
            addressees=(self.addressee(),),
            subject=self.block(),
            joint_salutation=self.block(),
            opening=self.block(),
            facts=(self.fact(),),
            demands=(self.demand(),),
            closing=self.block(),
            formula=self.block(),
            signatories=(self.signatory(Role.LEAD),),
            contact=Contact(**self._part(), role=self.block()),
            clause=self.block(),
        )

    def addressee(self) -> Addressee:
        """Return an empty addressee."""
        return Addressee(
            **self._part(),
            honorific=self.block(),
            person=self.block(),
            office=self.block(),
            address=self.block(),
            salutation=self.block(),
        )

    def channel(self, kind: ChannelKind = ChannelKind.EMBASSY) -> Channel:
        """Return an empty way of handing over."""
        return Channel(**self._part(), kind=kind, mission=self.block(), city=self.block())

    def copy(self) -> Copy:
        """Return an empty office to receive a copy."""
        return Copy(**self._part(), office=self.block())

    def fact(self) -> Fact:
        """Return an empty fact with one empty source."""
        return Fact(**self._part(), text=self.block(), sources=(self.source(),))

    def source(self) -> Source:
        """Return an empty source."""
        return Source(**self._part())

    def legal_basis(self, provision: str) -> LegalBasis:
        """Return a legal basis on this provision of the catalogue, with its reason still empty."""
        return LegalBasis(**self._part(), provision=provision, why=self.block())

    def wording(self) -> Wording:
        """Return an empty quotation of a rule with its empty source."""
        return Wording(**self._part(), text=self.block(), source=self.source())

    def demand(self) -> Demand:
        """Return an empty demand."""
        return Demand(**self._part(), text=self.block())

    def signatory(self, role: Role = Role.SIGNATORY) -> Signatory:
        """Return an empty signatory."""
        return Signatory(
            **self._part(),
            role=role,
            name=self.block(),
            representative=self.block(),
            title=self.block(),
        )

    def annex(self) -> Annex:
        """Return an empty annex."""
        return Annex(**self._part(), title=self.block())

    def logo(self, image: bytes) -> Logo:
        """Return a logo whose description is still empty."""
        return Logo(**self._part(), image=image, description=self.block())

    def _part(self) -> dict[str, Any]:
        return {"id": self._mint.part_id(), "salt": self._mint.salt()}
