"""A card is verified by typing its number; one of the same name is another card."""

import pytest

from petitiondesk.crypto.certificate import check_number
from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.desk.errors import AuthorityCardError, CardSlipError, OwnCardError
from petitiondesk.desk.identities.cards import CARDS, Cards, CardStanding, wrong_groups
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.memory.vault import MemoryVault
from tests.identities import CERTIFIES, crafted, ec_key, harbour, river, rsa_key

HARBOUR, RIVER = harbour().certificate, river().certificate
IMPOSTOR = crafted(key=rsa_key()).certificate


@pytest.fixture
def settings():
    return MemoryVault().settings


@pytest.fixture
def cards(settings):
    return Cards(settings)


def verify(cards, card):
    cards.verify(card, check_number(card))


def test_nothing_is_verified_that_nobody_typed(cards):
    assert cards.verified() == ()
    assert cards.standing(HARBOUR) is CardStanding.UNVERIFIED


def test_a_card_is_verified_by_its_number(cards):
    verify(cards, HARBOUR)
    verify(cards, RIVER)
    assert cards.verified() == (HARBOUR, RIVER)
    assert cards.standing(HARBOUR) is cards.standing(RIVER) is CardStanding.VERIFIED


@pytest.mark.parametrize("typed", ["", "0" * 40, check_number(RIVER)], ids=["", "0", "river"])
def test_another_number_verifies_nothing(cards, typed):
    with pytest.raises(CardSlipError):
        cards.verify(HARBOUR, typed)
    assert cards.verified() == ()


def test_a_card_of_the_same_name_is_a_changed_one(cards):
    verify(cards, HARBOUR)
    assert cards.standing(IMPOSTOR) is CardStanding.CHANGED


@pytest.mark.parametrize("name", ["HARBOUR AID", "Harbour  Aid", "\uff28arbour Aid"])
def test_a_name_in_other_letters_is_the_same_name(cards, name):
    verify(cards, HARBOUR)
    assert cards.standing(crafted(name=name).certificate) is CardStanding.CHANGED


def test_a_changed_card_that_was_verified_makes_the_other_an_earlier_one(cards):
    verify(cards, HARBOUR)
    verify(cards, IMPOSTOR)
    assert cards.standing(IMPOSTOR) is CardStanding.VERIFIED
    assert cards.standing(HARBOUR) is CardStanding.EARLIER


def test_a_card_that_was_forgotten_is_nobodys(cards):
    verify(cards, HARBOUR)
    cards.forget(HARBOUR)
    assert cards.standing(HARBOUR) is CardStanding.UNVERIFIED


def test_a_card_that_could_vouch_for_any_name_is_not_verified(cards):
    with pytest.raises(AuthorityCardError):
        verify(cards, crafted(ca=True, usage=CERTIFIES).certificate)
    assert cards.verified() == ()


def test_the_own_card_is_never_anothers(cards, settings):
    keep_identity(settings, harbour())
    assert cards.standing(HARBOUR) is CardStanding.OWN
    with pytest.raises(OwnCardError):
        verify(cards, HARBOUR)


def test_cards_without_a_name_have_nothing_in_common(cards):
    nameless = [crafted(key=key, name=" ").certificate for key in (rsa_key(), ec_key())]
    verify(cards, nameless[0])
    assert cards.standing(nameless[1]) is CardStanding.UNVERIFIED


def test_what_the_vault_did_not_keep_so_is_told(cards, settings):
    settings.put(CARDS, b"\x91\x01")
    with pytest.raises(CertificateUnreadableError):
        cards.verified()


def test_cards_are_listed_by_name_and_the_newest_of_a_name_is_the_verified_one(cards):
    for card in (RIVER, HARBOUR, IMPOSTOR):
        verify(cards, card)
    assert cards.listed() == (
        (HARBOUR, CardStanding.EARLIER),
        (IMPOSTOR, CardStanding.VERIFIED),
        (RIVER, CardStanding.VERIFIED),
    )


def test_groups_are_judged_once_they_are_whole():
    right = check_number(HARBOUR).split(" ")
    assert wrong_groups(HARBOUR, right) == ()
    assert wrong_groups(HARBOUR, ["1", "", right[2][:4]]) == ()
    assert wrong_groups(HARBOUR, [right[1], right[1], right[2] + "0"]) == (0, 2)
