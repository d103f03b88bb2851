"""Revisions never change, and a chain tells when one was changed, put back or taken away."""

from pathlib import Path

import pytest

from petitiondesk.vault import history_scan
from petitiondesk.vault.chain import START
from petitiondesk.vault.database import Database, create_database
from petitiondesk.vault.errors import (
    DraftMissingError,
    RevisionMissingError,
    VaultDamagedError,
)
from petitiondesk.vault.messages_revisions import Reason, RevisionKind
from tests.vault.contents import a_revision, damage_in, opened, put
from tests.vault.pages import clear_pages
from tests.vault.vaults import DATABASE_KEY, NOW, VAULT_ID


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_database(tmp_path / "vault.db", DATABASE_KEY, VAULT_ID, epoch=1)
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path):
    """Two letters, whose revisions follow each other in turn."""
    database = opened(path)
    for letter_id in ("a", "b"):
        put(database, letter_id, "harbour")
    for number in range(3):
        for letter_id in ("a", "b"):
            database.revisions.add(letter_id, a_revision(f"harbour {letter_id} {number}"))
    yield database
    database.close()


def change(database: Database, statement: str) -> None:
    """What somebody with the key could do to the tables."""
    database._connection.pragma("foreign_keys", 0)
    database._connection.execute(statement)


def test_revisions_are_counted_by_letter_and_linked_in_the_vault(database):
    assert [row.number for row in database.revisions.list("b", 0, 10)] == [1, 2, 3]
    assert [row.seq for row in database.revisions.list("b", 0, 10)] == [2, 4, 6]
    standing = database.ledger.standing()
    assert (standing.revisions, standing.head.hex()) == (
        6,
        database.revisions.list("b", 2, 10)[0].link,
    )


def test_a_revision_comes_back_as_it_was(database):
    made = database.revisions.add("a", a_revision("lighthouse", Reason.SENT))
    assert database.revisions.list("a", 3, 10) == (made,)
    assert (made.reason, made.author, made.digest) == (Reason.SENT, "Ana", "ab" * 32)
    assert database.revisions.get("a", 4) == a_revision("lighthouse").body


def test_a_letter_that_is_not_there_takes_no_revision(database):
    with pytest.raises(DraftMissingError):
        database.revisions.add("c", a_revision("text"))
    assert database.ledger.standing().revisions == 6


def test_a_number_that_is_not_there_is_missing(database):
    with pytest.raises(RevisionMissingError) as failure:
        database.revisions.get("a", 4)
    assert (failure.value.letter_id, failure.value.number) == ("a", 4)


def test_an_erased_letter_leaves_its_rows_and_one_more(database):
    links = [row.link for row in database.revisions.list("a", 0, 10)]
    database.erase_letter("a", NOW)
    rows = database.revisions.list("a", 0, 10)
    assert [row.link for row in rows[:3]] == links
    assert [row.kind for row in rows[2:]] == [RevisionKind.REVISION, RevisionKind.ERASED]
    assert all(row.erased and not row.author for row in rows)
    with pytest.raises(RevisionMissingError):
        database.revisions.get("a", 1)
    database.revisions.check("a")
    assert not damage_in(database)


def test_an_erased_letter_leaves_no_word_and_no_salt_in_the_pages(database, path):
    (salt,) = database._connection.execute(
        "SELECT salt FROM revision_body JOIN revision USING (seq) WHERE letter_id = 'a'"
    ).fetchall()[0]
    database.erase_letter("a", NOW)
    pages = clear_pages(path.read_bytes(), DATABASE_KEY)
    assert b"harbour b 2" in pages
    assert b"harbour a" not in pages
    assert salt not in pages


def test_a_letter_that_comes_back_after_its_erasure_goes_on_in_the_chain(database):
    database.erase_letter("a", NOW)
    put(database, "a", "again")
    assert database.revisions.add("a", a_revision("again", Reason.IMPORTED)).number == 5
    database.revisions.check("a")
    assert not damage_in(database)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM revision_body WHERE seq = 3",
        "UPDATE revision SET made = 'x' WHERE seq = 3",
        "UPDATE revision SET parent = zeroblob(32) WHERE seq = 3",
        "UPDATE revision SET sealed = zeroblob(32) WHERE seq = 3",
        "UPDATE revision SET link = zeroblob(32) WHERE seq = 3",
        "UPDATE revision SET kind = 'erased' WHERE seq = 3",
        "UPDATE revision SET letter_id = 'b', number = 9 WHERE seq = 3",
        "DELETE FROM revision WHERE seq = 3",
        "DELETE FROM revision WHERE seq = 2",
    ],
)
def test_a_changed_chain_is_found_when_its_letter_opens_and_by_the_check(database, statement):
    change(database, statement)
    with pytest.raises(VaultDamagedError) as failure:
        database.revisions.check("a")
    assert failure.value.part == "revisions"
    assert damage_in(database, thorough=False)


@pytest.mark.parametrize("column", ["salt", "author", "reason", "name", "digest", "body"])
def test_a_changed_revision_is_not_given_out(database, column):
    changed = {"salt": "zeroblob(16)", "reason": "'sent'", "body": "zeroblob(9)"}
    value = changed.get(column, "'x'")
    change(database, f"UPDATE revision_body SET {column} = {value} WHERE seq = 1")
    with pytest.raises(VaultDamagedError):
        database.revisions.get("a", 1)
    assert [found.letter_id for found in damage_in(database, thorough=False)] == ["a"]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM revision WHERE seq = 6",
        "UPDATE vault SET head = zeroblob(32)",
        "UPDATE vault SET revisions = 5",
        "UPDATE revision SET made = 'x' WHERE seq = 6",
    ],
)
def test_an_end_of_the_chain_that_does_not_fit_does_not_open(database, path, statement):
    change(database, statement)
    database.close()
    with pytest.raises(VaultDamagedError) as failure:
        opened(path)
    assert failure.value.part == "revisions"


def test_a_vault_without_a_revision_begins_at_the_start(path):
    database = opened(path)
    assert database.ledger.standing().head == START
    database.close()


def test_last_revisions_come_in_pages(database):
    (first,) = database.revisions.latest("", 1)
    assert (first.letter_id, first.number) == ("a", 3)
    (second,) = database.revisions.latest("a", 9)
    assert (second.letter_id, second.number) == ("b", 3)
    assert database.revisions.latest("b", 9) == ()


def test_a_search_of_the_history_finds_words_in_the_file(database):
    scan = database.revisions.scan("HARBOUR 1", "", 0)
    assert [(row.letter_id, row.number) for row in scan.rows] == [("b", 2), ("a", 2)]
    assert (scan.next, scan.done, scan.total) == (0, 6, 6)
    of_one = database.revisions.scan("harbour", "a", 0)
    assert of_one.rows == tuple(reversed(database.revisions.list("a", 0, 10)))
    assert (of_one.done, of_one.total) == (3, 3)
    assert database.revisions.scan("", "", 0).rows == ()


@pytest.mark.parametrize(("letter_id", "numbers"), [("", [3, 3, 2, 2, 1, 1]), ("a", [3, 2, 1])])
def test_a_search_goes_on_where_its_time_was_over_and_tells_how_far_it_is(
    database, monkeypatch, letter_id, numbers
):
    monkeypatch.setattr(history_scan, "STEP_SECONDS", 0)
    steps = [database.revisions.scan("harbour", letter_id, 0)]
    while steps[-1].next:
        steps.append(database.revisions.scan("harbour", letter_id, steps[-1].next))
    assert [row.number for step in steps for row in step.rows] == numbers
    shares = [(step.done, step.total) for step in steps]
    assert shares[:-1] == [(done, len(numbers)) for done in range(1, len(numbers) + 1)]
    assert shares[-1] == (len(numbers), len(numbers))
