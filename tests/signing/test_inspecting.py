"""Files are taken apart in a process of its own, and whatever they do to it, there is an answer."""

import sys

import msgspec
import pytest

from petitiondesk.signing.inspecting import FILE_LIMIT, inspect_file
from petitiondesk.signing.question import Question, answer_of
from petitiondesk.signing.report import Fault, FileKind, FileReport, Trouble
from tests.identities import NOW, harbour, river
from tests.signing.docx.letters import signed_by


def question(untrusted, kind=FileKind.DOCX):
    return Question(kind=kind, untrusted=untrusted, trusted=(harbour().certificate.der,), now=NOW)


def test_what_a_signature_proves_comes_back():
    report = inspect_file(question(signed_by(harbour())))
    (signature,) = report.signatures
    assert (signature.intact, signature.valid, signature.trusted) == (True, True, True)
    assert signature.signer == harbour().certificate
    assert not report.troubles


def test_a_key_on_a_curve_is_understood_though_nothing_can_be_loaded_any_more():
    (signature,) = inspect_file(question(signed_by(river()))).signatures
    assert (signature.intact, signature.valid, signature.trusted) == (True, True, False)


@pytest.mark.parametrize("kind", FileKind)
def test_a_file_that_is_none_has_an_answer(kind):
    assert inspect_file(question(b"nothing", kind)).troubles == (Trouble(Fault.UNREADABLE),)


def python(program):
    return (sys.executable, "-c", program)


ENDS = {
    "is killed": python("import os; os.kill(os.getpid(), 9)"),
    "fails": python("raise SystemExit(3)"),
    "says nonsense": python("print('nonsense')"),
    "says nothing": python("pass"),
}


@pytest.mark.parametrize("command", ENDS.values(), ids=list(ENDS))
def test_a_process_that_ends_badly_is_too_much_work(command):
    report = inspect_file(question(b"PK"), command=command)
    assert report.troubles == (Trouble(Fault.TOO_MUCH_WORK),)


def test_a_process_that_does_not_end_is_ended():
    hangs = python("import time; time.sleep(600)")
    report = inspect_file(question(b"PK"), command=hangs, patience=0.5)
    assert report.troubles == (Trouble(Fault.TOO_MUCH_WORK),)


def test_a_file_without_end_is_not_even_asked_about():
    report = inspect_file(question(bytes(FILE_LIMIT + 1)), command=("never started",))
    assert report.troubles == (Trouble(Fault.TOO_LARGE),)


def test_a_process_is_ended_once_nobody_wants_its_answer():
    hangs, asked = python("import time; time.sleep(600)"), []

    def given_up():
        asked.append(True)
        return len(asked) > 2

    report = inspect_file(question(b"PK"), command=hangs, given_up=given_up)
    assert report.troubles == (Trouble(Fault.TOO_MUCH_WORK),)
    assert len(asked) == 3


FORKS = """
import os, sys, time
os.fork()
time.sleep(20)
os.write(1, bytes.fromhex(sys.argv[1]))
"""
"""The process is ended while it waits; the other one answers all the same."""


def test_a_process_that_gave_its_end_to_another_is_not_waited_for():
    late = msgspec.msgpack.encode(answer_of(FileReport(kind=FileKind.DOCX))).hex()
    report = inspect_file(question(b"PK"), command=(*python(FORKS), late), patience=2)
    assert report.troubles == (Trouble(Fault.TOO_MUCH_WORK),)


LATE = """
import sys, time
time.sleep(0.5)
sys.exit(0 if len(sys.stdin.buffer.read()) > 2_000_000 else 3)
"""


def test_a_long_question_reaches_a_process_that_begins_late():
    asked = []

    def given_up():
        asked.append(True)
        return len(asked) > 200  # forty seconds

    inspect_file(question(bytes(2_000_000)), command=python(LATE), given_up=given_up)
    assert len(asked) < 100
