"""Whoever signs at the terminal may keep the identity in the vault; what opens it is asked once."""

import pytest

from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.vault.client import open_
from tests.cli.programs import at_a_terminal, run
from tests.identities import FOLDER, harbour
from tests.vault import vaults

CARD = FOLDER / "card.pem"


@pytest.fixture
def in_vault(terminal):
    vault = open_(terminal.folder, vaults.PASSPHRASE)
    keep_identity(vault.settings, harbour())
    vault.lock()
    return terminal


@pytest.fixture
def letter(tmp_path):
    sample = run("sample", "one-seal")
    path = tmp_path / "a.letter"
    path.write_text(sample.out.rstrip("\n"), encoding="utf-8")
    return path


def test_an_export_is_sealed_with_the_identity_of_the_vault(in_vault, letter, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    how = ("--as", "docx", "--language", "en", "--sign-with", "vault", "--json")
    answer = in_vault("export", letter, "--to", folder, *how)
    assert answer.code == 0, answer.err
    made = answer.json["files"][0]["path"]
    verdict = run("verify", made, "--trust", CARD, "--json").json
    signers = {each["fingerprint"] for each in verdict["signatures"]}
    assert signers == {harbour().certificate.fingerprint}


def test_what_opens_the_vault_is_asked_for_once(in_vault, letter, tmp_path):
    """The vault opens twice: for the identity, and for the names that no file may tell."""
    folder = tmp_path / "out"
    folder.mkdir()
    how = ("--as", "docx", "--language", "en", "--sign-with", "vault")
    asked = ("export", letter, "--to", folder, *how, "--vault", in_vault.folder)
    answer = at_a_terminal(*asked, answers=[("Passphrase: ", vaults.PASSPHRASE)])
    assert answer.code == 0, answer.out
    assert "Passphrase" not in answer.out


def test_a_file_is_signed_once_more_with_the_identity_of_the_vault(in_vault, letter, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    how = ("--as", "docx", "--language", "en", "--sign-with", "vault", "--json")
    made = in_vault("export", letter, "--to", folder, *how).json["files"][0]["path"]
    answer = in_vault("sign", made, "--with", "vault")
    assert answer.code == 0, answer.err
    signatures = run("verify", made, "--trust", CARD, "--json").json["signatures"]
    assert [each["valid"] for each in signatures] == [True, True]
