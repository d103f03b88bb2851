"""The vault's process is killed while it saves: what was acknowledged is there, and whole."""

import secrets
import threading
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient, open_
from petitiondesk.vault.errors import VaultProcessEndedError
from tests.vault.vaults import PASSPHRASE, a_vault, keep

LETTERS = 3


def draft(number: int) -> bytes:
    """A draft that tells its number, of another length than its neighbours."""
    return number.to_bytes(4, "big") * (500 + number * 37 % 4000)


def save_until_killed(vault: VaultClient, number: int) -> int:
    """Save drafts with rising numbers; return the last one that was acknowledged."""
    killer = threading.Timer(secrets.randbelow(150) / 1000, vault.pipe._process.kill)
    killer.start()
    try:
        while True:
            keep(vault, f"letter {(number + 1) % LETTERS}", draft(number + 1))
            number += 1
    except VaultProcessEndedError:
        return number
    finally:
        killer.join()
        vault.lock()


def newest_whole_draft(vault: VaultClient) -> int:
    """Check that every draft is one that was sent, whole; return the highest number."""
    drafts = [vault.drafts.get(each.letter_id) for each in vault.drafts.list()]
    numbers = [int.from_bytes(each[:4], "big") for each in drafts]
    assert drafts == [draft(number) for number in numbers]
    return max(numbers)


def lost_after(kills: int, folder: Path) -> int:
    """Kill a saving vault again and again; return how many acknowledged drafts were lost."""
    vault, lost = a_vault(folder), 0
    keep(vault, "letter 0", draft(0))
    for _ in range(kills):
        acknowledged = save_until_killed(vault, newest_whole_draft(vault))
        vault = open_(folder, PASSPHRASE)
        lost += newest_whole_draft(vault) < acknowledged
    vault.lock()
    return lost


def test_ten_kills_lose_nothing(tmp_path: Path):
    assert lost_after(10, tmp_path / "vault") == 0


@pytest.mark.long
def test_five_hundred_kills_lose_nothing(tmp_path: Path):
    assert lost_after(500, tmp_path / "vault") == 0
