"""The log of recent writes, damaged: a vault tells what it once held, or does not open.

Whoever takes writes out of the log takes the vault back to the state before them, as by putting
back a whole file. Only an anchor in the system keyring tells; here there is none: it is counted.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.survival.dice import Dice
from tests.survival.power_cuts import judge_work, lay_out
from tests.survival.recording import made_in, work
from tests.survival.reopened import remembering_keys, reopened
from tests.survival.verdict import Verdict
from tests.survival.work import State
from tests.vault.vaults import PASSPHRASE, every_file_below

STEPS = 10
"""None of these changes the header, which a damaged log does not take back."""

LOG = "vault.db-wal"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("petitiondesk.crypto.argon2id.derive_key", remembering_keys())


def left_by_a_killed_vault(folder: Path) -> dict[str, bytes]:
    with made_in(folder)(DEFAULT_COMMAND) as vault:
        work(vault, State(), STEPS)
        return every_file_below(folder)


def damaged(log: bytes, times: int, dice: Dice) -> Iterator[bytes]:
    yield b""
    for _ in range(times):
        flipped = bytearray(log)
        flipped[dice.below(len(log))] ^= 1 << dice.below(8)
        yield bytes(flipped)
        yield log[: dice.below(len(log))]


def verdict_on(folder: Path) -> str:
    try:
        with reopened(folder, PASSPHRASE) as vault:
            return judge_work(vault, STEPS).value
    except (VaultError, apsw.Error):
        return "refused"


def attack(times: int, place: Path, figure) -> None:
    left, dice = left_by_a_killed_vault(place / "vault"), Dice("log")
    assert verdict_on(lay_out(left, place / "left")) == "whole"
    found = Counter(
        verdict_on(lay_out({**left, LOG: log}, place / "left"))
        for log in damaged(left[LOG], times, dice)
    )
    figure(
        f"{found.total()} changes of the log: other data accepted {found[Verdict.CORRUPT.value]};"
        f" {found['refused']} refused, {found[Verdict.LOST.value]} taken for an earlier state"
    )
    assert found[Verdict.CORRUPT.value] == 0


def test_a_damaged_log_is_taken_for_nothing_that_never_was(tmp_path, figure):
    attack(15, tmp_path, figure)


@pytest.mark.long
def test_a_log_damaged_in_a_thousand_ways_is_taken_for_nothing_that_never_was(tmp_path, figure):
    attack(500, tmp_path, figure)
