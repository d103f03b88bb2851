"""The rig's fixtures; tests/conftest.py makes them known everywhere."""

import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.rig.program import Program
from tests.rig.screen import Screen

Start = Callable[..., Program]
"""start("petitiondesk", "letter.json"), or any other command: see `start`."""


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """The one screen of this test run; programs come and go on it."""
    with Screen() as screen:
        yield screen


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """Starts programs: a bare name is looked for beside the Python that runs the tests."""
    count = itertools.count(1)
    with ExitStack() as running:

        def start(name: str | Path, *arguments: str | Path) -> Program:
            command = [Path(sys.executable).parent / name, *arguments]
            program = Program(screen, command, tmp_path / f"program-{next(count)}.log")
            running.callback(program.close)
            return program

        yield start
