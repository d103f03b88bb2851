import pytest
from PySide6.QtCore import Qt

from petitiondesk.desk import vault_place
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.decisions import Decisions
from petitiondesk.ui.first_run.opening_screen import OpeningScreen
from petitiondesk.ui.first_run.organisation_screen import OrganisationScreen
from petitiondesk.ui.first_run.passphrase_screen import PassphraseScreen
from petitiondesk.ui.first_run.sheet_screen import SheetScreen
from petitiondesk.ui.window.parts import Parts
from petitiondesk.vault.synced_folder import SyncService
from tests.ui.fakes import FakeVaults, a_desk

NEW = "seven boats leave the harbour"


class Rig:
    def __init__(self, qtbot):
        self.vaults = FakeVaults(exists=False)
        self.decisions = Decisions()
        self._desk, self._qtbot = a_desk(self.vaults), qtbot
        self.opened = []
        self.show()

    def show(self):
        self.tasks = TaskRunner()
        self.run = Parts().first_run(self._desk, self.tasks, self.decisions)
        self.run.opened.connect(self.opened.append)
        self._qtbot.addWidget(self.run, before_close_func=lambda _run: self.tasks.drain())
        self.run.show()

    @property
    def screen(self):
        return self.run.screen_in_hand

    def choose(self, passphrase=NEW):
        self.run.go_to(2)
        self.screen.choice.set_text(passphrase)
        self._qtbot.waitUntil(lambda: self.screen.choice.usable)
        self.screen.on.click()
        assert isinstance(self.screen, SheetScreen)

    def wait_made(self):
        assert isinstance(self.screen, OpeningScreen)
        self._qtbot.waitUntil(self.screen.field.isEnabled)


@pytest.fixture
def rig(qtbot, theme):
    return Rig(qtbot)


def prove(screen):
    for group, field in screen.proof.fields.items():
        field.setText(screen.proof._sheet.groups[group - 1].lower())


def test_six_screens_and_three_decisions_make_a_vault_that_is_opened_once(rig, qtbot):
    rig.screen.on.click()
    rig.screen.on.click()
    rig.choose()
    prove(rig.screen)
    rig.screen.on.click()
    rig.screen.name.setText("Harbour Aid")
    rig.screen.on.click()
    rig.wait_made()
    assert not rig.vaults.opened[0].alive  # made, and locked
    rig.screen.given.emit(NEW)
    qtbot.waitUntil(lambda: bool(rig.opened))
    assert rig.opened[0].settings.get("organisation") == b"Harbour Aid"
    assert rig.vaults.code == rig.decisions.sheet.code


def test_sheet_and_name_can_wait(rig):
    rig.choose()
    rig.screen._later()
    assert isinstance(rig.screen, OrganisationScreen)
    rig.screen._later()
    rig.wait_made()
    assert (rig.vaults.passphrase, rig.vaults.code) == (NEW, "")


@pytest.mark.parametrize("typed", ["short", "passwordpassword", "harbour harbour harb"])
def test_a_weak_passphrase_does_not_go_on(rig, qtbot, typed):
    rig.run.go_to(2)
    choice = rig.screen.choice
    choice.set_text(typed)
    qtbot.waitUntil(lambda: choice._judged == typed)
    assert not rig.screen.on.isEnabled()
    rig.screen.leave()
    assert isinstance(rig.screen, PassphraseScreen)


def test_a_wrong_group_is_told_and_does_not_go_on(rig):
    rig.choose()
    prove(rig.screen)
    rig.screen.proof.fields[5].setText("ZZZZ")
    assert not rig.screen.on.isEnabled()
    assert rig.screen.proof.fields[5].accessibleDescription() == "Not as on the sheet."


def test_escape_goes_back_and_loses_nothing(rig, qtbot):
    rig.choose()
    prove(rig.screen)
    rig.screen.on.click()
    rig.screen.name.setText("Harbour Aid")
    for _ in range(2):
        qtbot.keyClick(rig.screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rig.screen.choice.usable)
    rig.screen.on.click()
    assert rig.screen.proof.proved
    rig.screen.on.click()
    assert rig.screen.name.text() == "Harbour Aid"


def test_another_size_of_text_shows_the_same_screen(rig):
    rig.choose()
    rig.show()
    assert isinstance(rig.screen, SheetScreen)


def test_who_decides_otherwise_gets_another_vault_in_its_place(rig, qtbot):
    rig.choose()
    rig.run.go_to(5)
    rig.wait_made()
    other = "boats of the seven harbours"
    rig.choose(other)
    rig.run.go_to(5)
    rig.wait_made()
    assert rig.vaults.passphrase == other


def test_a_suggestion_fills_the_first_field_and_has_to_be_typed_again(rig, qtbot):
    rig.run.go_to(2)
    choice = rig.screen.choice
    choice.suggest.click()
    words = choice.text()
    assert len(words.split(" ")) == 6
    assert words in choice._shown.text()
    choice.first.set_text("something else")
    assert choice._shown.isHidden()


def test_a_synced_folder_is_told_once_on_the_last_screen(rig, qtbot):
    rig.vaults.sync = SyncService.DROPBOX
    rig.choose()
    rig.run.go_to(5)
    rig.wait_made()
    said = [label.text() for label in rig.screen.findChildren(type(rig.screen.problem))]
    assert sum("Dropbox" in words for words in said) == 1


def test_a_drive_that_can_be_unplugged_is_told_on_the_last_screen(rig, monkeypatch):
    monkeypatch.setattr(vault_place, "on_removable_drive", lambda _folder: True)
    rig.choose()
    rig.run.go_to(5)
    rig.wait_made()
    said = [label.text() for label in rig.screen.findChildren(type(rig.screen.problem))]
    assert sum("can be unplugged" in words for words in said) == 1


def test_a_wrong_passphrase_at_the_first_opening_is_told(rig, qtbot):
    rig.choose()
    rig.run.go_to(5)
    rig.wait_made()
    rig.screen.given.emit("harbours")
    qtbot.waitUntil(lambda: "did not open" in rig.screen.problem.text())
    assert rig.opened == []
