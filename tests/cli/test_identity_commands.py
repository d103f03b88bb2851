"""An identity is made, asked for, taken in and shown at the terminal; nothing secret is said."""

import subprocess
import sys

import pytest

from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.vault.client import open_
from tests.cli.programs import at_a_terminal, run
from tests.crypto.tokens import LABEL, PIN, SoftToken
from tests.identities import FOLDER, harbour
from tests.openssl import openssl
from tests.vault import vaults

PASSPHRASE = "six words that nobody else knows"
MADE = {"organisation": "Harbour Aid", "issuer": "Harbour Aid", "self_signed": True, "unfit": []}


@pytest.fixture
def secret(tmp_path):
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\n")
    return tmp_path / "secret"


@pytest.fixture
def made(tmp_path, secret):
    """An identity of Harbour Aid, made by the program today."""
    file = tmp_path / "identity.p12"
    name = ("--organisation", "Harbour Aid")
    answer = run(
        *("identity", "create", *name, "--out", file, "--passphrase-file", secret, "--json")
    )
    assert answer.code == 0, answer.err
    assert MADE.items() <= answer.json.items()
    return file


def with_(made, secret):
    return ("--with", made, "--passphrase-file", secret)


def test_an_identity_and_its_card_have_one_check_number(tmp_path, made, secret):
    card = tmp_path / "card.pem"
    exported = run("identity", "export-card", *with_(made, secret), "--out", card, "--json").json
    shown = run("identity", "show", card, "--json").json
    whole = run("identity", "show", made, "--passphrase-file", secret, "--json").json
    assert {**shown, "file": str(card)} == exported
    assert shown == whole
    assert MADE.items() <= shown.items()


def test_a_card_is_shown_in_words():
    answer = run("identity", "show", FOLDER / "card.pem")
    assert answer.code == 0
    assert "Organisation   Harbour Aid\n" in answer.out
    assert "Check number   74478 10678 67238 25871 35220 84079 05690 26702\n" in answer.out


def test_an_authority_is_asked_and_its_answer_taken_in(tmp_path, made, secret):
    request, back, new = (tmp_path / name for name in ("a.csr", "back.pem", "new.p12"))
    assert run("identity", "request", *with_(made, secret), "--out", request).code == 0
    assert authority_answers(tmp_path, request, back)
    answer = run("identity", "import", back, *with_(made, secret), "--out", new, "--json")
    assert answer.code == 0, answer.err
    assert (answer.json["issuer"], answer.json["self_signed"]) == ("Authority", False)
    shown = run("identity", "show", new, "--passphrase-file", secret, "--json")
    assert shown.json["check_number"] == answer.json["check_number"]


def authority_answers(folder, request, back) -> bool:
    own = ("-newkey", "rsa:2048", "-nodes", "-subj", "/O=Authority", "-days", "9")
    made = ("-keyout", folder / "ca.key", "-out", folder / "ca.pem")
    vouching = ("-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-days", "9")
    first = openssl("req", "-x509", *own, *made)
    second = openssl("x509", "-req", "-in", request, *vouching, "-out", back)
    return first.returncode == second.returncode == 0


def test_the_certificate_of_somebody_else_is_not_taken_in(tmp_path, made, secret):
    new = tmp_path / "new.p12"
    answer = run("identity", "import", FOLDER / "card.pem", *with_(made, secret), "--out", new)
    assert answer.code == 2
    assert "does not belong to your identity" in answer.err
    assert not new.exists()


def test_a_token_has_an_identity_too(tmp_path, monkeypatch):
    token = SoftToken(tmp_path, monkeypatch)
    token.put(harbour())
    (tmp_path / "pin").write_text(PIN)
    library = ("--token-library", token.library, "--passphrase-file", tmp_path / "pin")
    answer = run("identity", "show", f"token:{LABEL}", *library, "--json")
    assert answer.code == 0, answer.err
    assert answer.json["sha256"] == harbour().certificate.fingerprint


WRONG = {
    "a wrong passphrase": (FOLDER / "identity.p12", "The identity did not open."),
    "no such file": ("nowhere.p12", "The file cannot be read"),
    "neither identity nor card": (FOLDER / "expected.json", "not a card of an organisation"),
    "no such token": ("token:Nobody", "is plugged in"),
}


@pytest.mark.parametrize(("place", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_opened_is_told_in_words(tmp_path, monkeypatch, secret, place, words):
    library = SoftToken(tmp_path, monkeypatch).library
    opening = ("--passphrase-file", secret, "--token-library", library)
    answer = run("identity", "show", place, *opening)
    assert answer.code == 2
    assert words in answer.err
    assert PASSPHRASE not in answer.err + answer.out


@pytest.mark.parametrize("name", ["", "x" * 65, "A\u202eB"])
def test_a_name_that_no_identity_can_have_is_told(tmp_path, secret, name):
    out = ("--out", tmp_path / "a.p12", "--passphrase-file", secret)
    answer = run("identity", "create", "--organisation", name, *out)
    assert answer.code == 2
    assert "1 to 64 letters" in answer.err
    assert "Making the identity" not in answer.err


def test_a_weak_passphrase_closes_no_identity(tmp_path):
    (tmp_path / "secret").write_text("password")
    out = ("--out", tmp_path / "a.p12", "--passphrase-file", tmp_path / "secret")
    answer = run("identity", "create", "--organisation", "A", *out)
    assert answer.code == 1
    assert "easy to guess" in answer.err
    assert "Making the identity" not in answer.err
    assert not (tmp_path / "a.p12").exists()


@pytest.mark.parametrize(
    ("out", "said"), [("no/a.p12", "no such folder"), ("", "is there already")]
)
def test_where_it_cannot_be_written_is_told_before_a_passphrase_is_asked_for(tmp_path, out, said):
    answer = run("identity", "create", "--organisation", "A", "--out", tmp_path / out)
    assert answer.code == 1
    assert said in answer.err
    assert "Making the identity" not in answer.err


def test_what_is_there_already_is_not_replaced_unasked(made, secret):
    again = ("identity", "create", "--organisation", "B", "--out", made)
    before = made.read_bytes()
    refused = run(*again, "--passphrase-file", secret)
    assert (refused.code, made.read_bytes()) == (1, before)
    assert "--force" in refused.err
    assert run(*again, "--passphrase-file", secret, "--force").code == 0
    assert made.read_bytes() != before


def test_a_passphrase_is_asked_for_without_being_shown(made):
    answer = at_a_terminal("identity", "show", made, answers=[("Passphrase: ", PASSPHRASE)])
    assert answer.code == 0
    assert PASSPHRASE not in answer.out
    assert "Harbour Aid" in answer.out


def test_a_passphrase_is_never_on_the_command_line(made):
    answer = run("identity", "show", made, "--passphrase", PASSPHRASE)
    assert answer.code == 2
    assert run("identity", "show", made).code == 2


def test_most_commands_load_nothing_that_signs():
    program = "import sys, petitiondesk.cli.commands; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not {"asn1crypto", "pkcs11", "pyhanko", "cryptography.x509"} & set(told.stdout.split())


@pytest.fixture
def in_vault(terminal):
    """A vault that keeps the frozen identity of Harbour Aid, at the terminal."""
    vault = open_(terminal.folder, vaults.PASSPHRASE)
    keep_identity(vault.settings, harbour())
    vault.lock()
    return terminal


def test_the_identity_of_the_vault_is_used_by_its_name(in_vault, tmp_path):
    card = tmp_path / "card.pem"
    shown = in_vault("identity", "show", "vault", "--json")
    assert shown.code == 0, shown.err
    assert in_vault("identity", "export-card", "--with", "vault", "--out", card).code == 0
    assert card.read_bytes() == (FOLDER / "card.pem").read_bytes()
    assert run("identity", "show", card, "--json").json == shown.json


def test_a_vault_without_an_identity_says_so(terminal):
    answer = terminal("identity", "show", "vault")
    assert answer.code == 1
    assert "no identity in this vault" in answer.err


def test_a_vault_that_does_not_open_is_told_as_such(in_vault, secret):
    opening = ("--vault", in_vault.folder, "--passphrase-file", secret)
    assert run("identity", "show", "vault", *opening).code == 3


def test_the_answer_of_an_authority_is_taken_into_the_vault(in_vault, tmp_path):
    request, back = tmp_path / "a.csr", tmp_path / "back.pem"
    assert in_vault("identity", "request", "--with", "vault", "--out", request).code == 0
    assert authority_answers(tmp_path, request, back)
    answer = in_vault("identity", "import", back, "--with", "vault", "--json")
    assert answer.code == 0, answer.err
    assert answer.json["issuer"] == "Authority"
    assert in_vault("identity", "show", "vault", "--json").json == answer.json


def test_an_identity_is_kept_in_the_vault_and_not_replaced_unasked(terminal, made, secret):
    keep = ("identity", "keep", "--with", made, "--passphrase-file", secret)
    opening = ("--vault", terminal.folder, "--vault-passphrase-file", terminal.passphrase_file)
    kept = run(*keep, *opening, "--json")
    assert kept.code == 0, kept.err
    assert terminal("identity", "show", "vault", "--json").json == kept.json
    again = run(*keep, *opening)
    assert again.code == 1
    assert "keeps an identity already" in again.err
    assert run(*keep, *opening, "--force").code == 0


def test_an_answer_needs_somewhere_to_go(made, secret):
    answer = run("identity", "import", FOLDER / "card.pem", *with_(made, secret))
    assert answer.code == 2
