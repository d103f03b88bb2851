"""A backup is whole or not there, is made while work goes on, and comes back beside the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from petitiondesk.crypto.recovery_code import encode_code
from petitiondesk.vault.client import VaultClient, create, open_, restore
from petitiondesk.vault.errors import (
    BackupDamagedError,
    BackupExistsError,
    NotABackupError,
    VaultError,
    VaultExistsError,
    VaultFullError,
    VaultVersionError,
    WrongPassphraseOrDamagedError,
)
from petitiondesk.vault.messages_care import BackupStage
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.proof import RecoveryCode
from tests.vault.keyrings import folder_keyring
from tests.vault.vaults import (
    CLOSED,
    LEAST_COST,
    NOW,
    PASSPHRASE,
    damage_of,
    every_file_below,
    keep,
    no_space_left_for,
)

CODE = RecoveryCode(encode_code(bytes(16)))
LARGE = bytes(range(256)) * 20_000


def back_up(vault: VaultClient, target: Path) -> list[BackupStage]:
    return [progress.stage for progress in vault.care.backup(target, made=NOW)]


@pytest.fixture
def vault(folder: Path) -> Iterator[VaultClient]:
    with create(folder, PASSPHRASE, code=CODE, cost=LEAST_COST) as vault:
        keep(vault, "letter", b"draft")
        keep(vault, "large", LARGE)
        yield vault


@pytest.fixture
def backup(vault: VaultClient, tmp_path: Path) -> Path:
    back_up(vault, tmp_path / "a.backup")
    return tmp_path / "a.backup"


@pytest.mark.parametrize("proof", [PASSPHRASE, CODE], ids=["passphrase", "recovery code"])
def test_a_backup_becomes_a_vault_beside_the_first(
    vault: VaultClient, backup: Path, tmp_path: Path, proof: str | RecoveryCode
):
    with restore(backup, tmp_path / "second", proof) as second:
        assert (second.drafts.get("letter"), second.drafts.get("large")) == (b"draft", LARGE)
        assert not damage_of(second)
        keep(second, "letter", b"in the second")
    assert vault.drafts.get("letter") == b"draft"
    with open_(tmp_path / "second", PASSPHRASE) as again:
        assert again.drafts.get("letter") == b"in the second"


def test_a_backup_goes_through_its_stages_and_is_remembered(vault: VaultClient, tmp_path: Path):
    assert vault.care.status().last_backup == ""
    stages = back_up(vault, tmp_path / "a.backup")
    assert list(dict.fromkeys(stages)) == list(BackupStage)
    assert vault.care.status().last_backup == NOW
    assert (tmp_path / "a.backup").stat().st_mode & 0o777 == 0o600


def test_saves_go_on_between_the_steps_and_nothing_is_torn(vault: VaultClient, tmp_path: Path):
    for number, _ in enumerate(vault.care.backup(tmp_path / "a.backup", made=NOW)):
        keep(vault, "letter", b"%d" % number)
        keep(vault, f"letter {number}", LARGE[:100_000])
        vault.drafts.erase("large", made=NOW)
    with restore(tmp_path / "a.backup", tmp_path / "second", PASSPHRASE) as second:
        assert second.drafts.get("letter").isdigit()
        assert not damage_of(second)


def test_a_backup_that_is_given_up_leaves_nothing(vault: VaultClient, tmp_path: Path):
    for stage in BackupStage:
        steps = vault.care.backup(tmp_path / "a.backup", made=NOW)
        while stage is not BackupStage.DONE and next(steps).stage is not stage:
            pass
        steps.close()
        assert {path.name for path in tmp_path.iterdir()} == {"vault"}
        assert "backup.db.new" not in every_file_below(tmp_path / "vault")
    assert vault.care.status().last_backup == ""


def test_locking_during_a_backup_leaves_nothing(vault: VaultClient, tmp_path: Path):
    next(vault.care.backup(tmp_path / "a.backup", made=NOW))
    vault.lock()
    assert {path.name for path in tmp_path.iterdir()} == {"vault"}
    assert set(every_file_below(tmp_path)) == CLOSED


def test_a_backup_is_never_written_over_anything(vault: VaultClient, tmp_path: Path):
    (tmp_path / "taken").write_bytes(b"something")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("taken", "link"):
        with pytest.raises(BackupExistsError):
            back_up(vault, tmp_path / name)
    assert (tmp_path / "taken").read_bytes() == b"something"


def test_a_full_disk_leaves_no_half_backup_and_the_vault_works(vault: VaultClient, tmp_path: Path):
    with no_space_left_for(vault.pipe._process.pid), pytest.raises(VaultFullError):
        back_up(vault, tmp_path / "a.backup")
    assert {path.name for path in tmp_path.iterdir()} == {"vault"}
    keep(vault, "letter", b"after")
    assert BackupStage.DONE in back_up(vault, tmp_path / "a.backup")


def test_a_vault_is_never_restored_over_another(vault: VaultClient, backup: Path, folder: Path):
    vault.lock()
    before = every_file_below(folder)
    with pytest.raises(VaultExistsError):
        restore(backup, folder, PASSPHRASE)
    assert every_file_below(folder) == before


def test_a_wrong_passphrase_makes_nothing(backup: Path, tmp_path: Path):
    with pytest.raises(WrongPassphraseOrDamagedError):
        restore(backup, tmp_path / "second", "another")
    assert not (tmp_path / "second").exists()


def test_the_keyring_opens_the_first_vault_and_not_the_restored_one(folder: Path, tmp_path: Path):
    door = folder_keyring(tmp_path / "items")
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        back_up(vault, tmp_path / "a.backup")
    with restore(tmp_path / "a.backup", tmp_path / "second", PASSPHRASE, keyring=door) as second:
        assert [row.kind for row in second.slots.list()] == [SlotKind.PASSPHRASE]
    open_(folder, PASSPHRASE, keyring=door).lock()


SPOILED = {
    "empty": (lambda whole: b"", NotABackupError),
    "a text": (lambda whole: b"Dear Ambassador", NotABackupError),
    "a database": (lambda whole: b"SQLite format 3\0" + whole, NotABackupError),
    "only the beginning": (lambda whole: whole[:8], BackupDamagedError),
    "half": (lambda whole: whole[: len(whole) // 2], BackupDamagedError),
    "all but a byte": (lambda whole: whole[:-1], BackupDamagedError),
    "a byte more": (lambda whole: whole + b"\0", BackupDamagedError),
    "a later version": (lambda whole: whole[:11] + b"\2" + whole[12:], VaultVersionError),
    "a long header": (lambda whole: whole[:12] + b"\xff" * 4 + whole[16:], BackupDamagedError),
    "a huge database": (lambda whole: whole[:16] + b"\xff" * 8 + whole[24:], BackupDamagedError),
    "another header": (lambda whole: whole[:24] + b"[" + whole[25:], BackupDamagedError),
    "another page": (lambda whole: whole[:9000] + b"x" * 8 + whole[9008:], BackupDamagedError),
    "another code": (lambda whole: whole[:-1] + bytes([whole[-1] ^ 1]), BackupDamagedError),
}


def test_a_spoiled_backup_is_told_and_makes_nothing(backup: Path, tmp_path: Path):
    whole = backup.read_bytes()
    for spoil, refusal in SPOILED.values():
        backup.write_bytes(spoil(whole))
        with pytest.raises(refusal):
            restore(backup, tmp_path / "second", PASSPHRASE)
        assert not (tmp_path / "second").exists()


def test_a_folder_in_the_place_of_a_backup_is_none(tmp_path: Path):
    with pytest.raises(NotABackupError):
        restore(tmp_path, tmp_path / "second", PASSPHRASE)


def test_two_backups_cannot_be_mixed(vault: VaultClient, backup: Path, tmp_path: Path):
    keep(vault, "large", LARGE[::-1])
    back_up(vault, tmp_path / "b.backup")
    one, other = backup.read_bytes(), (tmp_path / "b.backup").read_bytes()
    backup.write_bytes(one[:60_000] + other[60_000 : len(one)])
    with pytest.raises(VaultError):
        restore(backup, tmp_path / "second", PASSPHRASE)
    assert not (tmp_path / "second").exists()
