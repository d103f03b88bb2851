"""The cards of other organisations that a person verified: kept in the vault, and asked for later.

A card is verified by typing its check number, which the organisation gave by telephone or in
person. A card of the same name with another number is never taken for the verified one.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from petitiondesk.crypto.certificate import (
    Certificate,
    check_number,
    decode_der,
    same_check_number,
)
from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.desk.errors import AuthorityCardError, CardSlipError, OwnCardError
from petitiondesk.desk.identities.identity import own_card
from petitiondesk.desk.ports import SettingStore
from petitiondesk.desk.same_name import folded, is_one_of

CARDS: Final = "cards"
"""The setting of a vault that holds the verified cards."""


class CardStanding(enum.Enum):
    """How a card stands to what was verified.

    ``EARLIER`` was verified once, and another card of the same name after it; ``CHANGED`` has the
    name of a verified card and was never verified itself: it may be an impostor's.
    """

    VERIFIED = "verified"
    EARLIER = "earlier"
    CHANGED = "changed"
    UNVERIFIED = "unverified"
    OWN = "own"


class Cards:
    """The verified cards of a vault."""

    def __init__(self, settings: SettingStore) -> None:
        self._settings = settings

    def verified(self) -> tuple[Certificate, ...]:
        """Return the verified cards, in the order in which they were verified, earlier ones too.

        Raises:
            CertificateUnreadableError: what the vault keeps is not as it was kept.
            VaultError: if the vault cannot be asked.
        """
        kept = self._settings.get(CARDS)
        if not kept:
            return ()
        try:
            return tuple(map(decode_der, msgspec.msgpack.decode(kept, type=tuple[bytes, ...])))
        except msgspec.DecodeError as cause:
            raise CertificateUnreadableError from cause

    def listed(self) -> tuple[tuple[Certificate, CardStanding], ...]:
        """Return the verified cards by name, each with whether another came after it.

        Raises:
            CertificateUnreadableError: what the vault keeps is not as it was kept.
            VaultError: if the vault cannot be asked.
        """
        last = {folded(card.organisation) or card.fingerprint: card for card in self.verified()}
        standings = {True: CardStanding.VERIFIED, False: CardStanding.EARLIER}
        found = ((card, standings[card in last.values()]) for card in self.verified())
        return tuple(sorted(found, key=lambda each: folded(each[0].organisation)))

    def verify(self, card: Certificate, typed: str) -> None:
        """Take a card for the organisation's from now on; what it had before is earlier.

        Args:
            card: as it came.
            typed: its check number, as the person has it from the organisation.

        Raises:
            OwnCardError: this is the card of the vault's own identity.
            AuthorityCardError: it could vouch for others, under any name.
            CardSlipError: this is not the number of this card.
            VaultError: if it could not be kept.
        """
        if self.standing(card) is CardStanding.OWN:
            raise OwnCardError
        if card.authority:
            raise AuthorityCardError(organisation=card.organisation)
        if not same_check_number(typed, card):
            raise CardSlipError
        others = (each for each in self.verified() if each != card)
        self._keep((*others, card))

    def forget(self, card: Certificate) -> None:
        """Take a card for nobody's from now on.

        Raises:
            VaultError: if that could not be kept.
        """
        self._keep(each for each in self.verified() if each != card)

    def standing(self, card: Certificate) -> CardStanding:
        """Return how a card stands to what was verified.

        Raises:
            CryptoError: what the vault keeps cannot be read.
            VaultError: if the vault cannot be asked.
        """
        own = own_card(self._settings)
        if own is not None and own.public_key == card.public_key:
            return CardStanding.OWN
        same_name = [each for each in self.verified() if _same_name(each, card)]
        if card in same_name:
            return CardStanding.VERIFIED if card == same_name[-1] else CardStanding.EARLIER
        return CardStanding.CHANGED if same_name else CardStanding.UNVERIFIED

    def _keep(self, cards: Iterable[Certificate]) -> None:
        self._settings.put(CARDS, msgspec.msgpack.encode([each.der for each in cards]))


def wrong_groups(card: Certificate, typed: Sequence[str]) -> tuple[int, ...]:
    """Return which groups of a check number, counted from 0, are not those of a card.

    Whoever mistypes one of forty digits learns at once which; only all of them verify a card.

    Args:
        card: as it came.
        typed: the groups from the first on, in digits from 0 to 9; those not whole are not judged.
    """
    expected = check_number(card).split(" ")
    pairs = enumerate(zip(typed, expected, strict=False))
    return tuple(at for at, (one, other) in pairs if len(one) >= len(other) and one != other)


def _same_name(one: Certificate, other: Certificate) -> bool:
    """Tell whether two cards give one name, whatever the form and case of its letters."""
    return is_one_of(one.organisation, (other.organisation,))
