"""A check finds whatever is not as it was written, in steps that go on where the last one ended."""

from pathlib import Path

import pytest

from petitiondesk.vault import check_steps
from petitiondesk.vault.check_steps import check_step
from petitiondesk.vault.database import create_database
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.messages_checks import CheckPlace, Damage, Stage
from petitiondesk.vault.messages_letters import Shelf
from tests.vault.contents import a_revision, damage_in, opened, put
from tests.vault.vaults import DATABASE_KEY, VAULT_ID


@pytest.fixture
def database(tmp_path: Path):
    create_database(tmp_path / "vault.db", DATABASE_KEY, VAULT_ID, epoch=1)
    database = opened(tmp_path / "vault.db")
    for number in range(5):
        put(database, f"{number}", f"harbour {number}")
        database.letters.put_undo(f"{number}", b"undo" * 100)
        database.revisions.add(f"{number}", a_revision("harbour"))
    database.settings.put("theme", b"dark")
    yield database
    database.close()


def change(database, statement: str) -> None:
    database._connection.pragma("foreign_keys", 0)
    database._connection.execute(statement)


def test_a_vault_that_nobody_touched_has_no_damage(database):
    database.letters.move("1", Shelf.TRASH)
    database.letters.put_undo("2", b"")
    database.settings.put("theme", b"light")
    database.erase_letter("3", "now")
    database.ledger.put_epoch(7)
    assert damage_in(database) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE letter SET shelf = 'trash' WHERE letter_id = '1'", Damage(stage=Stage.STATE)),
        ("UPDATE letter SET changed = 'x' WHERE letter_id = '1'", Damage(stage=Stage.STATE)),
        ("UPDATE letter SET summary = x'00' WHERE letter_id = '1'", Damage(stage=Stage.STATE)),
        ("UPDATE setting SET value = x'00'", Damage(stage=Stage.STATE)),
        ("DELETE FROM setting", Damage(stage=Stage.STATE)),
        ("DELETE FROM undo WHERE letter = 1", Damage(stage=Stage.STATE)),
        ("UPDATE undo SET body = x'00' WHERE letter = 2", Damage(Stage.DRAFTS, "1")),
        ("UPDATE draft_body SET body = x'00' WHERE letter = 2", Damage(Stage.DRAFTS, "1")),
        ("DELETE FROM draft_body WHERE letter = 2", Damage(Stage.DRAFTS, "1")),
        ("UPDATE revision_body SET body = x'00' WHERE seq = 2", Damage(Stage.REVISIONS, "1")),
        ("DELETE FROM revision_body WHERE seq = 2", Damage(Stage.REVISIONS, "1")),
        ("DELETE FROM search WHERE rowid IN (SELECT rowid FROM search)", None),
        ("UPDATE vault SET state = zeroblob(32)", Damage(stage=Stage.STATE)),
        ("UPDATE vault SET head = zeroblob(32)", Damage(stage=Stage.CHAIN)),
    ],
)
def test_a_change_behind_the_program_is_found(database, statement, expected):
    change(database, statement)
    assert damage_in(database) == ([expected] if expected else [])


def test_a_changed_draft_is_not_given_out(database):
    change(database, "UPDATE draft_body SET body = x'00' WHERE letter = 2")
    with pytest.raises(VaultDamagedError) as failure:
        database.letters.get("1")
    assert failure.value.part == "draft"


def test_a_changed_undo_is_not_given_out(database):
    change(database, "UPDATE undo SET body = x'00' WHERE letter = 2")
    with pytest.raises(VaultDamagedError) as failure:
        database.letters.get_undo("1")
    assert failure.value.part == "undo"


def test_small_steps_find_what_one_large_one_does(database, monkeypatch):
    monkeypatch.setattr(check_steps, "BODY_BYTES", 1)
    monkeypatch.setattr(check_steps, "CHAIN_ROWS", 2)
    assert damage_in(database) == []
    change(database, "UPDATE draft_body SET body = x'00' WHERE letter IN (1, 5)")
    assert [found.letter_id for found in damage_in(database)] == ["0", "4"]


def test_saves_between_two_steps_are_no_damage(database, monkeypatch):
    monkeypatch.setattr(check_steps, "BODY_BYTES", 1)
    monkeypatch.setattr(check_steps, "CHAIN_ROWS", 2)
    place, number = CheckPlace(), 0
    while place is not None:
        step = check_step(database.ledger, place, thorough=False)
        assert step.damage == ()
        place, number = step.next, number + 1
        put(database, f"{number % 7}", f"harbour {number}")
        database.letters.move(f"{number % 7}", Shelf.ARCHIVE)
        if number % 5 == 0:
            database.revisions.add(f"{number % 7}", a_revision("harbour"))
            database.erase_letter(f"{number % 3}", "now")


def test_only_a_thorough_check_takes_the_long_steps(database):
    place, stages = CheckPlace(), set()
    while place is not None:
        stages.add(place.stage)
        place = check_step(database.ledger, place, thorough=False).next
    assert stages == set(Stage) - {Stage.SEARCH, Stage.PAGES}
