"""A vault that costs least to open, and a letter file to bring into it."""

from pathlib import Path

import pytest

from petitiondesk import resources
from tests.cli.programs import Terminal
from tests.vault.vaults import PASSPHRASE, a_vault


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    folder, secret = tmp_path / "vault", tmp_path / "passphrase"
    a_vault(folder).lock()
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Terminal(folder, secret)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.letter"
    path.write_bytes(resources.find().samples().file("harbour"))
    return path
