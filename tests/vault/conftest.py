"""A vault to test with, and the folder for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient
from tests.vault.vaults import a_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path) -> Iterator[VaultClient]:
    with a_vault(folder) as vault:
        yield vault
