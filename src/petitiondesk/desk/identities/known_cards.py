"""Whom a check of a file trusts: the cards that were verified in a vault, and the vault's own."""

from __future__ import annotations

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import own_card
from petitiondesk.desk.ports import SettingStore


def known_cards(settings: SettingStore) -> tuple[Certificate, ...]:
    """Return the verified cards, in the order in which they were verified, and our own at the end.

    Raises:
        CryptoError: what the vault keeps cannot be read.
        VaultError: if the vault cannot be asked.
    """
    own = own_card(settings)
    verified = Cards(settings).verified()
    return verified if own is None else (*verified, own)
