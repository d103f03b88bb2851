"""The power fails while a vault is made, written, re-keyed, restored, brought over, and closed."""

import sys
from pathlib import Path

import pytest

from tests.survival.power_cuts import judge_work, outcomes
from tests.survival.recording import record, record_opening, record_restoring
from tests.survival.reopened import Reopened, remembering_keys
from tests.survival.verdict import Verdict
from tests.vault import frozen

SITTINGS = (50, 60)
"""So many steps are recorded: with erasing, new recovery codes and new data keys among them."""


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("petitiondesk.crypto.argon2id.derive_key", remembering_keys())


def careless(how: str) -> tuple[str, ...]:
    return (sys.executable, "-X", "utf8", "-m", "tests.survival.careless_vault", how)


def survive(cuts: int, place: Path, figure) -> None:
    found = outcomes(record(place, SITTINGS), cuts, place, judge_work)
    lost, corrupt = found[Verdict.LOST], found[Verdict.CORRUPT]
    figure(f"{cuts} simulated power cuts at work: lost {lost}, corrupt {corrupt}")
    assert (lost, corrupt) == (0, 0)


def test_a_hundred_power_cuts_at_work_lose_and_damage_nothing(tmp_path, figure):
    survive(100, tmp_path, figure)


@pytest.mark.long
def test_a_thousand_power_cuts_at_work_lose_and_damage_nothing(tmp_path, figure):
    survive(1000, tmp_path, figure)


def test_power_cuts_while_a_backup_is_restored_leave_a_vault_or_none(tmp_path, figure):
    found = outcomes(record_restoring(tmp_path, 12), 30, tmp_path, judge_work)
    figure(f"30 simulated power cuts while restoring: not whole {30 - found[Verdict.WHOLE]}")
    assert found == {Verdict.WHOLE: 30}


@pytest.mark.parametrize("state", frozen.STATES)
def test_power_cuts_while_an_old_vault_is_brought_over_lose_nothing(state, tmp_path, figure):
    def holds_all(vault: Reopened, _acknowledged: int) -> Verdict:
        frozen.assert_holds(vault, state)
        return Verdict.WHOLE

    folder = frozen.thaw(state, tmp_path / "vault")
    moments = record_opening(folder, tmp_path / "strace.log", frozen.PASSPHRASE)
    found = outcomes(moments, 30, tmp_path, holds_all, frozen.PASSPHRASE)
    figure(f"30 simulated power cuts while updating: not whole {30 - found[Verdict.WHOLE]}")
    assert found == {Verdict.WHOLE: 30}


CARELESS = [("normal", Verdict.LOST), ("off", Verdict.CORRUPT), ("names", Verdict.CORRUPT)]


@pytest.mark.parametrize(("how", "expected"), CARELESS)
def test_a_vault_that_does_not_wait_for_the_disk_fails_here(how, expected, tmp_path, figure):
    found = outcomes(record(tmp_path, (40,), careless(how)), 30, tmp_path, judge_work)
    lost, corrupt = found[Verdict.LOST], found[Verdict.CORRUPT]
    figure(f"control that must fail ({how}): of 30 power cuts {lost} lost, {corrupt} corrupt")
    assert found[expected] > 0
