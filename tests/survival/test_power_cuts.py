"""The power fails while a vault is made, written, re-keyed, closed and opened again."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.survival.power_cuts import outcomes
from tests.survival.recording import Moment, record
from tests.survival.reopened import remembering_keys
from tests.survival.verdict import Verdict

SITTINGS = (50, 60)
"""So many steps are recorded: with erasing, new recovery codes and new data keys among them."""


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("petitiondesk.crypto.argon2id.derive_key", remembering_keys())


def careless(how: str) -> tuple[str, ...]:
    return (sys.executable, "-X", "utf8", "-m", "tests.survival.careless_vault", how)


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> list[Moment]:
    return record(tmp_path_factory.mktemp("recorded"), SITTINGS)


def cut(moments: list[Moment], cuts: int, place: Path, figure: Callable[[str], None]) -> None:
    found = outcomes(moments, cuts, place, "power")
    lost, corrupt = found[Verdict.LOST], found[Verdict.CORRUPT]
    figure(f"{cuts} simulated power cuts: {lost} lost something, {corrupt} left damage")
    assert (lost, corrupt) == (0, 0)


def test_a_hundred_power_cuts_lose_and_damage_nothing(moments, tmp_path, figure):
    cut(moments, 100, tmp_path, figure)


@pytest.mark.long
def test_a_thousand_power_cuts_lose_and_damage_nothing(moments, tmp_path, figure):
    cut(moments, 1000, tmp_path, figure)


@pytest.mark.parametrize(("how", "expected"), [("normal", Verdict.LOST), ("off", Verdict.CORRUPT)])
def test_a_vault_that_does_not_wait_for_the_disk_fails_here(how, expected, tmp_path, figure):
    recorded = record(tmp_path, (40,), careless(how))
    found = outcomes(recorded, 30, tmp_path, "control")
    figure(
        f"control, synchronous={how}: of 30 power cuts {found[Verdict.LOST]} lost something,"
        f" {found[Verdict.CORRUPT]} left damage"
    )
    assert found[expected] > 0
