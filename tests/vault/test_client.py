"""What is put into the vault comes out of it, and only for the one who may."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient, create, open_
from petitiondesk.vault.errors import (
    DraftMissingError,
    UnusablePassphraseError,
    VaultExistsError,
    VaultInUseError,
    VaultLimitError,
    VaultLockedError,
    VaultMissingError,
    VaultProcessEndedError,
    WrongPassphraseOrDamagedError,
)
from petitiondesk.vault.messages import DRAFT_LIMIT, NAME_LIMIT, PAGE_ROWS, SUMMARY_LIMIT
from petitiondesk.vault.messages_letters import DraftRow
from tests.vault.vaults import LEAST_COST, NOW, PASSPHRASE, a_vault, keep


def test_a_draft_comes_back_after_locking_and_opening(vault: VaultClient, folder: Path):
    vault.drafts.put("letter-1", b"summary", b"draft \xff", passages=(), changed=NOW)
    vault.settings.put("theme", b"dark")
    vault.lock()
    with open_(folder, PASSPHRASE) as again:
        assert again.drafts.get("letter-1") == b"draft \xff"
        assert again.settings.get("theme") == b"dark"
        assert again.drafts.list() == (
            DraftRow(letter_id="letter-1", summary=b"summary", changed=NOW),
        )


def test_a_wrong_passphrase_does_not_open(vault: VaultClient, folder: Path):
    vault.lock()
    with pytest.raises(WrongPassphraseOrDamagedError):
        open_(folder, PASSPHRASE.upper())


def test_the_draft_changed_last_comes_first(vault: VaultClient):
    for letter_id, changed in (("a", "2026-01-02"), ("b", "2026-01-03"), ("c", "2026-01-01")):
        vault.drafts.put(letter_id, b"", b"", passages=(), changed=changed)
    assert [draft.letter_id for draft in vault.drafts.list()] == ["b", "a", "c"]


def test_more_drafts_than_one_answer_carries_are_all_listed(vault: VaultClient):
    expected = {f"letter {number}" for number in range(PAGE_ROWS + 2)}
    for letter_id in expected:
        keep(vault, letter_id, b"")
    assert {draft.letter_id for draft in vault.drafts.list()} == expected


def test_an_erased_draft_is_missing_and_may_be_erased_again(vault: VaultClient):
    keep(vault, "letter", b"draft")
    vault.drafts.erase("letter", made=NOW)
    vault.drafts.erase("letter", made=NOW)
    assert vault.drafts.list() == ()
    with pytest.raises(DraftMissingError):
        vault.drafts.get("letter")


def test_a_setting_that_was_never_put_is_none_and_an_empty_one_is_not(vault: VaultClient):
    vault.settings.put("empty", b"")
    assert vault.settings.get("empty") == b""
    assert vault.settings.get("never") is None


def test_a_large_draft_comes_back(vault: VaultClient):
    draft = bytes(range(256)) * 40_000
    keep(vault, "letter", draft)
    assert vault.drafts.get("letter") == draft


@pytest.mark.parametrize(
    ("what", "letter_id", "summary", "changed"),
    [
        ("letter_id", "a" * (NAME_LIMIT + 1), b"", ""),
        ("changed", "a", b"", "a" * (NAME_LIMIT + 1)),
        ("summary", "a", bytes(SUMMARY_LIMIT + 1), ""),
    ],
)
def test_what_is_too_large_is_refused_by_name(
    vault: VaultClient, what: str, letter_id: str, summary: bytes, changed: str
):
    with pytest.raises(VaultLimitError) as refusal:
        vault.drafts.put(letter_id, summary, b"", passages=(), changed=changed)
    assert refusal.value.what == what
    assert vault.drafts.list() == ()


def test_the_largest_draft_fits_and_a_larger_one_is_refused(vault: VaultClient):
    keep(vault, "letter", bytes(DRAFT_LIMIT))
    with pytest.raises(VaultLimitError):
        keep(vault, "letter", bytes(DRAFT_LIMIT + 1))
    assert len(vault.drafts.get("letter")) == DRAFT_LIMIT


def test_locking_ends_the_process_and_may_be_done_twice(vault: VaultClient):
    assert vault.alive
    vault.lock()
    vault.lock()
    assert not vault.alive
    assert vault.pipe._process.returncode == 0
    with pytest.raises(VaultLockedError):
        vault.settings.get("theme")


def test_a_process_that_was_killed_is_told_and_can_still_be_locked(vault: VaultClient):
    vault.pipe._process.kill()
    vault.pipe._process.wait()
    assert not vault.alive
    with pytest.raises(VaultProcessEndedError):
        vault.settings.get("theme")
    vault.lock()


def test_a_second_opener_is_refused_and_the_first_goes_on(vault: VaultClient, folder: Path):
    with pytest.raises(VaultInUseError):
        open_(folder, PASSPHRASE)
    with pytest.raises(VaultExistsError):
        a_vault(folder)
    keep(vault, "letter", b"draft")


def test_where_nothing_is_nothing_opens(tmp_path: Path):
    with pytest.raises(VaultMissingError):
        open_(tmp_path / "nowhere", PASSPHRASE)
    assert not list(tmp_path.iterdir())


def test_an_unusable_passphrase_starts_no_process(folder: Path):
    with pytest.raises(UnusablePassphraseError):
        create(folder, "", cost=LEAST_COST, command=("no such program",))


def test_a_program_that_cannot_be_started_is_told(folder: Path):
    with pytest.raises(VaultProcessEndedError):
        open_(folder, PASSPHRASE, command=("no such program",))


def test_a_program_that_says_nothing_is_told(folder: Path):
    with pytest.raises(VaultProcessEndedError):
        open_(folder, PASSPHRASE, command=(sys.executable, "-c", "pass"))


def test_the_vault_outlives_the_thread_that_opened_it(folder: Path):
    opened: list[VaultClient] = []
    worker = threading.Thread(target=lambda: opened.append(a_vault(folder)))
    worker.start()
    worker.join()
    with opened[0] as vault:
        keep(vault, "letter", b"draft")
        assert vault.drafts.get("letter") == b"draft"


def test_threads_may_share_a_vault(vault: VaultClient):
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: keep(vault, f"letter {n}", bytes([n]) * 5000), range(64)))
        drafts = list(threads.map(lambda n: vault.drafts.get(f"letter {n}"), range(64)))
    assert drafts == [bytes([n]) * 5000 for n in range(64)]


def test_folder_and_files_are_for_their_owner_only(vault: VaultClient, folder: Path):
    keep(vault, "letter", b"draft")
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}
    assert modes == {
        "vault": 0o700,
        "header.json": 0o600,
        "lock": 0o600,
        "vault.db": 0o600,
        "vault.db-wal": 0o600,
    }
