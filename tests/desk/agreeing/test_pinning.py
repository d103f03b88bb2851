"""A vault tells whose cards were verified, and how those of who endorsed stand to them."""

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.crypto.certificate import check_number
from petitiondesk.desk.agreeing.agreement import NO_PINS
from petitiondesk.desk.agreeing.pinning import pins_of
from petitiondesk.desk.identities.cards import Cards, CardStanding
from petitiondesk.desk.memory.vault import MemoryVault
from tests.desk.verdicts.examples import both_said
from tests.identities import harbour, river

SAID = tuple(map(decode_endorsement, both_said()))


def test_a_vault_that_verified_nobody_pins_nobody():
    pins = pins_of(MemoryVault().settings, SAID)
    assert pins.names == NO_PINS.names
    assert pins.standing(harbour().certificate) is CardStanding.UNVERIFIED


def test_who_was_verified_is_pinned_by_name_and_card():
    settings, card = MemoryVault().settings, harbour().certificate
    Cards(settings).verify(card, check_number(card))
    pins = pins_of(settings, SAID)
    assert pins.names == {"harbour aid"}
    assert pins.standing(card) is CardStanding.VERIFIED
    assert pins.standing(river().certificate) is CardStanding.UNVERIFIED
