"""The program in the hands of bad luck: bad files, bad disks, bad ends. A sentence, and no ruin."""

import hashlib
import json
import os
import select
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from petitiondesk import resources

SAMPLES = resources.find().samples()
HARBOUR = SAMPLES.file("harbour")
PROGRAM = (sys.executable, "-m", "petitiondesk")
SECRET = "Kept From Everybody"


def run(*arguments, **options):
    """What the program answered: its exit code and everything it said."""
    command = [*PROGRAM, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, **options)
    return done.returncode, (done.stdout + done.stderr).decode()


@pytest.fixture
def harbour(tmp_path):
    path = tmp_path / "harbour.letter"
    path.write_bytes(HARBOUR)
    return path


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


def changed(**members):
    return json.dumps({**json.loads(HARBOUR), **members}).encode()


BAD_FILES = {
    "empty": b"",
    "cut off": HARBOUR[: len(HARBOUR) // 2],
    "foreign": b'{"hello": 1}',
    "of the future": changed(format_version=2),
    "of fifty megabytes": HARBOUR + b" " * 50_000_000,
    "ten thousand levels deep": b"[" * 10_000 + b"]" * 10_000,
    "open ten thousand times": b'{"a":' * 10_000,
    "saying a name twice": HARBOUR.rstrip()[:-1] + b',"kind":"petition"}',
    "with half a character": changed(reference="\ud800"),
    "with a number that is none": HARBOUR.rstrip()[:-1] + b',"x":NaN}',
    "in UTF-16": HARBOUR.decode().encode("utf-16"),
    "of another type inside": changed(subject=SECRET),
    "with a strange name inside": changed(subject={"texts": {SECRET: {}}}),
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
def test_a_bad_file_is_refused_in_a_sentence(content, tmp_path, target):
    path = tmp_path / "bad.letter"
    path.write_bytes(content)
    code, said = run("export", path, "--to", target, "--draft")
    assert (code, said.count("\n")) == (2, 1)
    assert "Traceback" not in said
    assert SECRET not in said
    assert list(target.iterdir()) == []


def test_a_folder_is_no_letter(tmp_path):
    code, said = run("check", tmp_path)
    assert code == 2
    assert "Traceback" not in said


def test_an_existing_file_stays_as_it_is(harbour, target):
    (target / "HC-2026-01.draft.en.docx").write_text("mine")
    code, said = run("export", harbour, "--to", target, "--draft")
    assert code == 1
    assert "Traceback" not in said
    assert [path.read_text() for path in target.iterdir()] == ["mine"]


def test_replacing_a_link_leaves_what_it_points_to(harbour, target, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (target / "HC-2026-01.draft.en.docx").symlink_to(elsewhere)
    code, _ = run("export", harbour, "--to", target, "--as", "docx", "--draft", "--force")
    assert code == 0
    assert elsewhere.read_text() == "mine"


def test_a_disk_that_takes_no_more_keeps_the_older_files(harbour, target):
    """A limit on the size of files stands for the full disk: the system refuses alike."""
    older = target / "HC-2026-01.draft.en.docx"
    older.write_text("older")
    limited = ("bash", "-c", 'ulimit -f 2; trap "" XFSZ; exec "$@"', "_", *PROGRAM)
    command = [*limited, "export", harbour, "--to", target, "--as", "docx", "--draft", "--force"]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert done.returncode == 1
    assert b"disk is full" in done.stderr
    assert [path.read_text() for path in target.iterdir()] == ["older"]


def started(letter, folder, *, until):
    """An export of ten languages that has just said a word of its progress."""
    heard = ("env", "--default-signal=INT")  # whoever runs the tests may have it ignored
    command = [*heard, *PROGRAM, "export", letter, "--to", folder, "--as", "docx", "--draft"]
    program = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    for line in program.stderr:
        if line.startswith(until):
            return program
    raise AssertionError(until)


def workers_of(process):
    children = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for path in children for child in path.read_text().split()]


def is_gone(process):
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([handle], [], [], 10)
    os.close(handle)
    return bool(ended)


@pytest.fixture
def ten_languages(tmp_path):
    path = tmp_path / "ten.letter"
    path.write_bytes(SAMPLES.file("ten-languages"))
    return path


def test_an_export_that_is_killed_leaves_whole_files_and_no_workers(ten_languages, target):
    with started(ten_languages, target, until=b"Writing 3") as program:
        workers = workers_of(program.pid)
        program.kill()
    assert workers
    assert all(map(is_gone, workers))
    assert all(zipfile.ZipFile(path).testzip() is None for path in target.glob("*.docx"))


@pytest.mark.parametrize("until", [b"Checking", b"Setting 3", b"Writing 3"])
def test_an_export_that_is_interrupted_leaves_nothing(until, ten_languages, target):
    with started(ten_languages, target, until=until) as program:
        workers = workers_of(program.pid)
        os.killpg(program.pid, signal.SIGINT)
        said = program.stderr.read()
    assert program.returncode == 130
    assert b"Traceback" not in said
    assert all(map(is_gone, workers))
    assert list(target.iterdir()) == []


def test_a_folder_that_vanishes_is_named_as_gone(ten_languages, target):
    with started(ten_languages, target, until=b"Setting 3") as program:
        target.rmdir()
        said = program.stderr.read()
    assert program.returncode == 1
    assert b"there is no such folder" in said
    assert not target.exists()


def test_a_reader_that_leaves_is_no_failure(harbour):
    for arguments in (["schema"], ["sample"], ["sample", "--list"]):
        with subprocess.Popen(
            [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as program:
            program.stdout.close()
            assert b"Traceback" not in program.stderr.read()


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).digest() for path in folder.iterdir()}


def test_neither_place_nor_time_nor_person_changes_a_byte(harbour, target, tmp_path):
    other = tmp_path / "r\u00e9sum\u00e9 & <other>"
    other.mkdir()
    strange = {"TZ": "Asia/Kathmandu", "HOME": "/nonexistent", "LANGUAGE": "ug", "USER": "x"}
    path = {"PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    assert run("export", harbour, "--to", target, "--draft")[0] == 0
    code, _ = run("export", harbour, "--to", other, "--draft", cwd="/", env={**path, **strange})
    assert code == 0
    assert digests(target) == digests(other)
