"""Whoever signs at the terminal may keep the identity in the vault; what opens it is asked once."""

import datetime as dt

import pytest

from petitiondesk.crypto.key_file import encode_key_file
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.system import SystemClock
from petitiondesk.vault.client import open_
from tests.cli.programs import at_a_terminal, run
from tests.identities import FOLDER, crafted, ec_key, harbour
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


def test_a_file_of_another_is_signed_once_with_the_identity_of_the_vault(
    in_vault, letter, tmp_path
):
    since = SystemClock().now() - dt.timedelta(days=9)
    key = crafted(key=ec_key(), name="Lantern House", since=since, until=since.replace(year=2036))
    (tmp_path / "other.p12").write_bytes(encode_key_file(key, vaults.PASSPHRASE))
    opening = ("--passphrase-file", in_vault.passphrase_file, "--json")
    how = ("--as", "docx", "--sign-with", tmp_path / "other.p12", *opening)
    made = run("export", letter, "--to", tmp_path / "out", *how).json["files"][0]["path"]
    answer = in_vault("sign", made, "--with", "vault")
    assert answer.code == 0, answer.err
    signatures = run("verify", made, "--trust", CARD, "--json").json["signatures"]
    assert [each["valid"] for each in signatures] == [True, True]
    assert "you have signed this file already" in in_vault("sign", made, "--with", "vault").err
