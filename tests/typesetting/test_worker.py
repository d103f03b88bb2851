"""The worker as a process: what it says, what it opens, and when it ends."""

import datetime as dt
import io
import os
import re
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from petitiondesk.law.errors import LawDataError
from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from petitiondesk.typesetting.manuscript import StampOrder
from petitiondesk.typesetting.messages import (
    DocxMade,
    DocxRequest,
    Failed,
    GlyphsFound,
    GlyphsRequest,
    LawChecked,
    LawRequest,
    PdfFile,
    PdfMade,
    PdfRequest,
    Previewed,
    PreviewRequest,
    Rastered,
    RasterRequest,
    Ready,
    Request,
    Response,
    StampMade,
    StampRequest,
    TakeLaw,
    View,
    WordsRead,
    WordsRequest,
)
from petitiondesk.typesetting.pipe import read_response, write_message
from petitiondesk.typesetting.worker import _serve
from petitiondesk.typesetting.worker_process import DEFAULT_COMMAND, worker_environment
from petitiondesk.typesetting.workshop import Workshop
from tests.typesetting.manuscripts import letter_manuscript, to_be_signed
from tests.typesetting.places import ASSETS, CHECKOUT, TEMPLATES
from tests.typesetting.trees import CODES, logo

FOLDERS = (f"--templates={TEMPLATES}", f"--assets={ASSETS}")
NOON = dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)
CALLS = "open,openat,openat2,creat,socket,connect"


def _start(*command: str) -> subprocess.Popen[bytes]:
    environment = worker_environment({**os.environ, "PYTHONPATH": str(CHECKOUT / "src")})
    return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _work(process: subprocess.Popen[bytes]) -> list[type]:
    """Have the worker do everything it can, in every language, in turn in each layout."""
    answers = []
    for code, layout in zip(CODES, 5 * ("secretariat", "plain"), strict=True):
        given = letter_manuscript(code, draft=True, layout=layout, logo=logo())
        asked = PreviewRequest(given, View(0, 1.5)), RasterRequest(View(1, 0.7))
        law = LawRequest(given.edition.content, dt.date(2026, 3, 5))
        stamp = StampRequest(StampOrder(name="Forum", at=NOON, language=code))
        made = PdfRequest(to_be_signed(given)), stamp, DocxRequest(given)
        for request in (*asked, *made, GlyphsRequest(given), law):
            write_message(process.stdin, request)
            answers.append(type(answer := read_response(process.stdout)))
            if isinstance(answer, PdfMade | DocxMade):
                _read_back(process, answer)
    return answers


def _read_back(process: subprocess.Popen[bytes], made: PdfMade | DocxMade) -> None:
    if isinstance(made, PdfMade):
        write_message(process.stdin, WordsRequest("pdf", made.file.data))
    else:
        write_message(process.stdin, WordsRequest("docx", made.data))
    assert isinstance(read_response(process.stdout), WordsRead)


def test_a_ready_worker_opens_no_file_and_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    strace = shutil.which("strace")
    assert strace is not None
    traced = (strace, "--seccomp-bpf", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(log))
    with _start(*traced, *DEFAULT_COMMAND, *FOLDERS) as process:
        assert isinstance(read_response(process.stdout), Ready)
        before = log.stat().st_size
        answers = _work(process)
        process.stdin.close()
    made = PdfMade, StampMade, DocxMade
    assert answers == [Previewed, Rastered, *made, GlyphsFound, LawChecked] * 10
    after = log.read_bytes()[before:].decode()
    assert before > 1000
    assert re.findall(rf"(?:{CALLS.replace(',', '|')})\([^\n]*", after.split("exited")[0]) == []


class FaultyWorkshop(Workshop):
    """Fails at whatever it is asked."""

    def __init__(self, fault: Exception) -> None:
        self._fault = fault

    def answer(self, request: Request) -> Response:
        raise self._fault


def _served(untrusted: bytes, fault: Exception) -> list[Response | None]:
    """What a worker answers to the bytes it reads, until it ends."""
    responses = io.BytesIO()
    _serve(FaultyWorkshop(fault), io.BytesIO(untrusted), responses)
    responses.seek(0)
    return list(iter(lambda: read_response(responses), None))


def test_a_worker_ends_when_its_pipe_does() -> None:
    assert _served(b"", ValueError()) == []


def test_a_worker_ends_at_nonsense() -> None:
    assert _served(b"\x00\x00\x00\x01\xff", ValueError()) == []


def test_a_fault_of_an_engine_ends_one_job_and_says_which_engine() -> None:
    requests = io.BytesIO()
    write_message(requests, DocxRequest(letter_manuscript()))
    write_message(requests, PdfRequest(letter_manuscript()))
    answers = _served(requests.getvalue(), ZeroDivisionError("words of the letter"))
    assert answers == [Failed("TypesettingFailedError", {"engine": e}) for e in ("docx", "pdf")]


class _Lawless:
    """A workshop that cannot read the law it is given, and answers all the same."""

    def take_law(self, newer: dict[str, bytes]) -> None:
        raise LawDataError(place=next(iter(newer)))

    def answer(self, request: Request) -> Response:
        return PdfMade(PdfFile(b"%PDF", 1))


def test_law_that_cannot_be_read_is_not_answered_and_ends_nothing() -> None:
    requests, answers = io.BytesIO(), io.BytesIO()
    write_message(requests, TakeLaw({"parties.json": b"{"}))
    write_message(requests, PdfRequest(letter_manuscript()))
    requests.seek(0)
    _serve(_Lawless(), requests, answers)  # type: ignore[arg-type]  # the two methods are enough
    answers.seek(0)
    assert isinstance(read_response(answers), PdfMade)
    assert read_response(answers) is None


def test_an_error_of_ours_is_passed_on() -> None:
    requests = io.BytesIO()
    write_message(requests, PdfRequest(letter_manuscript()))
    answers = _served(requests.getvalue(), BadPictureError(reason=PictureFault.DAMAGED))
    assert answers == [Failed("BadPictureError", {"reason": "damaged"})]


_FROZEN = """
import gc, os, sys
from petitiondesk.typesetting import worker
worker._serve = lambda *_pipes: os.write(2, str(gc.get_freeze_count()).encode())
worker.main(sys.argv[1:])
"""


def test_the_collector_never_goes_through_what_was_loaded() -> None:
    command = (sys.executable, "-c", _FROZEN, *FOLDERS)
    done = subprocess.run(command, capture_output=True, check=True)
    assert int(done.stderr) > 50_000


_PARENT = """
import subprocess, sys, time
worker = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE)
worker.stdout.read(4)
print(worker.pid, flush=True)
time.sleep(600)
"""


def test_a_worker_dies_with_its_parent_though_its_pipe_lives_on() -> None:
    with _start(sys.executable, "-c", _PARENT, *DEFAULT_COMMAND, *FOLDERS) as parent:
        worker = int(parent.stdout.readline())
        os.kill(parent.pid, signal.SIGKILL)
    assert _is_gone(worker)


def _is_gone(process: int) -> bool:
    """Wait for the end of a process that is not our child."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([handle], [], [], 10)
    os.close(handle)
    return bool(ended)
