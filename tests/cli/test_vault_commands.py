"""A vault is made, looked after, and destroyed, at the terminal."""

import pytest

from petitiondesk.vault.client import open_
from tests.cli.programs import at_a_terminal, run
from tests.vault.vaults import PASSPHRASE

ENGLISH = "copper violin harbour mosaic lantern"


def test_a_vault_is_made_by_typing_a_passphrase_twice(tmp_path):
    folder = tmp_path / "new"
    slip = [("New passphrase: ", f"{ENGLISH}s"), ("again: ", ENGLISH)]
    typed = [*slip, ("New passphrase: ", ENGLISH), ("again: ", ENGLISH)]
    answer = at_a_terminal("vault", "create", "--vault", folder, answers=typed)
    assert answer.code == 0, answer.out
    assert ENGLISH not in answer.out
    open_(folder, ENGLISH).lock()


def test_a_weak_passphrase_makes_no_vault(tmp_path):
    weak = tmp_path / "weak"
    weak.write_text("password2026", encoding="utf-8")
    order = ("vault", "create", "--vault", tmp_path / "new")
    answer = run(*order, "--new-passphrase-file", weak, "--json")
    (finding,) = answer.json["findings"]
    assert (answer.code, finding["rule"]) == (1, "passphrase.weak")
    assert "vault suggest" in finding["remedy"]
    assert not (tmp_path / "new").exists()


def test_whoever_types_a_weak_passphrase_is_asked_for_another(tmp_path):
    weak = ("New passphrase: ", "password2026")
    typed = [weak, ("New passphrase: ", ENGLISH), ("again: ", ENGLISH)]
    order = ("vault", "create", "--vault", tmp_path / "new")
    assert at_a_terminal(*order, answers=typed).code == 0
    open_(tmp_path / "new", ENGLISH).lock()


def test_a_suggested_passphrase_makes_a_vault(tmp_path):
    suggested = run("vault", "suggest", "--json").json["passphrase"]
    assert suggested != run("vault", "suggest").out.strip()
    (tmp_path / "it").write_text(suggested, encoding="utf-8")
    order = ("vault", "create", "--vault", tmp_path / "new", "--passphrase-file", tmp_path / "it")
    assert run(*order).code == 0


def test_a_vault_is_not_made_over_another(terminal):
    order = ("vault", "create", "--vault", terminal.folder)
    answer = run(*order, "--new-passphrase-file", terminal.passphrase_file, "--json")
    assert answer.code == 1
    assert answer.json["findings"][0]["rule"] == "failure.vault_exists"


def test_the_status_tells_how_a_vault_opens(terminal):
    status = terminal("vault", "status", "--json").json
    assert [slot["kind"] for slot in status["slots"]] == ["passphrase"]
    assert (status["last_backup"], status["anchoring"]) == ("", "none")
    assert "last backup: never" in terminal("vault", "status").out


def test_a_backup_is_restored_beside_the_vault(terminal, harbour, tmp_path):
    made = terminal("letters", "import", harbour, "--json").json["id"]
    answer = terminal("vault", "backup", tmp_path / "b")
    assert (answer.code, "Reading back" in answer.err) == (0, True)
    order = ("--vault", tmp_path / "again", "--passphrase-file", terminal.passphrase_file)
    assert run("vault", "restore", tmp_path / "b", *order).code == 0
    letters = run("letters", "list", *order, "--json").json["letters"]
    assert [letter["id"] for letter in letters] == [made]


def test_a_backup_replaces_no_file(terminal, harbour):
    answer = terminal("vault", "backup", harbour)
    assert answer.code == 1
    assert "is there already" in answer.err


def test_what_is_no_backup_is_input_that_cannot_be_read(terminal, harbour, tmp_path):
    order = ("--vault", tmp_path / "again", "--passphrase-file", terminal.passphrase_file)
    assert run("vault", "restore", harbour, *order).code == 2


def test_a_sound_vault_is_verified(terminal, harbour):
    terminal("letters", "import", harbour)
    answer = terminal("vault", "verify", "--json")
    assert (answer.code, answer.json) == (0, {"sound": True, "findings": []})
    assert "Checking pages" in answer.err


def test_a_passphrase_is_changed(terminal, tmp_path):
    new = tmp_path / "new"
    new.write_text(ENGLISH, encoding="utf-8")
    assert terminal("vault", "passphrase", "--new-passphrase-file", new).code == 0
    assert terminal("vault", "status").code == 3
    open_(terminal.folder, ENGLISH).lock()


def test_a_second_passphrase_opens_the_vault_too(terminal, tmp_path):
    second = tmp_path / "second"
    second.write_text(ENGLISH, encoding="utf-8")
    assert terminal("vault", "passphrase", "--add", "--new-passphrase-file", second).code == 0
    kinds = [slot["kind"] for slot in terminal("vault", "slots", "--json").json["slots"]]
    assert kinds == ["passphrase", "passphrase"]
    open_(terminal.folder, ENGLISH).lock()


def test_a_weak_passphrase_takes_no_place(terminal, tmp_path):
    weak = tmp_path / "weak"
    weak.write_text("password2026", encoding="utf-8")
    for also in ((), ("--add",)):
        answer = terminal("vault", "passphrase", "--new-passphrase-file", weak, *also)
        assert (answer.code, "easy to guess" in answer.err) == (1, True)
    assert len(terminal("vault", "slots", "--json").json["slots"]) == 1


def test_a_recovery_code_opens_the_vault(terminal):
    code = terminal("vault", "recovery", "--json").json["code"]
    terminal.passphrase_file.write_text(code.lower(), encoding="utf-8")
    slots = terminal("vault", "slots", "--with-recovery-code", "--json").json["slots"]
    assert [slot["kind"] for slot in slots] == ["passphrase", "recovery"]


def test_a_recovery_code_counts_when_it_was_read(terminal):
    order = ("vault", "recovery", "--vault", terminal.folder)
    answers = [("Passphrase: ", PASSPHRASE), ("group 2: ", "0000")]
    answer = at_a_terminal(*order, answers=answers)
    assert (answer.code, "does not count" in answer.out) == (1, True)
    assert len(terminal("vault", "slots", "--json").json["slots"]) == 1


def test_a_code_with_a_slip_is_input_that_cannot_be_read(terminal):
    terminal.passphrase_file.write_text("0000-0000", encoding="utf-8")
    assert terminal("vault", "status", "--with-recovery-code").code == 2


def test_a_new_key_shuts_earlier_codes_out(terminal):
    code = terminal("vault", "recovery", "--json").json["code"]
    answer = terminal("vault", "rekey")
    assert answer.code == 0
    told = ["no more: the recovery code", "anew", "Checking", "Changing over", "vault recovery"]
    assert [each for each in told if each in answer.err] == told
    terminal.passphrase_file.write_text(code, encoding="utf-8")
    assert terminal("vault", "status", "--with-recovery-code").code == 3


def test_the_last_passphrase_stays(terminal):
    (slot,) = terminal("vault", "slots", "--json").json["slots"]
    answer = terminal("vault", "slots", "--remove", slot["slot"])
    assert (answer.code, "at least one passphrase" in answer.err) == (1, True)


def test_a_machine_without_a_keyring_says_so(terminal):
    answer = terminal("vault", "keyring", "--json")
    assert answer.code == 1
    assert answer.json["findings"][0]["rule"] == "failure.keyring_failed"


def test_destroying_says_what_it_cannot_promise(terminal):
    answer = run("vault", "destroy", "--vault", terminal.folder, "--yes")
    assert (answer.code, "Copies, backups" in answer.out) == (0, True)
    assert not terminal.folder.exists()
    assert run("vault", "destroy", "--vault", terminal.folder, "--yes").code == 3


@pytest.mark.parametrize(("word", "code"), [("destroy", 1), ("DESTROY", 0)])
def test_destroying_asks_for_a_word(terminal, word, code):
    order = ("vault", "destroy", "--vault", terminal.folder)
    assert at_a_terminal(*order, answers=[("to go on: ", word)]).code == code
    assert terminal.folder.exists() == (code == 1)


def test_nothing_is_destroyed_where_nobody_can_be_asked(terminal):
    assert run("vault", "destroy", "--vault", terminal.folder).code == 2
    assert terminal.folder.exists()
