"""The real program in a process of its own, and letters that it gave."""

import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def petitiondesk():
    """Runs the program; the answer has exit code, standard output and standard error."""

    def run(*arguments, **options):
        command = [sys.executable, "-m", "petitiondesk", *map(str, arguments)]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=120, check=False, **options
        )

    return run


@pytest.fixture(scope="module")
def harbour(petitiondesk, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters") / "harbour.letter"
    path.write_text(petitiondesk("sample", "harbour").stdout, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def prisoners(petitiondesk, tmp_path_factory):
    path = tmp_path_factory.mktemp("letters") / "prisoners.letter"
    path.write_text(petitiondesk("sample", "prisoners-of-war").stdout, encoding="utf-8")
    return path
