import datetime as dt

import pytest
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.ui.session import Session
from petitiondesk.ui.vault_settings.reminders import Reminders
from tests.fakes.clock import FixedClock
from tests.identities import YEAR, crafted
from tests.ui.fakes import PASSPHRASE, FakeVaults, a_desk


@pytest.fixture
def vaults():
    made = FakeVaults()
    made.code = "a code"
    return made


@pytest.fixture
def remind(qtbot, theme, vaults):
    """Opens the vault, lets something happen in it, and returns what is said."""

    def remind(happens=lambda vault: None, *, sample=False) -> str:
        parent = QWidget()
        qtbot.addWidget(parent)
        vault = vaults.open_(None, PASSPHRASE)
        happens(vault)
        session = Session(a_desk(vaults), vault, parent, sample=sample)
        reminders = Reminders(session)
        qtbot.addWidget(reminders)
        reminders.refresh()
        session.tasks.drain()
        qtbot.wait(20)
        assert reminders.isHidden() == (not reminders.words())
        return reminders.words()

    return remind


def put_old_letter(vault):
    changed = (FixedClock().now() - dt.timedelta(days=40)).isoformat()
    vault.drafts.put("a", b"", b"{}", passages=(), changed=changed)


def test_nothing_is_said_where_nothing_waits(remind):
    assert remind() == ""


def test_a_missing_recovery_sheet_is_said_until_there_is_one(remind, vaults):
    vaults.code = ""
    assert "no recovery sheet" in remind()
    vaults.code = "another"
    assert remind() == ""


def test_letters_that_changed_long_after_the_last_backup_are_said(remind):
    assert "no backup" in remind(put_old_letter)


def put_identity(left):
    until = FixedClock().now() + dt.timedelta(days=left)

    def put(vault):
        key = crafted(since=FixedClock().now() - YEAR, until=until)
        keep_identity(vault.settings, key)

    return put


def test_an_identity_that_runs_out_soon_is_said(remind):
    assert remind(put_identity(400)) == ""
    assert "Our identity signs until" in remind(put_identity(30))


def test_a_sample_reminds_of_nothing(remind, vaults):
    vaults.code = ""
    assert remind(sample=True) == ""
