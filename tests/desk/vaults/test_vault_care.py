import datetime as dt
from pathlib import Path

import pytest

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.vaults.vault_care import (
    BackupProgress,
    BackupStage,
    Damage,
    Stage,
    backup_is_old,
    backup_name,
    check_everything,
    keep_organisation,
    make_backup,
    organisation,
)
from petitiondesk.vault.messages_care import LAST_BACKUP
from petitiondesk.vault.messages_checks import Checked, CheckPlace
from tests.fakes.clock import FixedClock

NOW = FixedClock().now()


class Care:
    """Backs up and checks in two steps each."""

    def __init__(self):
        self.closed = False
        self.made = ""

    def backup(self, target, *, made):
        self.made = made
        try:
            yield BackupProgress(BackupStage.COPY, 1, 2)
            yield BackupProgress(BackupStage.DONE)
        finally:
            self.closed = True

    def verify(self, *, thorough=False):
        assert thorough
        yield Checked((Damage(Stage.CHAIN),), CheckPlace(Stage.DRAFTS))
        yield Checked((), None)


@pytest.fixture
def vault():
    made = MemoryVault()
    made.care = Care()
    return made


def put_letter(vault, changed: dt.datetime):
    vault.drafts.put("a", b"", b"{}", passages=(), changed=changed.isoformat())


def test_the_organisation_is_kept_without_the_spaces_around_it(vault):
    assert organisation(vault) == ""
    keep_organisation(vault, " Harbour Aid ")
    assert organisation(vault) == "Harbour Aid"


def test_a_backup_tells_how_far_it_is_and_when_it_was_made(vault):
    told = []
    make_backup(vault, Path("b"), FixedClock(), told.append, lambda: False)
    assert [each.stage for each in told] == [BackupStage.COPY, BackupStage.DONE]
    assert dt.datetime.fromisoformat(vault.care.made) == NOW


def test_a_cancelled_backup_is_given_up_at_once(vault):
    with pytest.raises(CancelledError):
        make_backup(vault, Path("b"), FixedClock(), lambda _: None, lambda: True)
    assert vault.care.closed


def test_a_check_returns_all_that_is_damaged(vault):
    told = []
    assert check_everything(vault, told.append, lambda: False) == (Damage(Stage.CHAIN),)
    assert told == [Stage.DRAFTS]


def test_a_check_can_be_cancelled(vault):
    with pytest.raises(CancelledError):
        check_everything(vault, lambda _: None, lambda: True)


def test_the_name_of_a_backup_tells_nothing_but_the_day():
    assert backup_name(FixedClock()) == f"backup-{NOW:%Y-%m-%d}.petitiondesk-backup"


@pytest.mark.parametrize(
    ("backup_days", "letter_days", "old"),
    [(None, None, False), (None, 1, False), (None, 40, True), (40, 50, False), (40, 1, True)],
)
def test_a_reminder_is_due_when_letters_changed_since_an_old_backup(
    vault, backup_days, letter_days, old
):
    if letter_days is not None:
        put_letter(vault, NOW - dt.timedelta(days=letter_days))
    if backup_days is not None:
        made = NOW - dt.timedelta(days=backup_days)
        vault.settings.put(LAST_BACKUP, made.isoformat().encode())
    assert backup_is_old(vault, FixedClock()) is old
