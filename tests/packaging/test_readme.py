"""The lines about signing in README.md work when they are typed one after another."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"
SECRET = "six words that nobody else knows"


def blocks_after(words):
    """Return the commands of the two blocks that follow these words."""
    _before, _words, after = README.read_text(encoding="utf-8").partition(words)
    return [block.strip().splitlines() for block in after.split("```")[1:4:2]]


def typed(line, folder):
    """Type a line at a terminal of its own, and the passphrase wherever one is asked for."""
    command = line.replace("./packaging/run", f"{sys.executable} -m petitiondesk")
    master, slave = pty.openpty()
    program = subprocess.Popen(
        ["setsid", "--ctty", "--wait", "sh", "-c", command],
        cwd=folder,
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    said = ""
    while chunk := _read(master):
        said += chunk
        if said.rstrip("\r\n").endswith(("assphrase: ", "same again: ")):
            os.write(master, f"{SECRET}\n".encode())
    os.close(master)
    return program.wait(60), said


def _read(master):
    try:
        return os.read(master, 65536).decode()
    except OSError:  # Linux says so where the other side is closed
        return ""


@pytest.mark.parametrize(
    "block", [0, pytest.param(1, marks=pytest.mark.long)], ids=["asks nobody", "asks three"]
)
def test_every_line_works_after_the_one_before(block, tmp_path):
    for line in blocks_after("A letter that asks nobody to agree")[block]:
        code, said = typed(line, tmp_path)
        assert code == 0, (line, said)
    assert "Genuine and complete." in said
