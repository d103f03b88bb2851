"""The vault's process gets two pipes and next to nothing else."""

import sys

import pytest

from petitiondesk.vault.errors import VaultProcessEndedError
from petitiondesk.vault.starting import DEFAULT_COMMAND, start_vault_process


def test_nothing_of_the_environment_is_handed_on(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PETITIONDESK_SECRET", "canary")
    program = "import os; os.write(1, os.environb.get(b'PETITIONDESK_SECRET', b'nothing'))"
    with start_vault_process((sys.executable, "-I", "-c", program)) as process:
        assert process.stdout.read() == b"nothing"


def test_no_open_file_is_handed_on():
    program = "import os; os.write(1, ' '.join(os.listdir('/proc/self/fd')).encode())"
    with start_vault_process((sys.executable, "-I", "-c", program)) as process:
        # 3 is the listing itself.
        assert set(process.stdout.read().split()) == {b"0", b"1", b"2", b"3"}


def test_python_starts_apart_from_the_person_s_settings_and_modules():
    assert "-I" in DEFAULT_COMMAND


def test_a_program_that_is_not_there_is_told():
    with pytest.raises(VaultProcessEndedError) as failure:
        start_vault_process(("no such program",))
    assert isinstance(failure.value.__cause__, FileNotFoundError)
