"""A full, vanished or watched disk: words for it, nothing lost, nothing shown."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from petitiondesk.vault.checking import check_vault
from petitiondesk.vault.client import VaultClient, create, open_
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultFullError,
    VaultGoneError,
    VaultProcessEndedError,
    VaultUnsyncedError,
)
from petitiondesk.vault.folder import vault_exists
from petitiondesk.vault.messages_revisions import NewRevision, Reason
from petitiondesk.vault.starting import DEFAULT_COMMAND
from tests.vault import failing_disk
from tests.vault.vaults import (
    LEAST_COST,
    NOW,
    PASSPHRASE,
    a_vault,
    every_file_below,
    keep,
    no_space_left_for,
    stop_giving_space_to,
)

CANARY = "Свідок Шевченка Миколаїв witness"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[VaultClient]:
    with a_vault(tmp_path / "vault") as vault:
        keep(vault, "letter", b"the draft before")
        yield vault


def test_a_full_disk_is_told_and_the_draft_before_stays(vault: VaultClient, tmp_path: Path):
    with no_space_left_for(vault.pipe._process.pid):
        for size in (1, 10_000, 10_000_000):
            with pytest.raises(VaultFullError):
                keep(vault, "letter", bytes(size))
        assert vault.drafts.get("letter") == b"the draft before"
    vault.lock()
    with open_(tmp_path / "vault", PASSPHRASE) as again:
        assert again.drafts.get("letter") == b"the draft before"


def test_once_there_is_room_again_a_retry_is_kept(vault: VaultClient, tmp_path: Path):
    with no_space_left_for(vault.pipe._process.pid), pytest.raises(VaultFullError):
        keep(vault, "letter", b"the draft after" * 1000)
    keep(vault, "letter", b"the draft after" * 1000)
    vault.lock()
    with open_(tmp_path / "vault", PASSPHRASE) as again:
        assert again.drafts.get("letter") == b"the draft after" * 1000


def test_locking_on_a_full_disk_ends_and_loses_nothing(vault: VaultClient, tmp_path: Path):
    stop_giving_space_to(vault.pipe._process.pid)
    vault.lock()
    with open_(tmp_path / "vault", PASSPHRASE) as again:
        assert again.drafts.get("letter") == b"the draft before"


def test_a_vault_is_not_half_made_on_a_full_disk(tmp_path: Path):
    without_space = ("/bin/sh", "-c", 'ulimit -f 0; exec "$@"', "sh", *DEFAULT_COMMAND)
    with pytest.raises(VaultFullError):
        create(tmp_path / "new", PASSPHRASE, cost=LEAST_COST, command=without_space)
    assert not vault_exists(tmp_path / "new")
    a_vault(tmp_path / "new").lock()


def test_a_folder_that_vanished_takes_no_save_and_locking_still_ends(
    vault: VaultClient, tmp_path: Path
):
    shutil.rmtree(tmp_path / "vault")
    with pytest.raises(VaultGoneError):
        keep(vault, "letter", b"the draft after")
    vault.lock()
    assert not (tmp_path / "vault").exists()


def test_a_folder_that_comes_back_takes_saves_again(vault: VaultClient, tmp_path: Path):
    (tmp_path / "vault").rename(tmp_path / "elsewhere")
    with pytest.raises(VaultGoneError):
        keep(vault, "letter", b"while away")
    (tmp_path / "elsewhere").rename(tmp_path / "vault")
    keep(vault, "letter", b"back again")
    assert vault.drafts.get("letter") == b"back again"


def test_a_disk_that_fails_to_keep_a_write_ends_the_sitting(tmp_path: Path):
    vault = create(tmp_path / "vault", PASSPHRASE, cost=LEAST_COST, command=failing_disk.COMMAND)
    keep(vault, "letter", b"the draft before")
    vault.settings.get(failing_disk.SWITCH)
    with pytest.raises(VaultUnsyncedError):
        keep(vault, "letter", b"the draft after")
    with pytest.raises(VaultProcessEndedError):
        vault.drafts.get("letter")
    assert not vault.alive
    vault.lock()
    with open_(tmp_path / "vault", PASSPHRASE) as again:
        assert again.drafts.get("letter") in (b"the draft before", b"the draft after")
        assert not [d for step in check_vault(again.pipe, thorough=True) for d in step.damage]


def test_no_file_of_the_vault_shows_what_was_written(vault: VaultClient, tmp_path: Path):
    content = CANARY.encode()
    letter_id = f"letter {CANARY}"
    vault.drafts.put(letter_id, content, content * 1000, passages=(CANARY,), changed=CANARY)
    vault.drafts.put_undo(letter_id, content)
    vault.revisions.add(letter_id, NewRevision(CANARY, CANARY, Reason.SENT, CANARY, "", content))
    vault.settings.put(CANARY, content)
    while_open = every_file_below(tmp_path)
    vault.drafts.erase("letter", made=NOW)
    vault.lock()
    for files in (while_open, every_file_below(tmp_path)):
        assert {"header.json", "vault.db"} <= set(files)
        for name, shown in files.items():
            assert not [word for word in CANARY.split() if word.encode() in shown], name
            assert PASSPHRASE.encode() not in shown


def test_a_changed_page_is_noticed_when_the_vault_is_opened(vault: VaultClient, tmp_path: Path):
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    content = bytearray(database.read_bytes())
    content[1000] ^= 1
    database.write_bytes(content)
    with pytest.raises(VaultDamagedError):
        open_(tmp_path / "vault", PASSPHRASE)
