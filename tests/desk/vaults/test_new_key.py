"""A new key is told what it shuts out, is watched, and can be cancelled until it is in force."""

import pytest

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.vaults.new_key import (
    LostWays,
    RekeyProgress,
    RekeyStage,
    lost_by_new_key,
    make_new_key,
)
from petitiondesk.vault.messages_care import Anchoring, VaultStatus
from petitiondesk.vault.messages_slots import SlotKind, SlotRow

PASSPHRASE, RECOVERY, KEYRING = SlotKind


class Care:
    """Makes a new key in a step for each stage."""

    def __init__(self):
        self.made = []
        self.closed = False

    def new_key(self, passphrase, *, recovery_code_typed=None):
        try:
            yield from (RekeyProgress(stage) for stage in list(RekeyStage)[:-1])
            self.made.append((passphrase, recovery_code_typed))
            yield RekeyProgress(RekeyStage.DONE)
        finally:
            self.closed = True


@pytest.fixture
def vault():
    made = MemoryVault()
    made.care = Care()
    return made


def status(*kinds, anchoring=Anchoring.NONE):
    slots = tuple(SlotRow(f"{place}", kind) for place, kind in enumerate(kinds))
    return VaultStatus("v", 1, 1, 1, 4096, slots, anchoring, "")


def test_who_has_one_passphrase_loses_nothing():
    assert not lost_by_new_key(status(PASSPHRASE))
    assert not lost_by_new_key(status(PASSPHRASE, KEYRING, anchoring=Anchoring.HELD))


def test_other_passphrases_the_code_and_a_silent_keyring_are_lost():
    now = status(PASSPHRASE, RECOVERY, PASSPHRASE, KEYRING, anchoring=Anchoring.SILENT)
    assert lost_by_new_key(now) == LostWays(passphrases=1, recovery=True, keyring=True)


def test_a_new_key_is_watched_to_its_end(vault):
    told = []
    make_new_key(vault, "words", None, told.append, lambda: False)
    assert [each.stage for each in told] == list(RekeyStage)
    assert vault.care.made == [("words", None)]


@pytest.mark.parametrize("last", list(RekeyStage)[:-1])
def test_a_new_key_is_given_up_at_whatever_stage(vault, last):
    told = []
    with pytest.raises(CancelledError):
        make_new_key(vault, "words", None, told.append, lambda: told[-1].stage is last)
    assert (vault.care.made, vault.care.closed) == ([], True)


def test_a_key_that_is_in_force_is_not_called_cancelled(vault):
    told = []
    late = make_new_key(
        vault, "words", None, told.append, lambda: told[-1].stage is RekeyStage.DONE
    )
    assert late is None
