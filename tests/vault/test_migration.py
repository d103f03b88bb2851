"""Vaults of schema 1 open for ever, whole, wherever bringing them over was cut short."""

import itertools
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import apsw
import pytest

from petitiondesk.vault.client import VaultClient, open_
from petitiondesk.vault.connection import connect
from petitiondesk.vault.data_key import database_key
from petitiondesk.vault.database import Database
from petitiondesk.vault.errors import VaultDamagedError, VaultFullError
from petitiondesk.vault.header import decode_header
from petitiondesk.vault.messages_letters import Shelf
from petitiondesk.vault.migration import migrate, old_schema_path
from petitiondesk.vault.slots import open_with_passphrase
from tests.vault.frozen import (
    PASSPHRASE,
    STATES,
    VECTORS,
    assert_holds,
    digest,
    letters,
    thaw,
)
from tests.vault.killing import LEAST_STEPS, Begin, killed_at
from tests.vault.vaults import CLOSED, NOW, damage_of, every_file_below


def opened(folder: Path, **options: tuple[str, ...]) -> VaultClient:
    return open_(folder, PASSPHRASE, **options)


@pytest.mark.parametrize("state", STATES)
def test_a_frozen_vault_opens_with_all_that_was_in_it(tmp_path: Path, state: str):
    with opened(thaw(state, tmp_path / "vault")) as vault:
        assert_holds(vault, state)
        assert {row.shelf for row in vault.drafts.list()} == {Shelf.DESK}


@pytest.mark.parametrize("state", STATES)
def test_a_vault_that_was_brought_over_stays_so_and_passes_every_check(tmp_path: Path, state: str):
    opened(thaw(state, tmp_path / "vault")).lock()
    with opened(tmp_path / "vault") as vault:
        assert_holds(vault, state)
        assert not damage_of(vault)


def test_the_old_database_lies_beside_the_new_one_for_one_sitting(tmp_path: Path):
    folder = thaw("closed", tmp_path / "vault")
    opened(folder).lock()
    before = (VECTORS / "closed" / "vault.db").read_bytes()
    assert (folder / "vault.db.old").read_bytes() == before
    opened(folder).lock()
    assert set(every_file_below(folder)) == CLOSED


def test_the_old_database_goes_when_a_letter_is_erased(tmp_path: Path):
    folder = thaw("closed", tmp_path / "vault")
    with opened(folder) as vault:
        vault.drafts.erase("p1", made=NOW)
        assert not (folder / "vault.db.old").exists()


def test_no_undo_is_left_among_the_settings(tmp_path: Path):
    with opened(thaw("closed", tmp_path / "vault")) as vault:
        assert vault.settings.get("history:p1") is None
        assert vault.settings.get("history:p000000000000000gone") is None


def test_letters_that_searching_does_not_know_are_named(tmp_path: Path):
    with opened(thaw("closed", tmp_path / "vault")) as vault:
        assert set(vault.drafts.unsearched()) == {row.letter_id for row in vault.drafts.list()}


def test_a_full_disk_leaves_the_old_vault_as_it_was(tmp_path: Path):
    folder = thaw("closed", tmp_path / "vault")
    command = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000));"
    command += "from petitiondesk.vault.process import main; main()"
    with pytest.raises(VaultFullError):
        opened(folder, command=(sys.executable, "-c", command))
    with opened(folder) as vault:
        assert_holds(vault, "closed")


class Keys(NamedTuple):
    """What the process of the vault derives from the passphrase."""

    database: bytes
    vault: str


@pytest.fixture(scope="module")
def keys() -> Keys:
    header = decode_header((VECTORS / "closed" / "header.json").read_bytes())
    data_key = open_with_passphrase(header, PASSPHRASE.encode()).data_key
    return Keys(database_key(data_key, header.vault), header.vault)


def test_a_body_without_its_letter_is_not_dropped_in_silence(tmp_path: Path, keys: Keys):
    path = thaw("closed", tmp_path / "vault") / "vault.db"
    with closing(connect(path, keys.database, apsw.SQLITE_OPEN_READWRITE)) as connection:
        connection.pragma("foreign_keys", 0)
        connection.execute("DELETE FROM draft_body WHERE draft = 1")
    with pytest.raises(VaultDamagedError):
        migrate(path, keys.database)
    assert old_schema_path(path).exists()


def bringing_over(path: Path, keys: Keys) -> Callable[[Begin], None]:
    def work(begin: Begin) -> None:
        begin()
        Database(path, keys.database, keys.vault).close()

    return work


@pytest.mark.parametrize("state", STATES)
def test_a_kill_at_any_step_loses_nothing(tmp_path: Path, keys: Keys, state: str):
    for step in itertools.count(1):
        folder = thaw(state, tmp_path / f"{step}")
        if not killed_at(step, bringing_over(folder / "vault.db", keys)):
            break
        database = Database(folder / "vault.db", keys.database, keys.vault)
        assert {row.letter_id: row.changed for row in database.letters.list("", 100)} == {
            letter_id: letter.changed for letter_id, letter in letters(state).items()
        }
        assert {each: digest(database.letters.get(each)) for each in letters(state)} == {
            letter_id: letter.draft for letter_id, letter in letters(state).items()
        }
        database.close()
    assert step > LEAST_STEPS


def test_a_second_kill_on_the_way_loses_nothing_either(tmp_path: Path, keys: Keys):
    path = thaw("killed", tmp_path / "vault") / "vault.db"
    for step in range(5, LEAST_STEPS, 5):
        assert killed_at(step, bringing_over(path, keys))
    with opened(path.parent) as vault:
        assert_holds(vault, "killed")
