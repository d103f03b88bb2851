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

from petitiondesk.desk.pages.prepare_page import prepare_page
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.edits import SetText
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Heading, Items
from tests.fakes.library import the_composer, the_library
from tests.letters import edited
from tests.typesetting.pdf_reading import arabic_words

ROOT = Path(__file__).parents[1]
FINDING = {
    *("rule", "severity", "where", "language", "message", "remedy"),
    *("evidence", "change", "kept"),
}
FILE = {"path", "kind", "language", "sha256", "pages", "verdict", "levels"}


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
    assert answer.returncode == 2
    assert "no sample of this name" in answer.stderr


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


def test_an_option_is_named_in_full(petitiondesk, prisoners):
    """Half a name could mean another option one day."""
    assert petitiondesk("check", prisoners, "--js").returncode == 2
    assert petitiondesk("--inter", "ko").returncode == 2


def test_a_text_size_that_is_none_is_refused_in_words(petitiondesk):
    answer = petitiondesk("--text-size", "500")
    assert answer.returncode == 2
    assert answer.stderr.endswith("choose a number from 100 to 200\n")


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


@pytest.mark.parametrize(
    "name", ["prisoners-of-war", "forced-return", "special-procedures", "ten-languages"]
)
def test_both_formats_carry_all_words_of_a_sample(petitiondesk, tmp_path, name):
    content = petitiondesk("sample", name).stdout.encode()
    (tmp_path / "sample.letter").write_bytes(content)
    order = ("export", tmp_path / "sample.letter", "--to", tmp_path, "--json", "--draft")
    files = json.loads(petitiondesk(*order).stdout)["files"]
    letter = decode(content.strip())
    assert len(files) == 2 * len(letter.languages.all)
    for made in files:
        prepared = prepare_page(letter, made["language"], the_library(), draft=True)
        page = the_composer().compose(prepared)
        printed = _squeezed(_text(Path(made["path"])))
        missing = [w for w in _words(plain_text(page)) if _squeezed(w) not in printed]
        if made["kind"] == "docx":  # Word writes the labels of lists itself
            missing = [word for word in missing if word not in _label_words(page)]
        assert missing == [], made["path"]


def _words(text):
    """Return the words of a text; of right-to-left text those that no mark stands beside."""
    if re.search("[\u0600-\u06ff]", text):
        return arabic_words(text)
    return re.split(r"[\s:：.៖]+", text)  # notes are called before a colon


def _label_words(page):
    labels = {w for n in page.nodes if isinstance(n, Items) for x in n.labels for w in _words(x)}
    headings = {r.text for n in page.nodes if isinstance(n, Heading) for r in n.inlines}
    numbers = {w for text in headings for w in _words(text) if any(map(str.isdigit, w))}
    return labels | numbers


def _text(path):
    if path.suffix == ".pdf":
        command = ["pdftotext", path, "-"]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    parts = zipfile.ZipFile(path)
    names = [n for n in parts.namelist() if n.startswith("word/") and n.endswith(".xml")]
    xml = "".join(parts.read(name).decode() for name in sorted(names))
    return html.unescape(re.sub(r"<[^>]+>", "", xml))


def _squeezed(text):
    """Return the visible characters, without hyphens: pdftotext joins words over lines."""
    visible = re.sub("[-\u200b-\u200f\u202a-\u202e\u2060-\u2069]", "", text)
    return "".join(unicodedata.normalize("NFC", visible).split())


def test_a_passphrase_is_suggested_in_words(petitiondesk):
    suggested = petitiondesk("vault", "suggest").stdout.split()
    assert len(suggested) > 4
    assert all(word.isalpha() for word in suggested)
