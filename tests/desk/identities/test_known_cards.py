"""A check trusts whose card was verified, and ourselves; nobody else."""

from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.identities.known_cards import known_cards
from petitiondesk.desk.memory.vault import MemoryVault
from tests.identities import harbour, river


def test_an_empty_vault_knows_nobody():
    assert known_cards(MemoryVault().settings) == ()


def test_verified_cards_and_our_own_are_known():
    settings = MemoryVault().settings
    card = river().certificate
    Cards(settings).verify(card, check_number(card))
    assert known_cards(settings) == (card,)
    keep_identity(settings, harbour())
    assert known_cards(settings) == (card, harbour().certificate)
