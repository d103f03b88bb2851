"""Letters go into the vault and come out of it, at the terminal."""

import json
from pathlib import Path

import pytest

from petitiondesk.vault.client import open_
from petitiondesk.vault.messages_opening import Open, PassphraseProof
from petitiondesk.vault.session import start_session
from tests.cli.programs import run
from tests.vault.keyrings import NO_KEYRING
from tests.vault.vaults import PASSPHRASE


def test_an_imported_letter_is_new_and_listed(terminal, harbour):
    made = terminal("letters", "import", harbour, "--json").json
    own = json.loads(harbour.read_bytes())["id"]
    assert set(made) == {"id", "revision"}
    assert (made["id"] != own, made["revision"]) == (True, 1)
    (listed,) = terminal("letters", "list", "--json").json["letters"]
    assert set(listed) == {"id", "title", "revision", "changed"}
    assert (listed["id"], listed["revision"]) == (made["id"], 1)


def test_a_letter_keeps_its_id_once(terminal, harbour):
    own = json.loads(harbour.read_bytes())["id"]
    assert terminal("letters", "import", harbour, "--keep-id", "--json").json["id"] == own
    again = terminal("letters", "import", harbour, "--keep-id", "--json")
    assert again.code == 1
    assert again.json["findings"][0]["rule"] == "letter.exists"
    assert "of this id already" in again.err


def test_a_letter_is_shown_changed_and_saved(terminal, harbour, tmp_path):
    made = terminal("letters", "import", harbour, "--json").json["id"]
    shown = terminal("letters", "show", made)
    changed = tmp_path / "changed.letter"
    changed.write_text(json.dumps({**shown.json, "reference": "PD/77"}), encoding="utf-8")
    saved = terminal("letters", "save", made, changed, "--json")
    assert saved.json == {"id": made, "revision": 2}
    assert terminal("letters", "show", made).json["reference"] == "PD/77"


def test_a_letter_whose_history_is_damaged_is_shown_with_a_warning(terminal, harbour):
    made = [terminal("letters", "import", harbour, "--json").json["id"] for _ in range(2)]
    proof = PassphraseProof(PASSPHRASE.encode())
    place = bytes(terminal.folder)
    session = start_session(Open(place, proof, accept_older=False, door=NO_KEYRING))
    session._vault.database._connection.execute("UPDATE revision SET made = '' WHERE seq = 1")
    session.close()
    first, second = (terminal("letters", "show", each) for each in made)
    assert (first.code, "not as it was written" in first.err) == (0, True)
    assert first.json["id"] == made[0]
    assert (second.code, second.err) == (0, "")
    listed = terminal("letters", "list", "--json").json["letters"]
    assert [each["revision"] for each in listed] == [1, 1]  # no history is walked for a list


def test_a_file_of_another_letter_replaces_none(terminal, harbour):
    made = terminal("letters", "import", harbour, "--json").json["id"]
    answer = terminal("letters", "save", made, harbour)
    assert answer.code == 1
    assert "of another letter" in answer.err


def test_a_letter_that_is_not_there_is_refused(terminal, harbour):
    own = json.loads(harbour.read_bytes())["id"]
    for order in (("show", own), ("save", own, harbour), ("delete", own)):
        answer = terminal("letters", *order)
        assert answer.code == 1
        assert "not in the vault any more" in answer.err


def test_letters_are_found_by_their_words(terminal, harbour):
    made = terminal("letters", "import", harbour, "--json").json["id"]
    found = terminal("letters", "search", "harbour", "--json").json["letters"]
    assert [each["id"] for each in found] == [made]
    assert terminal("letters", "search", "zzzz", "--json").json == {"letters": []}


def test_a_deleted_letter_lies_in_the_trash_until_it_is_erased(terminal, harbour):
    made = terminal("letters", "import", harbour, "--json").json["id"]
    assert terminal("letters", "delete", made).code == 0
    assert terminal("letters", "list", "--json").json == {"letters": []}
    assert len(terminal("letters", "list", "--trash", "--json").json["letters"]) == 1
    assert terminal("letters", "delete", made, "--for-good").code == 0
    assert terminal("letters", "list", "--trash", "--json").json == {"letters": []}


def test_a_file_that_is_no_letter_is_told_before_any_passphrase(tmp_path):
    bad = tmp_path / "bad.letter"
    bad.write_text("{", encoding="utf-8")
    assert run("letters", "import", bad, "--vault", tmp_path).code == 2


def test_without_a_terminal_nobody_is_asked(terminal):
    answer = run("letters", "list", "--vault", terminal.folder)
    assert answer.code == 2
    assert "no terminal" in answer.err


def test_a_wrong_passphrase_does_not_open(terminal):
    terminal.passphrase_file.write_text("not this one\n", encoding="utf-8")
    answer = terminal("letters", "list", "--json")
    assert answer.code == 3
    assert answer.json["findings"][0]["rule"] == "failure.wrong_passphrase_or_damaged"


def test_a_place_without_a_vault_does_not_open(terminal, tmp_path):
    order = ("letters", "list", "--vault", tmp_path / "none")
    assert run(*order, "--passphrase-file", terminal.passphrase_file).code == 3


def test_a_vault_in_use_has_a_code_of_its_own(terminal):
    with open_(terminal.folder, PASSPHRASE):
        answer = terminal("letters", "list")
    assert answer.code == 6
    assert "open already" in answer.err


@pytest.mark.parametrize("content", [None, b"", b"\nsecond line", b"\xff\xfe", b"x" * 9000])
def test_a_file_without_a_passphrase_is_wrong_usage(terminal, content):
    terminal.passphrase_file.unlink()
    if content is not None:
        terminal.passphrase_file.write_bytes(content)
    answer = terminal("letters", "list")
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_output_that_nobody_takes_is_no_traceback_and_no_loss(terminal, harbour):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = terminal("letters", "import", harbour, "--json", stdout=full)
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert len(terminal("letters", "list", "--json").json["letters"]) == 1
