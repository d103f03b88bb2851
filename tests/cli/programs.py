"""The real program on a real vault, for tests: run at a pipe, or at a terminal of its own."""

import json
import os
import pty
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = (sys.executable, "-m", "petitiondesk")


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def run(*arguments, **options) -> Answer:
    """Run the program without any terminal."""
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout or "", done.stderr)


def at_a_terminal(*arguments, answers) -> Answer:
    """Run the program at a terminal; each answer is typed when its question is there."""
    master, slave = pty.openpty()
    command = ["setsid", "--ctty", "--wait", *PROGRAM, *map(str, arguments)]
    program = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    said, waiting = "", list(answers)
    while chunk := _read(master):
        said += chunk
        if waiting and waiting[0][0] in said:
            question, answer = waiting.pop(0)
            said = said.partition(question)[2]
            os.write(master, (answer(said) if callable(answer) else answer).encode() + b"\n")
    os.close(master)
    return Answer(program.wait(60), said, "")


def _read(master: int) -> str:
    try:
        return os.read(master, 65536).decode()
    except OSError:  # Linux says so where the other side is closed
        return ""


@dataclass(frozen=True)
class Terminal:
    """Commands on one vault, opened by a passphrase file."""

    folder: Path
    passphrase_file: Path

    def __call__(self, *arguments, **options) -> Answer:
        opening = ("--vault", self.folder, "--passphrase-file", self.passphrase_file)
        return run(*arguments, *opening, **options)
