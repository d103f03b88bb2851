"""A letter is endorsed at the terminal, and what an endorsement says is shown before it counts."""

import datetime as dt

import msgspec
import pytest

from petitiondesk.consent.statement_codec import statement_digest
from petitiondesk.crypto.key_file import encode_key_file
from petitiondesk.crypto.new_certificate import make_identity
from petitiondesk.desk.agreeing.endorse_letter import read_endorsement, text_number
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.protecting.protected import ProtectedIdentity, Register, keep_register
from petitiondesk.letter.codec import encode
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import apply
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.keeping import keep
from petitiondesk.letter.readiness import check
from petitiondesk.vault.client import open_
from tests.cli.programs import at_a_terminal, run
from tests.crypto.tokens import LABEL, PIN, SoftToken
from tests.identities import CERTIFIES, FOLDER, crafted, rsa_key
from tests.identities import harbour as frozen
from tests.openssl import verifies
from tests.vault import vaults

PASSPHRASE = "six words that nobody else knows"
SAID = ("--by", "Jonas Peel", "--authority", "Director")


@pytest.fixture(scope="module")
def identity(tmp_path_factory):
    """An identity of Harbour Aid with its card and its passphrase, made by the program today."""
    folder = tmp_path_factory.mktemp("identity")
    (folder / "secret").write_text(PASSPHRASE)
    opening = ("--passphrase-file", folder / "secret", "--out")
    name = ("--organisation", "Harbour Aid")
    assert run("identity", "create", *name, *opening, folder / "a.p12").code == 0
    card = ("identity", "export-card", "--with", folder / "a.p12")
    assert run(*card, *opening, folder / "card.pem").code == 0
    return folder


def sign(identity, letter, out, *more, name="Harbour Aid"):
    opening = ("--with", identity / "a.p12", "--passphrase-file", identity / "secret")
    return run("endorse", "sign", letter, *opening, "--as", name, *SAID, "--out", out, *more)


def test_a_letter_is_endorsed_and_everybody_can_check_it(tmp_path, identity, harbour):
    out, statement = tmp_path / "a.p7s", tmp_path / "a.json"
    signed = sign(identity, harbour, out, "--json")
    shown = run("endorse", "show", out, "--statement", statement, "--json")
    assert (signed.code, shown.code) == (0, 0), signed.err
    assert signed.json == shown.json
    assert (shown.json["intact"], shown.json["valid"], shown.json["why"]) == (True, True, [])
    card = (identity / "card.pem").read_bytes()
    assert verifies(tmp_path, out.read_bytes(), statement.read_bytes(), card)


def test_it_says_who_signs_what_under_which_name(tmp_path, identity, harbour):
    told = sign(identity, harbour, tmp_path / "a.p7s", "--json").json["statement"]
    assert told["names"] == {"en": "Harbour Aid"}
    assert (told["signatory"], told["display"], told["answer"]) == (
        *("signatory_2", "public", "endorse"),
    )
    assert (told["by"], told["authority"]) == ("Jonas Peel", "Director")


def test_what_is_signed_is_shown_before_a_passphrase_is_asked_for(tmp_path, identity, harbour):
    """What is said after the question is all that comes back."""
    out = ("--as", "Harbour Aid", *SAID, "--out", tmp_path / "a.p7s")
    asked = ("endorse", "sign", harbour, "--with", identity / "a.p12", *out)
    answer = at_a_terminal(*asked, answers=[("Passphrase: ", PASSPHRASE)])
    assert answer.code == 0
    assert "signs this text" not in answer.out
    assert "Check number" in answer.out


def test_an_open_text_is_told(tmp_path, identity, harbour):
    assert "The text is not closed" in sign(identity, harbour, tmp_path / "a.p7s").err


def test_a_name_that_is_not_in_the_list_is_told(tmp_path, identity, harbour):
    answer = sign(identity, harbour, tmp_path / "a.p7s", name="Harbour aid")
    assert answer.code == 0, answer.err
    assert "No organisation of this letter is called Harbour aid." in answer.err
    assert "No organisation" not in sign(identity, harbour, tmp_path / "b.p7s").err


def test_a_withdrawal_follows_on_what_was_said(tmp_path, identity, harbour):
    first, second = tmp_path / "a.p7s", tmp_path / "b.p7s"
    assert sign(identity, harbour, first, "--until", "2099-12-31").code == 0
    answer = sign(identity, harbour, second, "--withdraw", "--previous", first)
    assert answer.code == 0, answer.err
    assert "Harbour Aid no longer signs this text" in answer.out
    previous = read_endorsement(second).statement.previous
    assert previous == statement_digest(read_endorsement(first).statement)


def test_a_frozen_endorsement_is_shown_in_words():
    answer = run("endorse", "show", FOLDER / "endorse.p7s")
    assert answer.code == 0
    assert "Harbour Aid signs this text" in answer.out
    assert "Holds until    2026-12-31" in answer.out
    assert "74478 10678 67238 25871 35220 84079 05690 26702" in answer.out
    assert "only the check number tells" in answer.out


def test_an_endorsement_that_was_changed_is_not_to_be_trusted(tmp_path):
    changed = (FOLDER / "endorse.p7s").read_bytes().replace(b"2026-12-31", b"2036-12-31")
    (tmp_path / "a.p7s").write_bytes(changed)
    answer = run("endorse", "show", tmp_path / "a.p7s")
    assert answer.code == 4
    assert "What is shown is not what was signed." in answer.out
    assert "Check number" not in answer.out
    assert run("endorse", "show", tmp_path / "a.p7s", "--json").json["intact"] is False


def test_what_is_no_endorsement_is_told(tmp_path):
    answer = run("endorse", "show", FOLDER / "card.pem", "--json")
    assert answer.code == 2
    assert answer.json["findings"][0]["rule"] == "failure.endorsement_unreadable"


WRONG = {
    "a language it has not": (("--language", "ko"), "does not have this language"),
    "a day that is over": (("--until", "2020-01-01"), "cannot say this (until)"),
    "a day that is none": (("--until", "soon"), "cannot say this"),
    "nothing said before": (("--previous", FOLDER / "card.pem"), "is not an endorsement"),
    "said before of another letter": (
        ("--previous", FOLDER / "endorse.p7s"),
        "cannot say this (previous)",
    ),
}


@pytest.mark.parametrize(("more", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_said_is_told_and_nothing_is_written(
    tmp_path, identity, harbour, more, words
):
    answer = sign(identity, harbour, tmp_path / "a.p7s", *more)
    assert answer.code == 2
    assert words in answer.err
    assert not (tmp_path / "a.p7s").exists()


def test_a_token_endorses_as_a_file_does(tmp_path, monkeypatch, harbour):
    token = SoftToken(tmp_path, monkeypatch)
    token.put(make_identity("Harbour Aid", NOW))
    (tmp_path / "pin").write_text(PIN)
    out = ("--as", "Harbour Aid", *SAID, "--out", tmp_path / "a.p7s", "--json")
    opening = ("--with", f"token:{LABEL}", "--passphrase-file", tmp_path / "pin")
    answer = run("endorse", "sign", harbour, *opening, "--token-library", token.library, *out)
    assert answer.code == 0, answer.err
    assert (answer.json["intact"], answer.json["valid"]) == (True, True)


NOW = dt.datetime.now(dt.UTC)  # noqa: TID251 - the program asks the machine, and so must this
DAY = dt.timedelta(days=1)
UNFIT = {
    "was valid until": {"since": NOW - 9 * DAY, "until": NOW - DAY},
    "is valid from": {"since": NOW + DAY, "until": NOW + 9 * DAY},
    "not made for signing documents": {"usage": CERTIFIES},
    "is too weak": {"key": rsa_key(1024)},
}


@pytest.mark.parametrize(("words", "traits"), UNFIT.items())
def test_an_identity_that_readers_would_refuse_signs_nothing(tmp_path, harbour, words, traits):
    valid = {"since": NOW - DAY, "until": NOW + DAY}
    (tmp_path / "a.p12").write_bytes(encode_key_file(crafted(**valid | traits), PASSPHRASE))
    (tmp_path / "secret").write_text(PASSPHRASE)
    answer = sign(tmp_path, harbour, tmp_path / "a.p7s")
    assert answer.code == 1
    assert words in answer.err
    assert not (tmp_path / "a.p7s").exists()


@pytest.fixture
def kept(tmp_path, harbour):
    """A letter of which one finding is kept, and one was kept and is found no more."""
    letter = read_letter(harbour)
    found = next(each for each in check(letter) if each.severity is not Severity.BLOCK)
    letter = apply(letter, keep(letter, found, reason="The board said so.", on="2026-03-01"))
    gone = msgspec.structs.replace(letter.kept[0], digest="0" * 64, reason="An old one.")
    path = tmp_path / "kept.letter"
    path.write_bytes(encode(msgspec.structs.replace(letter, kept=(*letter.kept, gone))))
    return path


def test_what_was_kept_is_told_with_its_reason_before_anything_is_signed(tmp_path, identity, kept):
    answer = sign(identity, kept, tmp_path / "a.p7s")
    assert answer.code == 0, answer.err
    told = answer.out.partition("\nOrganisation ")[0]
    assert "of 2026-03-01: The board said so." in told
    assert "is not found in the text as it is now." in told
    assert "An old one." in told


def test_what_was_kept_is_told_beside_the_object(tmp_path, identity, kept):
    answer = sign(identity, kept, tmp_path / "a.p7s", "--json")
    assert answer.json["valid"] is True
    assert "of 2026-03-01: The board said so." in answer.err
    assert "An old one." in answer.err


def test_in_the_copy_for_signers_nothing_that_is_there_is_called_gone(tmp_path, identity, kept):
    copy = edition(read_letter(kept), Audience.REVIEWER).content
    kept.write_bytes(encode(copy))
    answer = sign(identity, kept, tmp_path / "a.p7s")
    assert answer.code == 0, answer.err
    assert "The board said so." in answer.out
    assert "is not found in the text" not in answer.out


def test_the_number_of_the_text_is_told(tmp_path, identity, harbour):
    told = sign(identity, harbour, tmp_path / "a.p7s", "--json").json["statement"]
    assert told["text_number"] == text_number(agreed_digest(read_letter(harbour)))


JONAS = ProtectedIdentity(spellings=("Jonas Peel",), alias="our witness")


@pytest.mark.parametrize("signer", ["vault", "file"])
def test_a_protected_name_approves_nothing_where_a_vault_is_named(
    terminal, tmp_path, identity, harbour, signer
):
    vault = open_(terminal.folder, vaults.PASSPHRASE)
    keep_identity(vault.settings, frozen())
    keep_register(vault.settings, Register((JONAS,)))
    vault.lock()
    asked = ("endorse", "sign", harbour, "--as", "Harbour Aid", *SAID, "--out", tmp_path / "a.p7s")
    opening = {
        "vault": ("--with", "vault", "--passphrase-file", terminal.passphrase_file),
        "file": (
            *("--with", identity / "a.p12", "--passphrase-file", identity / "secret"),
            *("--vault-passphrase-file", terminal.passphrase_file),
        ),
    }
    answer = run(*asked, *opening[signer], "--vault", terminal.folder)
    assert (answer.code, "protected" in answer.err) == (1, True), answer.err
    assert not (tmp_path / "a.p7s").exists()


def test_the_identity_of_the_vault_signs_by_its_name(terminal, tmp_path, harbour):
    vault = open_(terminal.folder, vaults.PASSPHRASE)
    keep_identity(vault.settings, frozen())
    vault.lock()
    asked = ("endorse", "sign", harbour, "--with", "vault", "--as", "Harbour Aid", *SAID)
    answer = terminal(*asked, "--out", tmp_path / "a.p7s", "--json")
    assert answer.code == 0, answer.err
    assert answer.json["signer"]["sha256"] == frozen().certificate.fingerprint
