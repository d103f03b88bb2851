"""The vault that forgets does what the vault on a disk does, as long as it lives."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.ports import NewRevision, Reason, RevisionKind, Shelf, Vault
from petitiondesk.vault.client import create
from petitiondesk.vault.errors import (
    DraftMissingError,
    RevisionMissingError,
    VaultLockedError,
)
from tests.vault.vaults import LEAST_COST


def on_disk(folder: Path) -> Vault:
    return create(folder / "vault", "пять слов для одного сейфа", cost=LEAST_COST)


def in_memory(_folder: Path) -> Vault:
    return MemoryVault()


@pytest.fixture(params=[on_disk, in_memory], ids=["disk", "memory"])
def vault(request: pytest.FixtureRequest, tmp_path: Path):
    vault = request.param(tmp_path)
    yield vault
    vault.lock()


def put(vault: Vault, letter_id: str, *passages: str, changed: str = "2026-01-01") -> None:
    vault.drafts.put(letter_id, b"summary", letter_id.encode(), passages=passages, changed=changed)


def a_revision(body: bytes, name: str = "") -> NewRevision:
    return NewRevision("2026-01-01", "Ana", Reason.NAMED, name, "ab", body)


def test_a_letter_stays_on_its_shelf_and_keeps_its_undo(vault: Vault):
    put(vault, "a")
    vault.drafts.move("a", Shelf.ARCHIVE)
    vault.drafts.put_undo("a", b"undo")
    put(vault, "a", changed="2026-01-02")
    (row,) = vault.drafts.list()
    assert (row.shelf, row.changed, row.summary) == (Shelf.ARCHIVE, "2026-01-02", b"summary")
    assert (vault.drafts.get("a"), vault.drafts.get_undo("a")) == (b"a", b"undo")


def test_one_letter_is_told_of_as_in_the_list(vault: Vault):
    put(vault, "a")
    put(vault, "b")
    vault.drafts.move("a", Shelf.ARCHIVE)
    assert {vault.drafts.row("a"), vault.drafts.row("b")} == set(vault.drafts.list())
    assert vault.drafts.row("c") is None


def test_what_searching_finds_and_in_which_order(vault: Vault):
    put(vault, "a", "난민을 보호해야", "harbour workers")
    put(vault, "b", "HARBOUR", "난민", changed="2026-01-02")
    put(vault, "c", "lighthouse", changed="2026-01-03")
    assert vault.drafts.search("harb") == ("b", "a")
    assert vault.drafts.search("난민 work") == ("a",)
    assert vault.drafts.search("") == ()
    assert vault.drafts.unsearched() == ()
    assert (vault.drafts.index(), vault.drafts.unindexed()) == (0, 0)


def test_revisions_count_and_link_by_letter(vault: Vault):
    put(vault, "a")
    put(vault, "b")
    made = [vault.revisions.add(each, a_revision(each.encode())) for each in ("a", "b", "a")]
    assert [(row.seq, row.number) for row in made] == [(1, 1), (2, 1), (3, 2)]
    assert vault.revisions.list("a") == (made[0], made[2])
    assert vault.revisions.get("b", 1) == b"b"
    assert len({row.link for row in made}) == 3


def test_the_last_revision_of_each_letter_is_told(vault: Vault):
    for letter_id in ("c", "a", "erased", "came back", "never"):
        put(vault, letter_id)
    for letter_id in ("c", "a", "c", "erased", "came back", "c"):
        vault.revisions.add(letter_id, a_revision(b""))
    for letter_id in ("erased", "came back"):
        vault.drafts.erase(letter_id, made="2026-01-02")
    put(vault, "came back")
    latest = vault.revisions.latest()
    assert [(row.letter_id, row.number) for row in latest] == [("a", 1), ("c", 3)]
    assert latest[1].made == vault.revisions.list("c")[-1].made
    vault.revisions.add("came back", a_revision(b""))
    assert [row.number for row in vault.revisions.latest()] == [1, 3, 3]


def test_a_search_of_the_history_finds_the_newest_first(vault: Vault):
    put(vault, "a")
    put(vault, "b")
    for letter_id, body in (("a", "harbour one"), ("b", "harbour two"), ("a", "lighthouse")):
        vault.revisions.add(letter_id, a_revision(body.encode()))
    found = [row.seq for step in vault.revisions.search("Harbour") for row in step.rows]
    assert found == [2, 1]
    assert [row.seq for step in vault.revisions.search("harbour", "a") for row in step.rows] == [1]
    assert [row for step in vault.revisions.search(" ") for row in step.rows] == []


def test_an_erased_letter_leaves_only_its_chain(vault: Vault):
    put(vault, "a", "harbour")
    vault.drafts.put_undo("a", b"undo")
    vault.revisions.add("a", a_revision(b"harbour", name="First"))
    vault.drafts.erase("a", made="2026-01-02")
    first, last = vault.revisions.list("a")
    assert (first.erased, first.author, first.name) == (True, "", "")
    assert (last.kind, last.made, last.number) == (RevisionKind.ERASED, "2026-01-02", 2)
    assert (vault.drafts.list(), vault.drafts.search("harbour")) == ((), ())
    assert vault.drafts.get_undo("a") == b""
    assert [row for step in vault.revisions.search("harbour") for row in step.rows] == []


ASKED_OF_NO_LETTER: dict[str, Callable[[Vault], object]] = {
    "get": lambda vault: vault.drafts.get("a"),
    "move": lambda vault: vault.drafts.move("a", Shelf.TRASH),
    "put_undo": lambda vault: vault.drafts.put_undo("a", b""),
    "add": lambda vault: vault.revisions.add("a", a_revision(b"")),
}


@pytest.mark.parametrize("asked", ASKED_OF_NO_LETTER.values(), ids=ASKED_OF_NO_LETTER.keys())
def test_a_letter_that_is_not_there_is_missing(vault: Vault, asked):
    with pytest.raises(DraftMissingError):
        asked(vault)


def test_what_is_not_there_is_empty_or_missing(vault: Vault):
    vault.drafts.erase("a", made="now")
    assert vault.revisions.list("a") == ()
    assert vault.drafts.get_undo("a") == b""
    assert vault.settings.get("theme") is None
    with pytest.raises(RevisionMissingError):
        vault.revisions.get("a", 1)


def test_a_locked_vault_answers_nothing(vault: Vault):
    put(vault, "a")
    vault.lock()
    assert not vault.alive
    for ask in (vault.drafts.list, lambda: vault.settings.get("x"), lambda: vault.drafts.get("a")):
        with pytest.raises(VaultLockedError):
            ask()


def test_both_vaults_link_alike_but_for_the_salt():
    one, other = MemoryVault(), MemoryVault()
    for vault in (one, other):
        put(vault, "a")
        vault.revisions.add("a", a_revision(b"text"))
    assert one.revisions.list("a") == other.revisions.list("a")


def test_locking_drops_what_was_kept():
    vault = MemoryVault()
    put(vault, "a", "harbour")
    contents = vault._contents
    vault.lock()
    kept = dataclasses.asdict(contents) | {"forgotten": None}
    assert not any(kept.values())
