"""A vault is destroyed without its passphrase, and nothing else is."""

import os
import threading
from pathlib import Path

import pytest

from petitiondesk.vault.client import create, open_
from petitiondesk.vault.destroying import destroy
from petitiondesk.vault.errors import VaultGoneError, VaultMissingError, VaultPermissionError
from petitiondesk.vault.messages_care import Anchoring
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.synced_folder import SyncService
from petitiondesk.vault.system_keyring import SystemKeyring
from tests.vault.keyrings import NO_KEYRING, folder_keyring
from tests.vault.vaults import LEAST_COST, PASSPHRASE, a_vault, every_file_below, keep


@pytest.fixture
def closed(folder: Path) -> Path:
    a_vault(folder).lock()
    return folder


def test_a_destroyed_vault_leaves_no_folder(closed: Path):
    done = destroy(closed, keyring=NO_KEYRING)
    assert not closed.exists()
    assert (done.header_overwritten, done.keyring_erased, done.left) == (True, None, ())


def test_the_header_is_overwritten_before_it_goes(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    before = (closed / "header.json").read_bytes()
    seen = []
    unlink = Path.unlink

    def look_first(path: Path, **options: bool) -> None:
        if path.exists():
            seen.append((path.name, path.read_bytes()))
        unlink(path, **options)

    monkeypatch.setattr(Path, "unlink", look_first)
    destroy(closed, keyring=NO_KEYRING)
    name, content = seen[0]
    assert (name, len(content)) == ("header.json", len(before))
    assert before[:100] not in content


def test_an_open_vault_ends_and_goes(folder: Path):
    vault = a_vault(folder)
    keep(vault, "letter", b"draft")
    destroy(folder, pipe=vault.pipe, keyring=NO_KEYRING)
    assert not vault.alive
    assert not folder.exists()


def test_the_item_of_the_keyring_goes_and_does_not_come_back(folder: Path, tmp_path: Path):
    door = folder_keyring(tmp_path / "items")
    vault = create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door)
    vault.slots.put_keyring(PASSPHRASE)
    done = destroy(folder, pipe=vault.pipe, keyring=door)
    assert done.keyring_erased is True
    assert not list((tmp_path / "items").iterdir())


def test_what_the_process_writes_as_its_last_is_erased_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    door = folder_keyring(tmp_path / "items")
    vault = create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door)
    vault.slots.put_keyring(PASSPHRASE)
    (slot,) = (row.slot for row in vault.slots.list() if row.kind is SlotKind.KEYRING)
    end = vault.pipe.end

    def write_once_more() -> None:
        for erasing in (each for each in threading.enumerate() if each.name == "keyring"):
            erasing.join()
        SystemKeyring(door).write(slot, "an anchor", may_prompt=False)
        end()

    monkeypatch.setattr(vault.pipe, "end", write_once_more)
    destroy(folder, pipe=vault.pipe, keyring=door)
    assert not list((tmp_path / "items").iterdir())


def test_whoever_has_a_destroyed_vault_open_brings_no_item_back(folder: Path, tmp_path: Path):
    door = folder_keyring(tmp_path / "items")
    vault = create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door)
    vault.slots.put_keyring(PASSPHRASE)
    assert vault.care.status().anchoring is Anchoring.HELD
    keep(vault, "letter", b"not remembered yet")
    destroy(folder, keyring=door)
    vault.lock()
    assert not list((tmp_path / "items").iterdir())


def test_a_keyring_that_does_not_answer_holds_nothing_up(folder: Path, tmp_path: Path):
    door = folder_keyring(tmp_path / "items")
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
    assert destroy(folder, keyring=NO_KEYRING).keyring_erased is False
    assert not folder.exists()


@pytest.mark.parametrize("damaged", ["header.json", "vault.db", "lock"])
def test_a_damaged_vault_is_destroyed_too(closed: Path, damaged: str):
    (closed / damaged).write_bytes(b"nonsense")
    destroy(closed, keyring=NO_KEYRING)
    assert not closed.exists()


@pytest.mark.parametrize("missing", ["header.json", "vault.db"])
def test_what_is_left_of_a_vault_is_destroyed_too(closed: Path, missing: str):
    (closed / missing).unlink()
    destroy(closed, keyring=NO_KEYRING)
    assert not closed.exists()


@pytest.mark.parametrize("left", ["vault.db-wal", "vault.db.old", "backup.db.new", "header.json"])
def test_what_a_power_cut_left_of_destroying_is_destroyed_when_asked_again(closed: Path, left: str):
    for path in closed.iterdir():
        path.unlink()
    (closed / left).write_bytes(b"remains")
    destroy(closed, keyring=NO_KEYRING)
    assert not closed.exists()


def test_a_lock_alone_is_no_vault(closed: Path):
    for path in closed.iterdir():
        path.unlink()
    (closed / "lock").touch()
    with pytest.raises(VaultMissingError):
        destroy(closed, keyring=NO_KEYRING)
    assert (closed / "lock").exists()


def test_files_that_are_not_the_vaults_stay_and_are_named(closed: Path):
    (closed / "notes.txt").write_text("mine")
    (closed / "vault.db.jpg").write_text("mine too")
    done = destroy(closed, keyring=NO_KEYRING)
    assert done.left == ("notes.txt", "vault.db.jpg")
    assert set(every_file_below(closed)) == {"notes.txt", "vault.db.jpg"}


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_what_a_header_that_is_a_link_leads_to_is_not_touched(closed: Path, tmp_path: Path, link):
    (tmp_path / "diary").write_text("not the vault's")
    (closed / "header.json").unlink()
    link(tmp_path / "diary", closed / "header.json")
    assert destroy(closed, keyring=NO_KEYRING).header_overwritten is False
    assert (tmp_path / "diary").read_text() == "not the vault's"
    assert not closed.exists()


def test_a_folder_that_is_no_vault_is_refused(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("mine")
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises((VaultMissingError, VaultGoneError)):
            destroy(folder, keyring=NO_KEYRING)
    assert set(every_file_below(tmp_path)) == {"notes.txt"}


def test_a_refusing_disk_is_told_after_all_else_is_done(
    closed: Path, monkeypatch: pytest.MonkeyPatch
):
    unlink = Path.unlink

    def refuse(path: Path, **options: bool) -> None:
        if path.name == "vault.db":
            raise PermissionError(13, "refused")
        unlink(path, **options)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(VaultPermissionError):
        destroy(closed, keyring=NO_KEYRING)
    assert set(every_file_below(closed)) == {"vault.db"}


def test_what_a_synchronising_service_may_keep_is_said(tmp_path: Path):
    a_vault(tmp_path / "Nextcloud" / "vault").lock()
    done = destroy(tmp_path / "Nextcloud" / "vault", keyring=NO_KEYRING)
    assert done.synced is SyncService.NEXTCLOUD


def test_a_new_vault_can_be_made_in_the_place(closed: Path):
    destroy(closed, keyring=NO_KEYRING)
    a_vault(closed).lock()
    open_(closed, PASSPHRASE).lock()
