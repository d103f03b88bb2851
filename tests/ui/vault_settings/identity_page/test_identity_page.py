"""The page of an identity: what it shows, and how one is replaced and removed."""

import gc

import pytest

from petitiondesk.crypto.certificate import check_number
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.identities.identity import keep_identity, own_card
from petitiondesk.ui.vault_settings.identity_view import OwnIdentity
from tests.identities import NOW, YEAR, crafted, harbour, river
from tests.ui.vault_settings.identity_page.seen import bring, buttons, press, said


def test_who_has_none_is_shown_three_ways_to_one(empty):
    ways = {"Make an identity…", "Choose the file…", "Make one with a request…"}
    assert ways <= set(buttons(empty))


def test_it_says_whose_it_is_until_when_and_its_number(page):
    shown = page.findChild(OwnIdentity)
    assert "Harbour Aid" in said(shown)
    assert "vouches for itself" in said(shown)
    assert "Valid until" in said(shown)
    assert shown.number.own.text() == check_number(harbour().certificate)


@pytest.mark.parametrize(
    ("left", "words"), [(YEAR / 6, "That is soon"), (-YEAR / 6, "signs nothing any more")]
)
def test_that_it_runs_out_is_told_in_time(make, vault, left, words):
    keep_identity(vault.settings, crafted(until=NOW + left))
    assert words in said(make())


def test_replacing_says_what_it_costs_others_and_keeps_the_old_until_there_is_another(
    page, vault, tmp_path, qtbot
):
    press(page, qtbot, "Replace it…")
    assert "has to verify your new card" in page.question.words()
    press(page, qtbot, "Choose another identity")
    press(page, qtbot, "Keep the one that is there")
    qtbot.waitUntil(lambda: page.findChild(OwnIdentity) is not None)
    assert own_card(vault.settings) == harbour().certificate
    bring(page, qtbot, tmp_path, river())
    qtbot.waitUntil(lambda: "River Watch can sign now" in page.said())


def test_removing_asks_first(page, vault, qtbot):
    press(page, qtbot, "Remove it…")
    assert own_card(vault.settings) is not None
    assert "gone for good" in page.question.words()
    press(page, qtbot, "Remove the identity")
    qtbot.waitUntil(lambda: "no identity in this vault any more" in page.said())
    assert own_card(vault.settings) is None


def test_the_page_holds_the_card_and_nothing_that_signs(make, vault, tmp_path, qtbot):
    vault.settings.put("identity.key", b"")
    ours, page = harbour(), make()
    before = held()
    bring(page, qtbot, tmp_path, ours)
    qtbot.waitUntil(lambda: "can sign now" in page.said())
    assert held() <= before


def held():
    """The identities alive now: some are those that other tests share."""
    gc.collect()
    return {id(each) for each in gc.get_objects() if isinstance(each, HeldKey)}
