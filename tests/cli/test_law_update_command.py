"""Newer law data comes into a vault at the terminal; who cannot be trusted is told by the code."""

import pytest

from petitiondesk.crypto.detached_signature import check_number
from tests.cli.programs import run
from tests.law.keeper import BUILT_IN, KEY, PEM, corrected, newer, now_a_party, sign

DATA = corrected("parties.json", now_a_party)


@pytest.fixture
def files(tmp_path):
    """The file, its signature and the keeper's key, each at its option."""
    contents = {"file": DATA, "signature": sign(DATA), "key": PEM}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return {name: tmp_path / name for name in contents}


def update(terminal, files, *more):
    return terminal("law", "update", files["file"], "--signature", files["signature"], *more)


def known(files):
    return ("--key", files["key"], "--check-number", check_number(KEY))


def signed(files, data):
    files["file"].write_bytes(data)
    files["signature"].write_bytes(sign(data))
    return files


def test_a_keeper_is_verified_once_and_data_is_taken(terminal, files):
    answer = update(terminal, files, *known(files), "--json")
    assert (answer.code, answer.json) == (
        0,
        {"file": "parties", "as_of": BUILT_IN, "correction": 1},
    )
    again = update(terminal, files)
    assert again.code == 1
    assert f"This file is of {BUILT_IN} (correction 1)" in again.err


def test_what_was_taken_is_in_force_in_that_vault_alone(terminal, files):
    assert update(terminal, files, *known(files)).code == 0
    asked = ("law", "status", "MMR", "CAT", "--on", "2027-03-01", "--json")
    assert terminal(*asked).json["status"] == "party"
    assert run(*asked).json["status"] == "not_party"


def test_without_a_verified_keeper_the_signer_is_unknown(terminal, files):
    answer = update(terminal, files)
    assert answer.code == 5
    assert "No keeper of law data was verified" in answer.err


def test_a_file_that_was_changed_is_not_to_be_trusted(terminal, files):
    files["file"].write_bytes(DATA.replace(b"2027-01-15", b"2027-01-16"))
    answer = update(terminal, files, *known(files))
    assert answer.code == 4
    assert "Do not trust this file" in answer.err


def test_a_wrong_check_number_is_wrong_input(terminal, files):
    answer = update(terminal, files, "--key", files["key"], "--check-number", "12345")
    assert answer.code == 2
    assert "does not belong to this keeper" in answer.err


def test_a_signed_mistake_is_told_with_its_line(terminal, files):
    wrong = newer("parties.json", lambda file: file["cells"][5]["proof"].update(level="E"))
    answer = update(terminal, signed(files, wrong), *known(files))
    line = wrong.decode().splitlines().index('    "level": "E",') + 1
    assert answer.code == 2
    assert f"Line {line} of this file is wrong: “E” cannot stand there." in answer.err


def test_a_file_of_a_day_to_come_is_refused_with_both_days(terminal, files):
    ahead = newer("parties.json", as_of="2099-01-01")
    answer = update(terminal, signed(files, ahead), *known(files))
    assert answer.code == 1
    assert "This file is of 2099-01-01, a day to come: today is 20" in answer.err
