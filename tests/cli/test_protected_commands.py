"""Protected names are kept, listed and used at the terminal, and never stand on a command line."""

import json

import pytest

from petitiondesk.letter import codec
from petitiondesk.letter.edits import SetText
from tests.cli.programs import at_a_terminal, run
from tests.letters import a_ready_letter, edited

ENTRY = {"spellings": ["Олена Щербанюк"], "alias": "our witness", "kind": "person"}


@pytest.fixture
def names(tmp_path):
    path = tmp_path / "names.json"
    path.write_text(json.dumps({"entries": [ENTRY]}), encoding="utf-8")
    return path


@pytest.fixture
def naming(tmp_path):
    letter = a_ready_letter()
    letter = edited(letter, SetText(letter.opening.id, "en", "We met Olena Shcherbaniuk."))
    path = tmp_path / "naming.letter"
    path.write_bytes(codec.encode(letter))
    return path


def test_names_from_a_file_are_listed_as_they_were_given(terminal, names):
    assert terminal("protected", "add", "--from", names).code == 0
    (entry,) = terminal("protected", "list", "--json").json["entries"]
    assert entry == ENTRY | {"aliases": {}, "not_meant": []}
    assert "1  person  Олена Щербанюк  → our witness" in terminal("protected", "list").out


def test_a_spelling_of_one_letter_is_refused_in_words(terminal, names):
    names.write_text(json.dumps({"entries": [ENTRY | {"spellings": ["x"]}]}), encoding="utf-8")
    answer = terminal("protected", "add", "--from", names)
    assert answer.code == 2
    assert "“x” would be found in every text" in answer.err
    assert terminal("protected", "list", "--json").json["entries"] == []


def test_a_name_is_typed_at_the_terminal(terminal):
    answers = [
        ("spelling", "Larkspur House"),
        ("spelling", "라크스퍼 하우스"),
        ("spelling", ""),
        ("place", "the shelter"),
    ]
    opening = ("--vault", terminal.folder, "--passphrase-file", terminal.passphrase_file)
    answer = at_a_terminal("protected", "add", "--kind", "place", *opening, answers=answers)
    assert answer.code == 0, answer.out
    (entry,) = terminal("protected", "list", "--json").json["entries"]
    assert (entry["spellings"], entry["alias"], entry["kind"]) == (
        ["Larkspur House", "라크스퍼 하우스"],
        "the shelter",
        "place",
    )


def test_what_is_there_is_not_added_again_and_can_be_taken_off(terminal, names):
    for _ in range(2):
        terminal("protected", "add", "--from", names)
    assert terminal("protected", "remove", "2").code == 1
    assert terminal("protected", "remove", "1", "--json").json == {"entries": []}


def test_a_file_that_is_no_list_of_names_changes_nothing(terminal, names):
    terminal("protected", "add", "--from", names)
    names.write_text("Olena Shcherbaniuk", encoding="utf-8")
    assert terminal("protected", "add", "--from", names).code == 2
    assert len(terminal("protected", "list", "--json").json["entries"]) == 1


def test_a_letter_is_checked_by_the_names_of_the_vault_that_is_named(terminal, names, naming):
    terminal("protected", "add", "--from", names)
    answer = terminal("check", naming, "--json")
    assert answer.code == 1
    (found,) = [f for f in answer.json["findings"] if f["rule"] == "identity.named"]
    assert found["severity"] == "block"
    assert "Olena Shcherbaniuk" in found["message"]
    without = run("check", naming, "--json").json["findings"]
    assert not [f for f in without if f["rule"].startswith("identity.")]


def test_not_even_a_draft_is_exported_that_names_somebody(terminal, names, naming, tmp_path):
    terminal("protected", "add", "--from", names)
    target = tmp_path / "out"
    target.mkdir()
    answer = terminal("export", naming, "--to", target, "--draft", "--as", "docx", "--json")
    assert (answer.code, answer.json["files"]) == (1, [])
    assert not list(target.iterdir())
