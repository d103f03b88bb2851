"""The history of a letter is read, compared and gone back to, at the terminal."""

import json

import pytest


@pytest.fixture
def letter_id(terminal, harbour, tmp_path):
    """A letter with two revisions, of which the second has another reference and subject."""
    made = terminal("letters", "import", harbour, "--json").json["id"]
    letter = terminal("letters", "show", made).json
    letter["reference"] = "PD/77"
    letter["subject"]["texts"]["en"]["markup"] += " \u202e\x1bagain"
    changed = tmp_path / "changed.letter"
    changed.write_text(json.dumps(letter), encoding="utf-8")
    assert terminal("letters", "save", made, changed).code == 0
    return made


def test_a_history_lists_the_newest_first(terminal, letter_id):
    rows = terminal("letters", "history", letter_id, "--json").json["revisions"]
    assert [(row["revision"], row["reason"]) for row in rows] == [(2, "imported"), (1, "imported")]
    assert set(rows[0]) == {"revision", "made", "author", "reason", "name"}
    assert len(terminal("letters", "history", letter_id).out.splitlines()) == 2


def test_two_revisions_are_compared(terminal, letter_id):
    changes = terminal("letters", "diff", letter_id, "1", "2", "--json").json["changes"]
    (value,) = (value for change in changes for value in change["values"])
    (text,) = (text for change in changes for text in change["texts"])
    assert (value["field"], value["after"]) == ("reference", "PD/77")
    assert "again" in "".join(r["text"] for r in text["runs"] if r["mark"] == "added")
    assert terminal("letters", "diff", letter_id, "2", "--json").json == {"changes": []}


def test_a_comparison_does_not_steer_the_terminal(terminal, letter_id):
    said = terminal("letters", "diff", letter_id, "1").out
    assert "again" in said
    assert "'PD/77'" in said
    assert not set(said) & {"\x1b", "\u202e"}


def test_a_letter_goes_back_and_nothing_is_lost(terminal, letter_id):
    before = terminal("letters", "show", letter_id).json["reference"]
    restored = terminal("letters", "restore", letter_id, "1", "--json").json
    assert restored == {"id": letter_id, "revision": 3}
    assert terminal("letters", "show", letter_id).json.get("reference", "") != before
    rows = terminal("letters", "history", letter_id, "--json").json["revisions"]
    assert rows[0]["reason"] == "restored"
    assert len(rows) == 3


def test_a_revision_that_is_not_there_is_refused(terminal, letter_id):
    for order in (("diff", letter_id, "1", "9"), ("restore", letter_id, "9")):
        answer = terminal("letters", *order)
        assert (answer.code, "version of the letter" in answer.err) == (1, True)
    assert terminal("letters", "history", "nobody").code == 1
