import pytest

from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.vaults.lock_after import (
    LOCK_AFTER_CHOICES,
    LOCK_AFTER_MINUTES,
    keep_lock_after,
    lock_after,
)


@pytest.fixture
def settings():
    return MemoryVault().settings


def test_ten_minutes_where_nothing_was_chosen(settings):
    assert lock_after(settings) == LOCK_AFTER_MINUTES == 10


@pytest.mark.parametrize("minutes", LOCK_AFTER_CHOICES)
def test_what_was_chosen_is_kept(settings, minutes):
    keep_lock_after(settings, minutes)
    assert lock_after(settings) == minutes


@pytest.mark.parametrize("minutes", [0, -1, 60, 10**9])
def test_what_is_no_choice_is_not_kept(settings, minutes):
    with pytest.raises(ValueError, match=str(minutes)):
        keep_lock_after(settings, minutes)
    assert lock_after(settings) == LOCK_AFTER_MINUTES


@pytest.mark.parametrize("kept", [b"", b"0", b"never", b"99999", b"\xff", b"10 "])
def test_what_is_kept_and_no_choice_locks_as_if_nothing_was_chosen(settings, kept):
    settings.put("lock-after", kept)
    assert lock_after(settings) == LOCK_AFTER_MINUTES
