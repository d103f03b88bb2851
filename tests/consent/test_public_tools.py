"""What the documentation says about public tools is what these tools do."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from petitiondesk.consent.endorsement import STATEMENT_KIND
from tests.identities import FOLDER

PAGE = (Path(__file__).parents[2] / "docs/signing.md").read_text()
BLOCKS = [each for each in re.findall(r"```\n(.*?)```", PAGE, re.DOTALL) if "openssl" in each]


@pytest.fixture
def folder(tmp_path):
    """The files that the page speaks of."""
    shutil.copy(FOLDER / "card.pem", tmp_path / "CARD.pem")
    shutil.copy(FOLDER / "endorse.p7s", tmp_path / "FILE.p7s")
    return tmp_path


def shell(folder, block: str) -> subprocess.CompletedProcess[str]:
    command = ["bash", "-c", block]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)


def block_with(word: str) -> str:
    (found,) = (each for each in BLOCKS if word in each)
    return found


def test_a_check_number_is_computed_by_hand(folder):
    said = shell(folder, block_with("sha512sum")).stdout
    assert said.strip() == "74478 10678 67238 25871 35220 84079 05690 26702"


def test_an_endorsement_is_taken_apart_and_checked_by_hand(folder):
    shell(folder, block_with("asn1parse"))
    assert (folder / "STATEMENT.json").read_bytes() == (FOLDER / "endorse.json").read_bytes()
    assert "successful" in shell(folder, block_with("-verify")).stderr


def test_the_page_names_the_statement_as_the_program_does():
    assert f"\n{STATEMENT_KIND}\n" in PAGE
    assert STATEMENT_KIND.startswith("2.25.185794889")
