"""What a vault knows of the cards of those who endorsed a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from petitiondesk.consent.endorsement import Endorsement, inspect_endorsement
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.agreeing.agreement import Pins
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.known_cards import known_cards
from petitiondesk.desk.ports import SettingStore
from petitiondesk.desk.same_name import folded


def pins_of(settings: SettingStore, endorsements: Sequence[Endorsement]) -> Pins:
    """Return how the cards of who signed stand, and the names of all whose card was verified.

    Raises:
        CryptoError: what the vault keeps cannot be read.
        VaultError: if the vault cannot be asked.
    """
    cards = Cards(settings)
    return Pins(
        cards={each.der: cards.standing(each) for each in _signers(endorsements)},
        names=frozenset(folded(each.organisation) for each in known_cards(settings)),
    )


def _signers(endorsements: Sequence[Endorsement]) -> Iterator[Certificate]:
    for each in endorsements:
        signer = inspect_endorsement(each).signer
        if signer is not None:
            yield signer
