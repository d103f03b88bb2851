"""What the program exports, under which names, into which folder, and the same everywhere."""

import hashlib
import json
import os
from pathlib import Path

from tests.cli.program.shapes import FILE, FINDING


def test_a_letter_with_gaps_is_not_exported(petitiondesk, harbour, tmp_path):
    answer = petitiondesk("export", harbour, "--to", tmp_path, "--json")
    assert answer.returncode == 1
    assert json.loads(answer.stdout)["files"] == []
    assert list(tmp_path.iterdir()) == []


def test_an_export_says_what_it_made(petitiondesk, prisoners, tmp_path):
    answer = petitiondesk("export", prisoners, "--to", tmp_path, "--json", "--draft")
    report = json.loads(answer.stdout)
    assert answer.returncode == 0, answer.stderr
    assert set(report) == {"files", "findings"}
    assert all(set(finding) == FINDING for finding in report["findings"])
    assert all(set(made) == FILE for made in report["files"])
    assert {(made["kind"], made["language"]) for made in report["files"]} == {
        (kind, language) for kind in ("pdf", "docx") for language in ("en", "ko", "uk")
    }
    for made in report["files"]:
        content = Path(made["path"]).read_bytes()
        assert made["sha256"] == hashlib.sha256(content).hexdigest()
    assert all(made["pages"] > 0 for made in report["files"] if made["kind"] == "pdf")
    assert "Setting" in answer.stderr


def test_an_existing_file_is_replaced_only_by_force(petitiondesk, prisoners, tmp_path):
    order = ("export", prisoners, "--to", tmp_path, "--as", "docx", "--language", "en", "--draft")
    assert petitiondesk(*order).returncode == 0
    again = petitiondesk(*order)
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert "--force" in again.stderr
    assert petitiondesk(*order, "--force").returncode == 0


def test_a_language_that_the_letter_does_not_have_is_refused(petitiondesk, prisoners, tmp_path):
    answer = petitiondesk("export", prisoners, "--to", tmp_path, "--language", "th")
    assert answer.returncode == 2
    assert "does not have this language: th" in answer.stderr


def test_a_failure_is_an_object_for_programs_too(petitiondesk, prisoners, tmp_path):
    order = ("export", prisoners, "--to", tmp_path, "--language", "th", "--json")
    report = json.loads(petitiondesk(*order).stdout)
    (failure,) = report.pop("findings")
    assert report == {"files": []}
    assert set(failure) == FINDING
    assert failure["rule"] == "failure.unknown_language"


def test_a_folder_that_is_not_there_is_made(petitiondesk, prisoners, tmp_path):
    order = ("export", prisoners, "--to", tmp_path / "new" / "letters", "--as", "docx", "--draft")
    assert petitiondesk(*order, "--language", "en").returncode == 0
    assert len(list((tmp_path / "new" / "letters").iterdir())) == 1


def test_a_folder_that_nothing_came_into_is_not_left_behind(petitiondesk, prisoners, tmp_path):
    assert petitiondesk("export", prisoners, "--to", tmp_path / "new").returncode == 1
    assert not (tmp_path / "new").exists()


def test_a_folder_of_an_impossible_name_is_wrong_usage(petitiondesk, prisoners, tmp_path):
    answer = petitiondesk("export", prisoners, "--to", tmp_path / ("x" * 300))
    assert answer.returncode == 2
    assert "this is not a folder" in answer.stderr


def test_a_long_reference_makes_a_short_name(petitiondesk, prisoners, tmp_path):
    letter = json.loads(prisoners.read_text(encoding="utf-8"))
    letter["reference"] = "AB/" * 400
    path = tmp_path / "long.letter"
    path.write_text(json.dumps(letter), encoding="utf-8")
    order = (
        "export",
        path,
        "--to",
        tmp_path,
        "--as",
        "pdf",
        "--language",
        "en",
        "--json",
        "--draft",
    )
    (made,) = json.loads(petitiondesk(*order).stdout)["files"]
    assert len(Path(made["path"]).name) < 100


def test_the_same_letter_gives_the_same_bytes_everywhere(petitiondesk, prisoners, tmp_path):
    digests = []
    for number, zone in enumerate(("Asia/Seoul", "America/Lima")):
        folder = tmp_path / str(number)
        folder.mkdir()
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": str(number), "USER": zone}
        petitiondesk("export", prisoners, "--to", folder, "--draft", env=environment, cwd=folder)
        digests.append(
            {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}
        )
    assert digests[0] == digests[1]
    assert len(digests[0]) == 6
