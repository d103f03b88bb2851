"""The contract of the terminal, on the real program in a process of its own."""

import hashlib
import html
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def petitiondesk():
    """Runs the program; the answer has exit code, standard output and standard error."""

    def run(*arguments, **options):
        command = [sys.executable, "-m", "petitiondesk", *map(str, arguments)]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=120, check=False, **options
        )

    return run


@pytest.fixture(scope="module")
def harbour(petitiondesk, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters") / "harbour.letter"
    path.write_text(petitiondesk("sample", "harbour").stdout, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def prisoners(petitiondesk, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters") / "prisoners.letter"
    path.write_text(petitiondesk("sample", "prisoners-of-war").stdout, encoding="utf-8")
    return path


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
    assert answer.returncode == 1
    assert "no sample of this name" in answer.stderr


def test_a_letter_with_gaps_is_not_ready_and_says_why(petitiondesk, harbour):
    answer = petitiondesk("check", harbour, "--json")
    report = json.loads(answer.stdout)
    assert answer.returncode == 1
    assert report["ready"] is False
    assert {"rule", "severity", "where", "language", "message", "remedy"} <= set(
        report["findings"][0]
    )
    assert "fact.source_missing" in {finding["rule"] for finding in report["findings"]}


def test_a_complete_sample_is_ready(petitiondesk, prisoners):
    answer = petitiondesk("check", prisoners, "--json")
    assert (answer.returncode, json.loads(answer.stdout)["ready"]) == (0, True)


def test_a_letter_with_gaps_is_not_exported(petitiondesk, harbour, tmp_path):
    answer = petitiondesk("export", harbour, "--to", tmp_path, "--json")
    assert answer.returncode == 1
    assert json.loads(answer.stdout)["files"] == []
    assert list(tmp_path.iterdir()) == []


def test_an_export_says_what_it_made(petitiondesk, prisoners, tmp_path):
    answer = petitiondesk("export", prisoners, "--to", tmp_path, "--json")
    report = json.loads(answer.stdout)
    assert answer.returncode == 0, answer.stderr
    assert {(made["kind"], made["language"]) for made in report["files"]} == {
        (kind, language) for kind in ("pdf", "docx") for language in ("en", "ko", "uk")
    }
    for made in report["files"]:
        content = Path(made["path"]).read_bytes()
        assert made["sha256"] == hashlib.sha256(content).hexdigest()
    assert all(made["pages"] > 0 for made in report["files"] if made["kind"] == "pdf")
    assert "Setting" in answer.stderr


def test_an_existing_file_is_replaced_only_by_force(petitiondesk, prisoners, tmp_path):
    order = ("export", prisoners, "--to", tmp_path, "--as", "docx", "--language", "en")
    assert petitiondesk(*order).returncode == 0
    again = petitiondesk(*order)
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert petitiondesk(*order, "--force").returncode == 0


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


def test_wrong_usage_has_a_code_of_its_own(petitiondesk):
    assert petitiondesk("export").returncode == 2


def test_a_language_that_the_letter_does_not_have_is_refused(petitiondesk, prisoners, tmp_path):
    answer = petitiondesk("export", prisoners, "--to", tmp_path, "--language", "th")
    assert answer.returncode == 1
    assert "does not have this language: th" in answer.stderr


def test_the_same_letter_gives_the_same_bytes_everywhere(petitiondesk, prisoners, tmp_path):
    digests = []
    for number, zone in enumerate(("Asia/Seoul", "America/Lima")):
        folder = tmp_path / str(number)
        folder.mkdir()
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": str(number), "USER": zone}
        petitiondesk("export", prisoners, "--to", folder, env=environment, cwd=folder)
        digests.append(
            {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}
        )
    assert digests[0] == digests[1]
    assert len(digests[0]) == 6


@pytest.mark.parametrize(
    "name", ["prisoners-of-war", "forced-return", "special-procedures", "ten-languages"]
)
def test_both_formats_carry_all_words_of_a_sample(petitiondesk, tmp_path, name):
    letter = tmp_path / "sample.letter"
    letter.write_text(petitiondesk("sample", name).stdout, encoding="utf-8")
    order = ("export", letter, "--to", tmp_path, "--edition", "archive", "--json")
    report = json.loads(petitiondesk(*order).stdout)
    texts = {
        (made["kind"], made["language"]): _text(Path(made["path"])) for made in report["files"]
    }
    for language in {made["language"] for made in report["files"]}:
        for block in _plain_blocks(json.loads(letter.read_text(encoding="utf-8")), language):
            for kind in ("pdf", "docx"):
                missing = [w for w in block.split() if _squeezed(w) not in texts[kind, language]]
                assert missing == [], (kind, language, block)


def _text(path):
    if path.suffix == ".pdf":
        command = ["pdftotext", "-raw", path, "-"]
        raw = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
        return _squeezed(raw)
    parts = zipfile.ZipFile(path)
    names = [n for n in parts.namelist() if n.startswith("word/") and n.endswith(".xml")]
    xml = "".join(parts.read(name).decode() for name in sorted(names))
    return _squeezed(html.unescape(re.sub(r"<[^>]+>", "", xml)))


def _squeezed(text):
    return "".join(unicodedata.normalize("NFC", text).split())


def _plain_blocks(value, language):
    """Yield the texts of a letter file in one language that have neither markup nor fields."""
    if isinstance(value, dict):
        markup = value.get("texts", {}).get(language, {}).get("markup", "")
        if markup and not set(markup) & set("*_[]{}<>\\`#|") and language != "ug":
            yield markup
        for member in value.values():
            yield from _plain_blocks(member, language)
    elif isinstance(value, list):
        for member in value:
            yield from _plain_blocks(member, language)
