"""The frozen vaults: what every later version must open."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import msgspec

from petitiondesk.vault.client import VaultClient

VECTORS = Path(__file__).parent.parent / "vectors" / "vault-1"
EXPECTED = json.loads((VECTORS / "expected.json").read_text())
PASSPHRASE = EXPECTED["passphrase"]
STATES = ("closed", "killed")
"""Locked tidily; killed, with its last save in the log only."""


class FrozenLetter(msgspec.Struct, frozen=True):
    """What the version that wrote the vault read from it."""

    changed: str
    summary: str
    draft: str
    undo: str
    steps: int
    opening: str
    step: str


def thaw(state: str, folder: Path) -> Path:
    """Copy a frozen vault to a folder where it may be opened."""
    shutil.copytree(VECTORS / state, folder)
    return folder


def letters(state: str) -> dict[str, FrozenLetter]:
    return msgspec.convert(EXPECTED[state], type=dict[str, FrozenLetter])


def digest(content: bytes) -> str:
    return sha256(content).hexdigest() if content else ""


def assert_holds(vault: VaultClient, state: str) -> None:
    """Compare everything in an open vault with what was frozen."""
    expected = letters(state)
    rows = {row.letter_id: row for row in vault.drafts.list()}
    assert rows.keys() == expected.keys()
    for letter_id, frozen in expected.items():
        assert rows[letter_id].changed == frozen.changed
        assert digest(rows[letter_id].summary) == frozen.summary
        assert digest(vault.drafts.get(letter_id)) == frozen.draft
        assert digest(vault.drafts.get_undo(letter_id)) == frozen.undo
    for name, value in EXPECTED["settings"].items():
        assert vault.settings.get(name) == value.encode()
