"""The vault's folder: a file in it is replaced whole, and belongs to one person."""

import os
from pathlib import Path

import pytest

from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.folder import (
    VaultFolder,
    make_folder,
    read_regular_file,
    replace_file,
    vault_exists,
)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize(("name", "expected"), [("header.json", True), ("vault.db", True)])
def test_header_or_database_make_a_vault(tmp_path: Path, name: str, expected: bool):
    assert not vault_exists(tmp_path)
    (tmp_path / name).touch()
    assert vault_exists(tmp_path) is expected


def test_a_folder_that_is_not_there_holds_no_vault(tmp_path: Path):
    assert not vault_exists(tmp_path / "nowhere" / "at all")


def test_a_file_is_replaced_whole_and_for_its_owner_only(tmp_path: Path):
    target, new = tmp_path / "header.json", tmp_path / "header.json.new"
    replace_file(target, new, b"first")
    replace_file(target, new, b"second")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "header.json": b"second"
    }
    assert mode(target) == 0o600


def test_a_replacement_that_fails_leaves_what_was_there(tmp_path: Path):
    target, new = tmp_path / "header.json", tmp_path / "nowhere" / "header.json.new"
    target.write_bytes(b"first")
    with pytest.raises(FileNotFoundError):
        replace_file(target, new, b"second")
    assert target.read_bytes() == b"first"


def test_a_folder_is_made_with_its_parents_for_its_owner_only(tmp_path: Path):
    make_folder(tmp_path / "a" / "b")
    assert mode(tmp_path / "a" / "b") == 0o700


def test_a_named_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "header.json")
    with pytest.raises(VaultDamagedError) as failure:
        read_regular_file(tmp_path / "header.json", 10, part="header")
    assert failure.value.part == "header"


def test_no_more_is_read_than_was_asked_for(tmp_path: Path):
    (tmp_path / "header.json").write_bytes(bytes(100))
    assert read_regular_file(tmp_path / "header.json", 10, part="header") == bytes(10)


def test_what_an_unfinished_vault_leaves_is_not_foreign(tmp_path: Path):
    for name in ("lock", "header.json.new", "vault.db.new", "vault.db.new-journal", "notes.txt"):
        (tmp_path / name).touch()
    assert VaultFolder(tmp_path).foreign_names() == {"notes.txt"}
