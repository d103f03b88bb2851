"""What the program finds in a letter, and how it says so to a program."""

import json
import os

import pytest

from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.edits import SetText
from tests.cli.program.shapes import FINDING
from tests.letters import edited


def test_a_letter_with_gaps_is_not_ready_and_says_why(petitiondesk, harbour):
    answer = petitiondesk("check", harbour, "--json")
    report = json.loads(answer.stdout)
    assert answer.returncode == 1
    assert report["ready"] is False
    assert set(report) == {"ready", "findings"}
    assert all(set(finding) == FINDING for finding in report["findings"])
    assert "fact.source_missing" in {finding["rule"] for finding in report["findings"]}


def test_a_finding_of_the_law_has_its_evidence_and_its_remedy(petitiondesk, prisoners, tmp_path):
    letter = decode(prisoners.read_bytes())
    text = "The Mandela Rules oblige you."
    path = tmp_path / "soft.letter"
    path.write_bytes(encode(edited(letter, SetText(letter.opening.id, "en", text))))
    findings = json.loads(petitiondesk("check", path, "--json").stdout)["findings"]
    (found,) = (each for each in findings if each["rule"] == "law.soft_law_as_duty")
    assert (found["severity"], found["where"]) == ("warning", letter.opening.id)
    assert found["language"] == "en"
    assert [(each["kind"], each["key"]) for each in found["evidence"]] == [
        ("instrument", "mandela")
    ]
    assert (found["change"]["type"], found["change"]["by"]) == ("replace_words", "call on")


def test_a_complete_sample_is_ready(petitiondesk, prisoners):
    answer = petitiondesk("check", prisoners, "--json")
    assert (answer.returncode, json.loads(answer.stdout)["ready"]) == (0, True)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\x00\x01", b'{"format": "other"}'])
def test_a_file_that_is_no_letter_is_unreadable_in_words(petitiondesk, tmp_path, content):
    path = tmp_path / "x.letter"
    path.write_bytes(content)
    answer = petitiondesk("check", path)
    assert answer.returncode == 2
    assert "Nothing was opened" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_missing_file_is_unreadable_in_words(petitiondesk, tmp_path):
    answer = petitiondesk("check", tmp_path / "none.letter")
    assert answer.returncode == 2
    assert "cannot be read: none.letter" in answer.stderr


def test_text_from_outside_does_not_steer_the_terminal(petitiondesk, prisoners, tmp_path):
    letter = json.loads(prisoners.read_text(encoding="utf-8"))
    letter["legal_bases"][0]["provision"] = "\x1b]0;title\x07\u202eevil"
    path = tmp_path / "steering.letter"
    path.write_text(json.dumps(letter), encoding="utf-8")
    said = petitiondesk("check", path).stdout
    assert "evil" in said
    assert not set(said) & {"\x1b", "\x07", "\u202e"}


def test_a_time_zone_that_is_none_changes_nothing(petitiondesk, prisoners):
    environment = {**os.environ, "TZ": ":/etc/passwd"}
    assert petitiondesk("check", prisoners, env=environment).returncode == 0
