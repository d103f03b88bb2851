"""The files of one run: loaded once, and each answered by a copy that has met no other file."""

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
import pytest

from petitiondesk.signing import inspections as asking
from petitiondesk.signing.inspecting import FILE_LIMIT, inspect_file
from petitiondesk.signing.inspections import Inspections, inspections
from petitiondesk.signing.question import Question, answer_of
from petitiondesk.signing.report import Fault, FileKind, FileReport, Trouble
from tests.identities import NOW, harbour
from tests.rig.processes import members, spawn
from tests.rig.waiting import until
from tests.signing.docx.letters import signed_by

UNREADABLE = FileReport(kind=FileKind.DOCX, troubles=(Trouble(Fault.UNREADABLE),))
TOO_MUCH = FileReport(kind=FileKind.DOCX, troubles=(Trouble(Fault.TOO_MUCH_WORK),))
ANSWER = msgspec.msgpack.encode(answer_of(UNREADABLE))

COPIED = """
import os, resource, socket, sys, time
from petitiondesk.signing import inspector_of_many as many

ANSWER, met = bytes.fromhex(sys.argv[1]), []

def answered(question):
    if question.untrusted == b"harmless":
        return b"changed" if met else ANSWER
    met.append(question)
    {}

many.load, many.answered, many.SECONDS = (lambda _kind: None), answered, 1
many.main()
"""
"""Does to a crafted file what is said; once it has met one, it answers otherwise about others."""

WAITS = "time.sleep(600)"


def crafted(does):
    return (sys.executable, "-c", COPIED.format(does), ANSWER.hex())


def question(untrusted, kind=FileKind.DOCX):
    return Question(kind=kind, untrusted=untrusted, trusted=(harbour().certificate.der,), now=NOW)


HARMLESS, CRAFTED = question(b"harmless"), question(b"crafted")


def alone(_question, *, given_up):
    return TOO_MUCH if not given_up() else UNREADABLE


def nobody(_question, *, given_up):
    raise AssertionError(given_up)


def children(parent, *, stopped=False):
    """The processes that one started, and that have not ended, or have stopped themselves."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state, started_by = (folder / "stat").read_text().rsplit(")", 1)[1].split()[:2]
            counts = state == "T" if stopped else state not in "XZ"
            found |= {int(folder.name)} if counts and int(started_by) == parent else set()
    return found


@contextmanager
def ready(command):
    """Inspections that have answered once, and whose copy of then has ended."""
    with Inspections(command, otherwise=nobody) as inspect:
        assert inspect(HARMLESS) == UNREADABLE
        until(lambda: not children(inspect._process.pid), "the end of the first copy")
        yield inspect


def test_many_files_are_told_as_each_alone_would_be():
    asked = [question(signed_by(harbour())), question(b"nothing"), question(b"no", FileKind.PDF)]
    with Inspections(otherwise=nobody) as inspect:
        assert [inspect(each) for each in asked] == [inspect_file(each) for each in asked]


def test_a_run_has_copies_answer_where_a_process_can_be_copied():
    with inspections() as inspect:
        assert isinstance(inspect, Inspections)


BADLY = {
    "is killed": "os.kill(os.getpid(), 9)",
    "fails": "raise ValueError",
    "says nonsense": "return b'nonsense'",
    "answers twice": "return ANSWER + ANSWER",
    "takes memory": "taken = bytes(2 * 1024**3); return ANSWER",
    "reckons on": "exec('while True: pass')",
    "opens a file": "os.open('/dev/null', 0); return ANSWER",
    "opens a socket": "socket.socket(); return ANSWER",
    "holds the line": "os.fstat(3); return ANSWER",
    "may start others": "return ANSWER if resource.getrlimit(resource.RLIMIT_NPROC)[0] else b''",
}


@pytest.mark.parametrize("does", BADLY.values(), ids=list(BADLY))
def test_a_copy_that_ends_badly_says_nothing_and_the_next_knows_nothing_of_it(does):
    with Inspections(crafted(does), otherwise=nobody) as inspect:
        said = [inspect(each) for each in (HARMLESS, CRAFTED, HARMLESS)]
    assert said == [UNREADABLE, TOO_MUCH, UNREADABLE]


def test_a_copy_that_speaks_without_end_is_not_listened_to_for_ever(monkeypatch):
    monkeypatch.setattr(asking, "ANSWER_LIMIT", 1_000_000)
    speaks = "os.close(1); os.dup2(0, 1); exec('while True: os.write(1, bytes(65536))')"
    with Inspections(crafted(speaks), otherwise=nobody) as inspect:
        assert [inspect(CRAFTED), inspect(HARMLESS)] == [TOO_MUCH, UNREADABLE]


STOPS = "import signal; os.kill(os.getpid(), signal.SIGSTOP)"
"""Hangs so that it can be seen that it had the question by then."""


def test_a_copy_that_hangs_is_ended_once_nobody_wants_its_answer():
    with ready(crafted(STOPS)) as inspect:
        server = inspect._process.pid
        assert inspect(CRAFTED, given_up=lambda: bool(children(server, stopped=True))) == TOO_MUCH
        until(lambda: not children(server), "the end of the copy")
        assert inspect(HARMLESS) == UNREADABLE


FORKS = "os.fork(); time.sleep(20); return ANSWER"
"""An administrator may. The copy is ended while it sleeps; the other one answers all the same."""


def test_a_copy_that_gave_its_end_to_another_is_not_waited_for():
    with ready(crafted(FORKS)) as inspect:
        server = inspect._process.pid

        def given_up():
            return any(map(children, children(server)))

        said = inspect(CRAFTED, given_up=given_up)
        assert [said, inspect(HARMLESS)] == [TOO_MUCH, UNREADABLE]


def test_where_nobody_wants_an_answer_before_there_is_a_copy_no_other_process_is_started():
    hangs = (sys.executable, "-c", f"import time; {WAITS}")
    with Inspections(hangs, otherwise=nobody) as inspect:
        assert inspect(CRAFTED, given_up=lambda: True) == TOO_MUCH


def test_a_process_that_makes_no_copies_is_given_up_and_each_file_answered_alone():
    hangs, alone = (sys.executable, "-c", f"import time; {WAITS}"), []

    def otherwise(asked, *, given_up):
        assert not given_up()
        alone.append(asked)
        return UNREADABLE

    with Inspections(hangs, patience=0.5, otherwise=otherwise) as inspect:
        assert [inspect(HARMLESS), inspect(CRAFTED)] == [UNREADABLE] * 2
    assert alone == [HARMLESS, CRAFTED]


def test_where_no_process_can_be_started_each_file_is_answered_alone():
    with Inspections(("/no/such/program",), otherwise=lambda *_, **__: UNREADABLE) as inspect:
        assert inspect(HARMLESS) == UNREADABLE


def test_who_copies_may_be_ended_and_the_next_file_is_answered_alone():
    with Inspections(crafted(f"os.kill(os.getppid(), 9); {WAITS}"), otherwise=alone) as inspect:
        assert [inspect(CRAFTED), inspect(HARMLESS)] == [TOO_MUCH, TOO_MUCH]


def test_a_file_without_end_is_not_even_asked_about():
    with Inspections(crafted("return ANSWER"), otherwise=nobody) as inspect:
        report = inspect(question(bytes(FILE_LIMIT + 1)))
    assert report.troubles == (Trouble(Fault.TOO_LARGE),)


ASKS = """
import sys
from petitiondesk.signing.inspections import Inspections
from tests.signing.test_inspections import CRAFTED, WAITS, crafted
with Inspections(crafted(WAITS)) as inspect:
    inspect(CRAFTED)
"""


def test_processes_end_with_the_program_that_asked():
    program = spawn((sys.executable, "-c", ASKS), os.environ)
    try:
        until(lambda: len(members(program.pid)) == len(("program", "process", "copy")), "a copy")
    finally:
        program.kill()
        program.wait()
    until(lambda: not members(program.pid), "the end of all")


def test_what_makes_copies_ends_with_the_run():
    with ready(crafted("return ANSWER")) as inspect:
        server = inspect._process.pid
        assert server in children(os.getpid())
    assert server not in children(os.getpid())
