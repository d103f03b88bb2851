"""The header's reader meets files that were made to hurt it, for seconds or for an hour."""

import secrets
import subprocess
import sys

import pytest

from tests.survival.dice import Dice
from tests.survival.header_mutations import mutated
from tests.survival.header_secrets import every_slot


def fuzz(seconds: int, seed: str, figure) -> None:
    command = [sys.executable, "-m", "tests.survival.fuzz_header", str(seconds), seed]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=seconds + 120
    )
    figure(f"fuzzing the header's reader, seed {seed}: {done.stdout.strip() or 'it failed'}")
    assert done.returncode == 0, done.stderr


def test_five_seconds_of_hostile_headers_bring_nothing_down(figure):
    fuzz(5, "short", figure)


@pytest.mark.long
def test_an_hour_of_hostile_headers_brings_nothing_down(figure):
    fuzz(3600, secrets.token_hex(8), figure)


def test_the_hostile_headers_are_of_many_kinds():
    dice = Dice("kinds")
    files = {mutated(every_slot(), dice) for _ in range(300)}
    assert len(files) > 200
    assert any(len(file) > 64 * 1024 for file in files)
    assert any(not file.isascii() for file in files)
