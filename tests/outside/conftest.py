"""What the checkers are shown: a few exports for every run, one of each for the long one."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.outside.places import CHECKOUT, LIMA, SEOUL, SIGNING, export, letter, sealed


@dataclass(frozen=True)
class Export:
    """A sample, as `packaging/samples` tells of it."""

    path: Path
    letter: str
    edition: str
    state: str
    kind: str
    language: str
    signatures: int
    pages: int
    size: int


@dataclass(frozen=True)
class Exports:
    """One sample of each export, and the cards of those who signed them."""

    folder: Path
    all: tuple[Export, ...]

    @property
    def pdfs(self) -> list[Path]:
        return [each.path for each in self.all if each.path.suffix == ".pdf"]

    @property
    def documents(self) -> list[Path]:
        return [each.path for each in self.all if each.path.suffix == ".docx"]

    def signed(self, suffix: str) -> list[Export]:
        return [each for each in self.all if each.signatures and each.path.suffix == suffix]

    @property
    def cards(self) -> list[Path]:
        return sorted((self.folder / "identities").glob("*.pem"))


MADE_BEFORE = "PETITIONDESK_SAMPLES"
"""Names the folder in which `packaging/samples` made them before; else they are made anew."""


@pytest.fixture(scope="session")
def exports(tmp_path_factory) -> Exports:
    """Every sample there is, made by the command that people make them with. Takes minutes."""
    if MADE_BEFORE in os.environ:
        folder = Path(os.environ[MADE_BEFORE])
    else:
        folder = tmp_path_factory.mktemp("exports")
        path = os.pathsep.join(map(str, (CHECKOUT / "packaging", CHECKOUT)))
        command = [sys.executable, "-m", "sampling", folder]
        subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, check=True)
    told = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    return Exports(folder, tuple(Export(**{**t, "path": folder / t["path"]}) for t in told))


@dataclass(frozen=True)
class Twice:
    """The same letter exported at two places, unsigned and sealed: files by name."""

    folder: Path
    unsigned: tuple[dict[str, bytes], dict[str, bytes]]
    sealed: tuple[dict[str, bytes], dict[str, bytes]]


@pytest.fixture(scope="session")
def twice(tmp_path_factory) -> Twice:
    """A letter in Korean, made in Seoul and in Lima."""
    folder = tmp_path_factory.mktemp("twice")
    file, seal = letter(folder, "forced-return"), sealed(folder)
    korean = "--language", "ko"
    everything = *korean, "--as", "pdf,docx,digest,press"
    orders = [
        (file, folder / "0", SEOUL, *everything),
        (file, folder / "1", LIMA, *everything),
        (file, folder / "2", SEOUL, *korean, *seal),
        (file, folder / "3", replace(LIMA, moment=SIGNING), *korean, *seal),
    ]
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda order: export(*order), orders))
    return Twice(folder, (made[0], made[1]), (made[2], made[3]))
