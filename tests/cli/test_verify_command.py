"""Sealed at the terminal, checked at the terminal, and told by exit code what it is worth."""

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pytest

from petitiondesk import resources
from petitiondesk.crypto.certificate import (
    check_number,
    decode_certificate,
    encode_certificate,
)
from petitiondesk.crypto.key_file import encode_key_file
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.system import SystemClock
from petitiondesk.letter.codec import encode
from petitiondesk.vault.client import open_
from tests.cli.programs import run
from tests.desk.verdicts.examples import a_letter, said
from tests.identities import CERTIFIES, crafted, ec_key, rsa_key

SECRET = "six words that nobody else knows"
NOW = SystemClock().now()  # the program goes by it too
SPAN = {"since": NOW - dt.timedelta(days=9), "until": NOW + dt.timedelta(days=900)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A letter, the identities and cards of its two organisations, and the sealed files."""
    folder = tmp_path_factory.mktemp("sealed")
    (folder / "secret").write_text(SECRET)
    (folder / "a.letter").write_bytes(encode(a_letter()))
    for name, key in (("harbour", rsa_key()), ("river", ec_key())):
        identity = crafted(key=key, name=NAMES[name], **SPAN)
        (folder / f"{name}.p12").write_bytes(encode_key_file(identity, SECRET))
        (folder / f"{name}.pem").write_bytes(encode_certificate(identity.certificate))
        said = ("--as", NAMES[name], "--by", "Mara Tolland", "--authority", "Director")
        endorsed = run(
            *("endorse", "sign", folder / "a.letter", *opening(folder, name), *said),
            *("--out", folder / f"{name}.p7s"),
        )
        assert endorsed.code == 0, endorsed.err
    (folder / "out").mkdir()
    exported = export(folder, "river", "harbour")
    assert exported.code == 0, exported.out + exported.err
    return folder


NAMES = {"harbour": "Harbour Aid", "river": "River Watch"}


def opening(folder, name, option="--with"):
    return (option, folder / f"{name}.p12", "--passphrase-file", folder / "secret")


def export(folder, *endorsed, to="out", more=("--fields", "signing_2")):
    files = [folder / f"{name}.p7s" for name in endorsed]
    return run(
        *("export", folder / "a.letter", "--to", folder / to, "--json"),
        *(("--endorsement", *files) if files else ()),
        *opening(folder, "harbour", "--sign-with"),
        *more,
    )


def verify(folder, file, *cards):
    trust = [part for card in cards for part in ("--trust", folder / f"{card}.pem")]
    return run("verify", folder / file, *trust, "--json")


PDF, DOCX = "out/urgent-appeal.en.pdf", "out/urgent-appeal.en.docx"


def test_the_commands_in_the_note_inside_run_as_they_are_printed(folder, tmp_path):
    shutil.copy(folder / PDF, tmp_path / "FILE.pdf")
    shutil.copy(folder / DOCX, tmp_path / "FILE.docx")
    subprocess.run(["pdfdetach", "-saveall", "FILE.pdf"], cwd=tmp_path, check=True)
    said = ""
    for line in (tmp_path / "how-to-check.txt").read_text().splitlines():
        if line.startswith(" " * 9):
            told = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, check=False)
            assert told.returncode == 0, (line, told)
            said += (told.stdout + told.stderr).decode()
    assert said.count("Verification successful") == 2
    assert check_number(decode_certificate((folder / "harbour.pem").read_bytes())) in said


def test_both_formats_hold_the_same_files_by_the_commands_in_the_note(folder, tmp_path):
    kept = {}
    for name, file in (("FILE.pdf", PDF), ("FILE.docx", DOCX)):
        own = tmp_path / name.replace(".", "-")
        own.mkdir()
        shutil.copy(folder / file, own / name)
        note = Path(resources.find().assets / "notes" / "how-to-check.txt").read_text()
        (line,) = (each for each in note.splitlines() if name in each and "pdfsig" not in each)
        subprocess.run(line, shell=True, cwd=own, check=True)
        kept[name] = {each.name: each.read_bytes() for each in own.iterdir() if each.name != name}
    assert kept["FILE.docx"] == kept["FILE.pdf"]


def test_an_authority_is_refused_as_a_card_and_taken_by_its_own_option(folder):
    authority = crafted(key=rsa_key(), name="River Watch", ca=True, usage=CERTIFIES, **SPAN)
    issued = crafted(key=ec_key(), name="Harbour Aid", issuer=authority, **SPAN)
    (folder / "authority.pem").write_bytes(encode_certificate(authority.certificate))
    (folder / "issued.p7s").write_bytes(said(issued, "Harbour Aid", at=NOW))
    refused = verify(folder, "issued.p7s", "authority")
    assert (refused.code, refused.json["verdict"]) == (2, "do_not_trust"), refused.out
    assert "can vouch for any name" in refused.out
    named = run("verify", folder / "issued.p7s", "--authority", folder / "authority.pem")
    assert named.code == 0, named.out


@pytest.mark.parametrize("file", [PDF, DOCX])
def test_who_knows_all_cards_is_told_that_it_is_genuine(folder, file):
    answer = verify(folder, file, "harbour", "river")
    assert (answer.code, answer.json["verdict"]) == (0, "genuine"), answer.out
    assert (answer.json["agreed"], answer.json["total"]) == (2, 2)
    assert answer.json["sentence"].startswith("Genuine and complete. All 2 organisations")


def test_who_knows_no_card_is_told_whose_to_check(folder):
    answer = verify(folder, DOCX)
    assert (answer.code, answer.json["verdict"]) == (5, "signer_unknown")
    assert "Check the card of Harbour Aid." in answer.json["sentence"]


def test_one_changed_byte_is_told(folder):
    content = bytearray((folder / PDF).read_bytes())
    content[len(content) // 3] ^= 1
    (folder / "changed.pdf").write_bytes(bytes(content))
    answer = verify(folder, "changed.pdf", "harbour", "river")
    assert (answer.code, answer.json["verdict"]) == (4, "do_not_trust")


def test_without_everybody_s_word_only_a_draft_leaves(folder):
    (folder / "draft").mkdir()
    answer = export(folder, "river", to="draft", more=("--as", "docx"))
    assert (answer.code, answer.json["files"]) == (1, [])
    assert answer.json["findings"][0]["message"] == "Harbour Aid has not endorsed this text."
    made = export(folder, "river", to="draft", more=("--as", "docx", "--draft")).json["files"]
    assert [file["path"].rpartition("/")[2] for file in made] == ["urgent-appeal.draft.en.docx"]


def test_another_organisation_signs_the_file_itself(folder):
    copy = folder / "both.pdf"
    copy.write_bytes((folder / PDF).read_bytes())
    signed = run("sign", copy, *opening(folder, "river"), "--json")
    assert (signed.code, signed.json["field"]) == (0, "sig-signing_2"), signed.err
    answer = verify(folder, "both.pdf", "harbour", "river")
    assert (answer.code, answer.json["verdict"]) == (0, "genuine"), answer.out
    assert [each["organisation"] for each in answer.json["signatures"]] == [*NAMES.values()]


def test_a_file_without_a_place_for_it_is_not_signed(folder):
    copy = folder / "full.pdf"
    copy.write_bytes((folder / PDF).read_bytes())
    before = copy.read_bytes()
    assert run("sign", copy, *opening(folder, "river"), "--field", "sig-nobody").code != 0
    assert copy.read_bytes() == before


def test_a_folder_is_told_as_one(folder):
    told = run("verify", folder)
    assert (told.code, told.out) == (2, "")
    assert f"This is a folder, and not a file: {folder.name}." in told.err


def test_an_endorsement_and_a_letter_are_told_apart(folder):
    assert verify(folder, "river.p7s", "river").json["verdict"] == "genuine"
    letter = verify(folder, "a.letter")
    assert (letter.code, letter.json["verdict"]) == (4, "not_ours")


def test_the_words_say_who_agreed_and_how_the_page_was_compared(folder):
    said = run("verify", folder / DOCX, "--trust", folder / "harbour.pem").out
    assert "Harbour Aid: Agreed to this text" in said
    assert "River Watch: Agreed, but its card is not checked" in said
    assert "set once more and is exactly the same" in said


def test_a_card_that_is_none_is_wrong_input(folder):
    (folder / "none.pem").write_text("hello")
    assert verify(folder, DOCX, "none").code == 2


@pytest.fixture(scope="module")
def sample(folder):
    """The sample that asks nobody to agree, sealed with the identity of somebody else."""
    (folder / "sample.letter").write_text(run("sample", "one-seal").out)
    (folder / "sealed").mkdir()
    exported = run(
        *("export", folder / "sample.letter", "--to", folder / "sealed", "--json"),
        *opening(folder, "river", "--sign-with"),
    )
    assert exported.code == 0, exported.out + exported.err
    return sorted(each["path"] for each in exported.json["files"])


def test_a_sample_that_asks_nobody_is_sealed_with_any_identity_and_told_so(folder, sample):
    assert "one-seal" in run("sample", "--list").out
    assert len(sample) == 2
    for file in sample:
        answer = verify(folder, file, "river")
        assert (answer.code, answer.json["verdict"]) == (0, "genuine"), answer.out
        assert "Sealed by River Watch; no organisation was asked" in answer.json["sentence"]
        (lead,) = answer.json["signatories"]
        assert (lead["name"], lead["presence"]) == ("Shelter Law Network", "not_asked")


def test_the_words_do_not_make_who_sealed_it_look_like_the_lead(folder, sample):
    said = run("verify", sample[0], "--trust", folder / "river.pem").out
    assert "Shelter Law Network: Named on the page; another organisation sealed the file" in said
    assert "Agreed to this text" not in said


def test_the_cards_of_a_vault_are_trusted_where_it_is_named(folder, sample, tmp_path):
    vault, secret = tmp_path / "vault", folder / "secret"
    named = ("--vault", vault, "--passphrase-file", secret)
    assert run("vault", "create", *named).code == 0
    assert run("verify", sample[0], *named, "--json").code == 5
    card = decode_certificate((folder / "river.pem").read_bytes())
    kept = open_(vault, SECRET)
    Cards(kept.settings).verify(card, check_number(card))
    kept.lock()
    answer = run("verify", sample[0], *named, "--json")
    assert (answer.code, answer.json["verdict"]) == (0, "genuine"), answer.out


def test_a_vault_that_does_not_open_is_not_passed_over(folder, sample, tmp_path):
    answer = run("verify", sample[0], "--vault", tmp_path, "--passphrase-file", folder / "secret")
    assert answer.code == 3


def test_where_no_vault_is_named_it_is_told_that_no_card_was_checked(folder):
    told = export(folder, "harbour", "river", to="unchecked", more=("--as", "docx"))
    assert told.code == 0, told.err
    assert "The cards of those who endorsed were not checked here" in told.err


def test_an_impostor_s_word_is_not_exported_where_the_vault_knows_the_card(folder, tmp_path):
    vault, secret = tmp_path / "vault", folder / "secret"
    assert run("vault", "create", "--vault", vault, "--passphrase-file", secret).code == 0
    card = decode_certificate((folder / "harbour.pem").read_bytes())
    kept = open_(vault, SECRET)
    Cards(kept.settings).verify(card, check_number(card))
    kept.lock()
    impostor = crafted(key=ec_key(), name="Harbour Aid", **SPAN)
    (folder / "impostor.p12").write_bytes(encode_key_file(impostor, SECRET))
    said = ("--as", "Harbour Aid", "--by", "Mara Tolland", "--authority", "Director")
    out = ("--out", folder / "impostor.p7s")
    run("endorse", "sign", folder / "a.letter", *opening(folder, "impostor"), *said, *out)
    named = ("--vault", vault, "--vault-passphrase-file", secret, "--as", "docx")
    answer = export(folder, "river", "impostor", to="none", more=named)
    assert (answer.code, answer.json["files"]) == (1, [])
    assert "consent.other_identity" in [each["rule"] for each in answer.json["findings"]]
    assert export(folder, "river", "harbour", to="some", more=named).code == 0
