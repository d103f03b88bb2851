"""Starting: Ctrl+C ends the program silently, and a missing display is said to be missing."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).with_name("petitiondesk")
INTERRUPTED_AT = """
import os, signal, sys
from petitiondesk.bootstrap import main

class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == wanted:
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
wanted, *sys.argv[1:] = sys.argv[1:]
sys.meta_path.insert(0, Interrupting())
sys.exit(main())
"""


def ended(*command):
    return subprocess.run(command, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("reading", "arguments"),
    [("petitiondesk.resources", []), ("PySide6", []), ("petitiondesk.cli.commands", ["schema"])],
)
def test_ctrl_c_while_the_program_starts_says_nothing(reading, arguments):
    done = ended(sys.executable, "-c", INTERRUPTED_AT, reading, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")


def test_a_ctrl_c_that_was_held_back_while_python_started_is_heard():
    before = 'kill -INT $$; exec "$@"'
    signals = ("--default-signal=INT", "--block-signal=INT")
    held = [shutil.which("env"), *signals, "sh", "-c", before, "sh"]
    done = ended(*held, PROGRAM)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")


@pytest.mark.parametrize("arguments", [[], ["no-such.letter"]])
def test_without_a_display_the_program_says_so_and_what_it_can_do(arguments, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = ended(PROGRAM, *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"no display" in done.stderr
    assert b"petitiondesk export" in done.stderr
    assert done.stderr.count(b"\n") == 2


def test_ctrl_c_stays_ignored_where_it_was():
    before = 'trap "" INT; kill -INT $$; exec "$@"'
    done = ended("sh", "-c", before, "sh", PROGRAM, "sample", "--list")
    assert done.returncode == 0
    assert done.stdout
