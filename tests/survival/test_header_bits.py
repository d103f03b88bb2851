"""Every single bit of a header, changed, keeps every way to open the vault shut."""

import pytest

from tests.survival.header_secrets import WAYS, every_slot, flipped_bits, opens
from tests.survival.reopened import remembering_keys


def count_accepted(ways: list[str], figure) -> int:
    file = every_slot()
    assert all(opens(file, WAYS[way]) for way in ways)
    tried = accepted = 0
    for changed in flipped_bits(file):
        for way in ways:
            tried += 1
            accepted += opens(changed, WAYS[way])
    figure(f"header bits: {tried} tries by {' and '.join(ways)}: unlocks accepted {accepted}")
    return accepted


def test_no_changed_bit_opens_by_recovery_code_or_keyring(figure):
    assert count_accepted(["recovery code", "keyring"], figure) == 0


@pytest.mark.long
def test_no_changed_bit_opens_by_passphrase_however_much_work_it_then_asks_for(figure, monkeypatch):
    monkeypatch.setattr("petitiondesk.crypto.argon2id.derive_key", remembering_keys())
    assert count_accepted(["passphrase"], figure) == 0
