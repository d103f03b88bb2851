"""The sheet of a vault comes and goes; law that came into force reaches the letter in hand."""

import pytest

from petitiondesk.crypto.detached_signature import check_number
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.steps import Step
from petitiondesk.ui.vault_settings.law_page import LawPage
from petitiondesk.ui.vault_settings.vault_sheet import VaultSheet
from petitiondesk.ui.window.unlock_page import UnlockPage
from tests.law.keeper import KEY, LATER, ON_THAT_DAY, PEM, newer, now_a_party, sign
from tests.ui.vault_settings.care import FakeCare
from tests.ui.window_rig import said_on


def test_a_letter_in_hand_cites_the_law_that_came_into_force(rig, qtbot):
    view = rig.open_letter()
    view.go_to_step(Step.LEGAL_BASIS)
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    sheet = rig.window.findChild(VaultSheet)
    session = rig.window.keeper.room.session
    updates = LawUpdates(session.vault.settings, session.desk.library(), ON_THAT_DAY)
    updates.verify_key(PEM, check_number(KEY))
    updates.load(newer("parties.json", now_a_party), sign(newer("parties.json", now_a_party)))
    sheet.law_changed.emit()
    sheet.close_up()
    qtbot.waitUntil(lambda: isinstance(rig.view, LetterWindow) and rig.view is not view)
    assert rig.view.letter.library.parties.as_of == LATER
    assert rig.view.step is Step.LEGAL_BASIS


@pytest.mark.parametrize("words", ["law data", "rule of law"])
def test_the_palette_finds_what_is_called_law(rig, words):
    view = rig.open_letter()
    view.open_palette()
    view.search.palette_._line.setText(words)
    assert view.search.palette_.shown()[0].lower().endswith(words)


def test_law_data_is_one_press_away(rig):
    rig.open_letter()
    rig.vault.care = FakeCare()
    rig.window.show_law_data()
    assert isinstance(rig.window.findChild(VaultSheet).page, LawPage)


def test_a_sheet_that_changed_no_law_leaves_the_letter_alone(rig, qtbot):
    view = rig.open_letter()
    rig.vault.care = FakeCare()
    rig.window.show_vault()
    rig.window.findChild(VaultSheet).close_up()
    rig.window.drain()
    assert rig.view is view


def test_locking_takes_the_sheet_away(sheet, rig, qtbot):
    rig.lock()
    qtbot.waitUntil(lambda: rig.window.findChild(VaultSheet) is None)


def test_the_sample_has_no_vault_to_look_after(rig):
    rig.wait_for(UnlockPage).sample_wanted.emit()
    rig.qtbot.waitUntil(lambda: not rig.window.locked)
    rig.wait_for(LetterWindow)
    rig.window.show_vault()
    assert rig.window.findChild(VaultSheet) is None
    assert "A sample keeps nothing" in said_on(rig.window)
