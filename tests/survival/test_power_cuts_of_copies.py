"""The power fails while a backup is written, and while a vault is destroyed."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

import pytest

from petitiondesk.vault.destroying import destroy
from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.messages_opening import PassphraseProof, Restore
from petitiondesk.vault.session import start_session
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.survival.power_cuts import judge_work, lay_out, outcomes, power_cuts
from tests.survival.recording import (
    BACKUP,
    Moment,
    made_in,
    record_backing_up,
    record_destroying,
    work,
)
from tests.survival.reopened import NO_KEYRING, Reopened, remembering_keys, reopened
from tests.survival.strace_log import Forced
from tests.survival.verdict import Verdict, judge
from tests.survival.work import State, told_by
from tests.vault.vaults import ENCODED_PASSPHRASE, PASSPHRASE, damage_of

BEFORE = 12
"""So many steps a vault holds when its backup begins, or when it is destroyed."""

CARELESS = (sys.executable, "-X", "utf8", "-m", "tests.survival.careless_vault", "backup")


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("petitiondesk.crypto.argon2id.derive_key", remembering_keys())


def backups_left(moments: Sequence[Moment], cuts: int, place: Path, last: int) -> Counter[Verdict]:
    """Cut the power while a backup is written; count what stands under its name then."""
    found = Counter[Verdict]()
    for moment, left in power_cuts(moments, cuts):
        if BACKUP in left:
            found[verdict_on_backup(left[BACKUP], place, last)] += 1
        else:
            found[Verdict.LOST if moment.promised else Verdict.WHOLE] += 1
    return found


def verdict_on_backup(content: bytes, place: Path, last: int) -> Verdict:
    """Whether a backup becomes a vault with all that was there when it began, or later."""
    (place / "left.backup").write_bytes(content)
    try:
        with restored(place / "left.backup", place / "restored") as vault:
            damage = damage_of(vault)
            verdict, held = judge(told_by(vault, last), last)
    except VaultError:
        return Verdict.CORRUPT
    genuine = not damage and verdict is not Verdict.CORRUPT and held >= BEFORE
    return Verdict.WHOLE if genuine else Verdict.CORRUPT


@contextmanager
def restored(backup: Path, folder: Path) -> Iterator[Reopened]:
    rmtree(folder, ignore_errors=True)
    proof = PassphraseProof(ENCODED_PASSPHRASE)
    session = start_session(Restore(os.fsencode(folder), os.fsencode(backup), proof, NO_KEYRING))
    try:
        yield Reopened(session)
    finally:
        session.close()


def survive_backing_up(cuts: int, place: Path, figure) -> None:
    in_vault, in_backup, last = record_backing_up(place, BEFORE)
    found = outcomes(in_vault, cuts, place, judge_work)
    found += backups_left(in_backup, cuts, place, last)
    bad = 2 * cuts - found[Verdict.WHOLE]
    figure(f"{2 * cuts} simulated power cuts while backing up: not whole {bad}")
    assert not bad


def test_power_cuts_while_a_backup_is_written_leave_vault_and_backup_whole(tmp_path, figure):
    survive_backing_up(30, tmp_path, figure)


@pytest.mark.long
def test_hundreds_of_power_cuts_while_a_backup_is_written_change_nothing(tmp_path, figure):
    survive_backing_up(500, tmp_path, figure)


def test_a_backup_that_is_not_forced_to_the_disk_fails_here(tmp_path, figure):
    _, in_backup, last = record_backing_up(tmp_path, BEFORE, CARELESS)
    found = backups_left(in_backup, 30, tmp_path, last)
    figure(f"control that must fail (backup): of 30 power cuts {found[Verdict.CORRUPT]} corrupt")
    assert found[Verdict.CORRUPT] > 0


def survive_destroying(cuts: int, place: Path, figure) -> None:
    with made_in(place / "vault")(DEFAULT_COMMAND) as vault:
        work(vault, State(), BEFORE)
    header = (place / "vault" / "header.json").read_bytes()
    moments = record_destroying(place / "vault", place / "strace.log")
    overwritten = next(n for n, e in enumerate(moments) if isinstance(e.event, Forced))
    over = {id(moment) for moment in moments[overwritten:]}
    told = [(id(moment) in over, left) for moment, left in power_cuts(moments, cuts)]
    opened = sum(gone and left.get("header.json") == header for gone, left in told)
    half = sum(not is_whole_or_gone(left, header, place) for _, left in told)
    figure(f"{cuts} simulated power cuts while destroying: opened after it {opened}, half {half}")
    assert (opened, half) == (0, 0)


def is_whole_or_gone(left: dict[str, bytes], header: bytes, place: Path) -> bool:
    """Whether all is there as long as the header is; whether the rest goes when asked again."""
    folder = lay_out(left, place / "left")
    if left.get("header.json") == header:
        with reopened(folder, PASSPHRASE) as vault:
            return judge_work(vault, BEFORE) is Verdict.WHOLE
    if left.keys() - {"lock"}:
        destroy(folder, keyring=NO_KEYRING)
        return not folder.exists()
    return True


def test_power_cuts_while_a_vault_is_destroyed_leave_it_whole_or_never_to_be_opened(
    tmp_path, figure
):
    survive_destroying(60, tmp_path, figure)


@pytest.mark.long
def test_hundreds_of_power_cuts_while_a_vault_is_destroyed_change_nothing(tmp_path, figure):
    survive_destroying(500, tmp_path, figure)
