"""In the window: locking forgets what signs, and the pages are reached by the keyboard."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.identities.identity import keep_identity, open_identity, own_card
from petitiondesk.ui.keyboard.tab_order import stops_in
from petitiondesk.ui.vault_settings.cards_page import CardsPage
from petitiondesk.ui.vault_settings.identity_page import IdentityPage
from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
from petitiondesk.vault.errors import VaultLockedError
from tests.fakes.clock import FixedClock
from tests.identities import NOW, harbour
from tests.ui.vault_settings.care import FakeCare


def held():
    gc.collect()
    return {id(each) for each in gc.get_objects() if isinstance(each, HeldKey)}


@pytest.fixture
def unlocked(rig):
    rig.unlock()
    rig.vault.care = FakeCare()
    keep_identity(rig.vault.settings, harbour())
    return rig


def test_a_page_that_shows_the_identity_holds_nothing_that_signs(unlocked, qtbot):
    before = held()
    unlocked.window.show_identity()
    page = unlocked.window.findChild(IdentityPage)
    qtbot.waitUntil(lambda: page._card == harbour().certificate)
    assert held() == before
    unlocked.lock()
    assert held() == before
    qtbot.waitUntil(lambda: not unlocked.window.findChildren(VaultSheet))


def test_what_was_opened_to_sign_is_gone_once_it_has_signed(unlocked, qtbot):
    before, signed = held(), []
    tasks, settings = unlocked.window.keeper.room.session.tasks, unlocked.vault.settings
    tasks.run(
        lambda: open_identity(settings, FixedClock(NOW)).sign(b"text"),
        owner=unlocked.window,
        on_success=signed.append,
        on_failure=signed.append,
        serial=True,
    )
    qtbot.waitUntil(lambda: signed == [harbour().sign(b"text")])
    assert held() == before


def test_a_locked_vault_gives_nothing_that_signs(unlocked):
    settings = unlocked.vault.settings
    unlocked.lock()
    with pytest.raises(VaultLockedError):
        own_card(settings)


def test_both_pages_are_one_press_away(unlocked):
    unlocked.window.actions_offered.named("cards").trigger()
    assert unlocked.window.findChild(CardsPage)


def test_a_page_that_is_wanted_while_the_vault_is_shown_is_shown_there(unlocked, qtbot):
    unlocked.window.show_identity()
    unlocked.window.show_cards()
    (sheet,) = unlocked.window.findChildren(VaultSheet)
    assert isinstance(sheet.page, CardsPage)
    sheet.close_up()
    unlocked.window.show_identity()
    sheets = [each for each in unlocked.window.findChildren(VaultSheet) if each.isVisible()]
    assert [type(each.page) for each in sheets] == [IdentityPage]


def test_after_locking_the_vault_can_be_shown_again(unlocked, qtbot):
    unlocked.window.show_cards()
    unlocked.lock()
    unlocked.unlock()
    unlocked.vault.care = FakeCare()
    unlocked.window.show_cards()
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in unlocked.window.findChildren(VaultSheet))
    )


def test_who_goes_through_the_pages_by_arrows_keeps_the_keyboard_there(unlocked, qtbot):
    unlocked.window.show_vault()
    sheet = unlocked.window.findChild(VaultSheet)
    for page in (IdentityPage, CardsPage):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        qtbot.waitUntil(lambda kind=page: isinstance(sheet.page, kind))
        qtbot.wait(100)
        assert sheet.choice.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("page", ["identity", "cards"])
def test_everything_that_takes_the_keyboard_has_a_name(unlocked, qtbot, page):
    unlocked.window.actions_offered.named(page).trigger()
    sheet = unlocked.window.findChild(VaultSheet)
    qtbot.waitUntil(lambda: len(list(stops_in(sheet.page))) > 0)
    stops = [each for each in stops_in(sheet) if each.isVisible()]
    assert [each for each in stops if not (each.accessibleName() or each.property("text"))] == []
