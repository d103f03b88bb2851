"""A module that lies beside a letter, on a memory stick say, is never run by our helpers."""

import subprocess

import pytest

from petitiondesk.typesetting import worker_process
from petitiondesk.vault import starting

COMMANDS = [worker_process.DEFAULT_COMMAND, starting.DEFAULT_COMMAND]


@pytest.mark.parametrize("command", COMMANDS, ids=["typesetting", "vault"])
def test_a_planted_module_is_not_run(tmp_path, command):
    (tmp_path / "msgspec.py").write_text("open('planted', 'w').close()")
    subprocess.run(
        command,
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert not (tmp_path / "planted").exists()
