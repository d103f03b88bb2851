"""The contract of the terminal, on the real program in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_the_version_is_printed(petitiondesk):
    assert petitiondesk("--version").stdout.startswith("petitiondesk ")


def test_the_schema_is_one_json_object(petitiondesk):
    schema = json.loads(petitiondesk("schema").stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "subject" in schema["properties"]


def test_samples_are_listed_with_their_languages(petitiondesk):
    lines = petitiondesk("sample", "--list").stdout.splitlines()
    assert any(line.startswith("prisoners-of-war") and " ko " in f"{line} " for line in lines)


def test_an_unknown_sample_is_refused_in_words(petitiondesk):
    answer = petitiondesk("sample", "nowhere")
    assert answer.returncode == 2
    assert "no sample of this name" in answer.stderr


def test_wrong_usage_has_a_code_of_its_own(petitiondesk):
    assert petitiondesk("export").returncode == 2


def test_an_option_is_named_in_full(petitiondesk, prisoners):
    """Half a name could mean another option one day."""
    assert petitiondesk("check", prisoners, "--js").returncode == 2
    assert petitiondesk("--inter", "ko").returncode == 2


def test_a_text_size_that_is_none_is_refused_in_words(petitiondesk):
    answer = petitiondesk("--text-size", "500")
    assert answer.returncode == 2
    assert answer.stderr.endswith("choose a number from 100 to 200\n")


def test_a_terminal_that_knows_few_letters_gets_all_words(petitiondesk):
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    answer = petitiondesk("sample", "ten-languages", env=environment)
    assert answer.returncode == 0
    assert "한국" in answer.stdout or "가족" in answer.stdout


def test_output_that_nobody_takes_is_no_traceback(petitiondesk):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "petitiondesk", "schema"]
        answer = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert answer.returncode == 2
    assert "Traceback" not in answer.stderr


def test_progress_that_nobody_takes_keeps_nothing_from_being_made(prisoners, tmp_path):
    order = (
        "export",
        prisoners,
        "--to",
        tmp_path,
        "--as",
        "docx",
        "--language",
        "en",
        "--json",
        "--draft",
    )
    command = [sys.executable, "-m", "petitiondesk", *map(str, order)]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=full, text=True, timeout=120, check=False
        )
    (made,) = json.loads(answer.stdout)["files"]
    assert answer.returncode == 0
    assert Path(made["path"]).exists()


def test_a_failure_that_nobody_hears_keeps_its_code(tmp_path):
    command = [sys.executable, "-m", "petitiondesk", "check", str(tmp_path / "none.letter")]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(command, stderr=full, timeout=60, check=False)
    assert answer.returncode == 2


def test_a_passphrase_is_suggested_in_words(petitiondesk):
    suggested = petitiondesk("vault", "suggest").stdout.split()
    assert len(suggested) > 4
    assert all(word.isalpha() for word in suggested)
