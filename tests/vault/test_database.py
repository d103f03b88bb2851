"""The database keeps what was stored, in pages that nobody can read or change."""

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import (
    DraftMissingError,
    VaultDamagedError,
    VaultGoneError,
    VaultVersionError,
)
from petitiondesk.vault.messages_letters import PutDraft
from petitiondesk.vault.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.vault.pages import PAGE, clear_page, clear_pages
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID, every_file_below

CANARY = b"The witness lives in Tashkent Street"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_database(tmp_path / "vault.db", DATABASE_KEY, VAULT_ID, epoch=1)
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database(path, DATABASE_KEY, VAULT_ID)
    yield database
    database.close()


def keep(
    database: Database, letter_id: str, summary: bytes, draft: bytes, changed: str = NOW
) -> None:
    database.letters.put(
        PutDraft(
            letter_id=letter_id,
            summary=summary,
            draft=draft,
            passages=(draft.decode(),),
            changed=changed,
        )
    )


def reopened(path: Path, key: bytes = DATABASE_KEY, vault: str = VAULT_ID) -> Database:
    return Database(path, key, vault)


def filled(path: Path) -> bytes:
    """Store some pages of text, close, and return the file."""
    database = reopened(path)
    for number in range(4):
        keep(database, f"letter {number}", b"summary", CANARY * 250)
    database.close()
    return path.read_bytes()


def everything_in(path: Path) -> list[bytes]:
    database = reopened(path)
    try:
        return [database.letters.get(draft.letter_id) for draft in database.letters.list("", 100)]
    finally:
        database.close()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cipher", "chacha20"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("trusted_schema", 0),
        ("locking_mode", "exclusive"),
        ("page_size", 4096),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
    ],
)
def test_the_settings_that_safety_rests_on_are_in_force(
    database: Database, name: str, expected: str | int
):
    assert database._connection.pragma(name) == expected


def test_sqlite_is_one_whose_log_does_not_lose_writes():
    """Before 3.51.3 a reset of the write-ahead log could corrupt a database."""
    assert tuple(int(part) for part in apsw.sqlite_lib_version().split(".")) >= (3, 51, 3)


def test_what_was_stored_is_there_after_reopening(path: Path):
    database = reopened(path)
    keep(database, "letter", b"summary", CANARY, "2026-11-21")
    database.settings.put("theme", b"dark")
    database.close()
    database = reopened(path)
    assert database.letters.get("letter") == CANARY
    assert database.settings.get("theme") == b"dark"
    database.close()


def test_a_draft_takes_the_place_of_the_one_before(database: Database):
    for number in range(3):
        keep(database, "letter", f"summary {number}".encode(), CANARY, f"{number}")
    (only,) = database.letters.list("", 10)
    assert (only.summary, only.changed) == (b"summary 2", "2")
    assert database._connection.execute("SELECT count(*) FROM draft_body").get == 1


def test_an_erased_draft_is_gone_with_its_body(database: Database):
    keep(database, "letter", b"summary", CANARY)
    database.erase_letter("letter", NOW)
    with pytest.raises(DraftMissingError) as failure:
        database.letters.get("letter")
    assert failure.value.letter_id == "letter"
    assert database._connection.execute("SELECT count(*) FROM draft_body").get == 0


def test_erased_text_is_overwritten_in_its_pages(path: Path):
    assert CANARY in clear_pages(filled(path), DATABASE_KEY)
    database = reopened(path)
    for draft in database.letters.list("", 10):
        database.erase_letter(draft.letter_id, NOW)
    assert path.with_name("vault.db-wal").stat().st_size == 0
    database.close()
    assert CANARY not in clear_pages(path.read_bytes(), DATABASE_KEY)


def test_overwritten_text_is_overwritten_in_its_pages(path: Path):
    filled(path)
    database = reopened(path)
    for draft in database.letters.list("", 10):
        keep(database, draft.letter_id, b"", b"short")
    database.close()
    assert CANARY not in clear_pages(path.read_bytes(), DATABASE_KEY)


def test_the_pages_are_encrypted_as_the_documents_say(path: Path):
    """The header of SQLite's file format stands behind the 24 bytes that are not encrypted."""
    pages = clear_pages(path.read_bytes(), DATABASE_KEY)
    assert pages[68:72] == APPLICATION_ID.to_bytes(4, "big")
    assert b"CREATE TABLE draft_body" in pages


def test_no_file_shows_what_was_stored(database: Database, path: Path):
    keep(database, "letter of the witness", b"summary of the witness", CANARY)
    for name, content in every_file_below(path.parent).items():
        assert b"witness" not in content, name
        assert b"CREATE TABLE" not in content, name


def test_two_databases_of_the_same_content_have_no_page_in_common(path: Path):
    other = path.with_name("other.db")
    create_database(other, DATABASE_KEY, VAULT_ID, epoch=1)
    pages = [
        file.read_bytes()[start : start + 64]
        for file in (path, other)
        for start in range(0, path.stat().st_size, 64)
    ]
    assert len(set(pages)) == len(pages)


@pytest.mark.parametrize(
    ("key", "vault"), [(bytes(32), VAULT_ID), (DATABASE_KEY, "ff" * 16)], ids=["key", "vault"]
)
def test_another_key_or_another_vault_does_not_open(path: Path, key: bytes, vault: str):
    with pytest.raises(VaultDamagedError) as failure:
        reopened(path, key, vault)
    assert failure.value.part == "database"


def test_a_database_of_a_later_version_is_told_from_a_damaged_one(path: Path):
    database = reopened(path)
    database._connection.pragma("user_version", SCHEMA_VERSION + 1)
    database.close()
    with pytest.raises(VaultVersionError) as refusal:
        reopened(path)
    assert (refusal.value.found, refusal.value.supported) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)


def test_a_missing_database_is_not_made_anew(tmp_path: Path):
    with pytest.raises(VaultDamagedError):
        reopened(tmp_path / "vault.db")
    assert not list(tmp_path.iterdir())


def test_no_changed_byte_gives_other_data(path: Path):
    genuine = filled(path)
    expected = everything_in(path)
    for place in range(0, len(genuine), 409):  # ten places a page
        changed = bytearray(genuine)
        changed[place] ^= 0x10
        path.write_bytes(changed)
        try:
            found = everything_in(path)
        except VaultDamagedError:
            continue
        assert found == expected, place


def test_pages_that_changed_places_are_refused(path: Path):
    genuine = filled(path)
    pages = [genuine[start : start + PAGE] for start in range(0, len(genuine), PAGE)]
    first, second, *_ = (
        place
        for place, page in enumerate(pages)
        if CANARY in clear_page(page, place + 1, DATABASE_KEY)
    )
    pages[first], pages[second] = pages[second], pages[first]
    path.write_bytes(b"".join(pages))
    with pytest.raises(VaultDamagedError):
        everything_in(path)


@pytest.mark.parametrize("length", [0, 10, 24, 4096, 4096 * 5, 4096 * 9 + 100])
def test_a_shortened_database_is_refused(path: Path, length: int):
    path.write_bytes(filled(path)[:length])
    with pytest.raises(VaultDamagedError):
        everything_in(path)


def test_a_database_that_claims_to_need_no_authentication_is_refused(path: Path):
    """Byte 20 counts the bytes for nonce and tag; at 0, the cipher would check nothing."""
    changed = bytearray(filled(path))
    changed[20] = 0
    path.write_bytes(changed)
    with pytest.raises(VaultDamagedError):
        reopened(path)


def test_a_save_into_an_unlinked_file_is_not_acknowledged(database: Database, path: Path):
    path.rename(path.with_name("elsewhere.db"))
    with pytest.raises(VaultGoneError):
        keep(database, "letter", b"", CANARY)


def test_a_save_without_its_log_is_not_acknowledged(database: Database, path: Path):
    path.with_name("vault.db-wal").unlink()
    with pytest.raises(VaultGoneError):
        database.settings.put("theme", b"dark")
