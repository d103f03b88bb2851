"""Many files, each inspected in a process of its own that was warmed up before: what each took.

    python -m tests.hostile.many_inspections

Loading what reads signatures takes longer than reading them. Here it is loaded once, as the
inspecting process loads it; then copies of the process seal themselves as that one does, and
answer for a few files each. What such a copy took in memory is said of each of its files.
"""

import gc
import os
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import BinaryIO

import msgspec

from petitiondesk.confinement import seal
from petitiondesk.signing.inspector import MEMORY_LIMIT, SECONDS, answered, load
from petitiondesk.signing.question import Answer, Question, report_of
from petitiondesk.signing.report import FileKind, FileReport

COMMAND = (sys.executable, "-X", "utf8", "-m", "tests.hostile.many_inspections")
GROUP = 20
MOST_SECONDS = 5.0
MOST_BYTES = 400 * 10**6


class Taken(msgspec.Struct, frozen=True):
    """An inspection: what it said (nothing where it failed), and what it took."""

    answer: bytes
    seconds: float
    most_bytes: int

    @property
    def report(self) -> FileReport:
        return report_of(msgspec.msgpack.decode(self.answer, type=Answer))


class Tally(msgspec.Struct):
    """What became of many mutants.

    Attributes:
        files: how many there were.
        genuine: the numbers of those that were judged as the file they were made of.
        unanswered: the numbers of those whose inspection ended without an answer.
        seconds: the longest time of a processor that one took.
        most_bytes: the most memory that one took.
    """

    files: int = 0
    genuine: list[int] = msgspec.field(default_factory=list)
    unanswered: list[int] = msgspec.field(default_factory=list)
    seconds: float = 0
    most_bytes: int = 0

    @property
    def is_as_it_should_be(self) -> bool:
        """None genuine, all answered, each within its limits."""
        within = self.seconds <= MOST_SECONDS and self.most_bytes <= MOST_BYTES
        return not self.genuine and not self.unanswered and within


def tally(
    mutants: Iterable[tuple[bytes, bytes]],
    ask: Callable[[bytes], Question],
    is_genuine: Callable[[FileReport, bytes, bytes], bool],
) -> Tally:
    """Inspect mutants, each given with the file that it was made of."""
    sum_, waiting = Tally(), deque[tuple[bytes, bytes]]()

    def questions() -> Iterator[Question]:
        for pair in mutants:
            waiting.append(pair)
            yield ask(pair[0])

    for taken in inspections(questions()):
        sum_.files += 1
        sum_.seconds = max(sum_.seconds, taken.seconds)
        sum_.most_bytes = max(sum_.most_bytes, taken.most_bytes)
        pair = waiting.popleft()
        if not taken.answer:
            sum_.unanswered.append(sum_.files)
        elif is_genuine(taken.report, *pair):
            sum_.genuine.append(sum_.files)
    print(sum_)  # noqa: T201 - pytest shows it where a person asks (-rP)
    return sum_


def inspections(questions: Iterable[Question], *, group: int = GROUP) -> Iterator[Taken]:
    """Yield what each inspection said and took, in order."""
    waiting = iter(questions)
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        while asked := list(islice(waiting, group)):
            _put(process.stdin, msgspec.msgpack.encode(asked))
            yield from msgspec.msgpack.decode(_take(process.stdout), type=list[Taken])
        process.stdin.close()


def _put(stream: BinaryIO, data: bytes) -> None:
    stream.write(struct.pack(">Q", len(data)) + data)
    stream.flush()


def _take(stream: BinaryIO) -> bytes:
    head = stream.read(8)
    return stream.read(*struct.unpack(">Q", head)) if head else b""


def _serve() -> None:
    for kind in FileKind:
        load(kind)
    gc.freeze()  # else each copy of the process copies what the collector touches
    while data := _take(sys.stdin.buffer):
        group, taken = msgspec.msgpack.decode(data, type=list[Question]), list[Taken]()
        while len(taken) < len(group):
            taken += _taken(group[len(taken) :])
        _put(sys.stdout.buffer, msgspec.msgpack.encode(taken))


def _taken(group: list[Question]) -> list[Taken]:
    """Have a copy of this process answer; what it fails at has no answer, the rest is left."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _answer(group, writing)
    os.close(writing)
    answers = list[tuple[float, bytes]]()
    with os.fdopen(reading, "rb") as stream:
        while data := _take(stream):
            answers.append(msgspec.msgpack.decode(data, type=tuple[float, bytes]))
    _pid, _status, used = os.wait4(child, 0)
    if len(answers) < len(group):
        spent = used.ru_utime + used.ru_stime - sum(seconds for seconds, _ in answers)
        answers.append((spent, b""))
    most = used.ru_maxrss * 1024
    return [Taken(answer, seconds, most) for seconds, answer in answers]


def _answer(group: list[Question], writing: int) -> None:
    """Answer one question after the other, and end; also where something is raised."""
    try:
        seal(memory=MEMORY_LIMIT, seconds=SECONDS * len(group))
        with os.fdopen(writing, "wb") as stream:
            for question in group:
                began = time.process_time()
                said = answered(question)
                spent = time.process_time() - began
                _put(stream, msgspec.msgpack.encode((spent, said)))
    finally:
        os._exit(0)


if __name__ == "__main__":
    _serve()
