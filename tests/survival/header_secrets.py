"""A header with a slot of every kind, what opens each, and how a changed header is tried."""

from collections.abc import Callable, Iterator
from functools import cache

from petitiondesk.vault import slots
from petitiondesk.vault.data_key import seal_header
from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.header import Header, decode_header, encode_header
from tests.vault.vaults import DATA_KEY, ENCODED_PASSPHRASE, LEAST_COST, VAULT_ID

CODE = bytes(range(16))
SECRET = bytes(range(32, 64))

Open = Callable[[Header], slots.Opened]

WAYS: dict[str, Open] = {
    "passphrase": lambda header: slots.open_with_passphrase(header, ENCODED_PASSPHRASE),
    "recovery code": lambda header: slots.open_with_recovery_code(header, CODE),
    "keyring": lambda header: slots.open_with_keyring_secret(header, SECRET),
}


@cache
def every_slot() -> bytes:
    """The file of a genuine header; made once, since the passphrase's slot is dear."""
    made = (
        slots.make_passphrase_slot(VAULT_ID, DATA_KEY, ENCODED_PASSPHRASE, LEAST_COST),
        slots.make_recovery_slot(VAULT_ID, DATA_KEY, CODE),
        slots.make_keyring_slot(VAULT_ID, DATA_KEY, SECRET),
    )
    return encode_header(seal_header(VAULT_ID, 1, made, DATA_KEY))


def flipped_bits(file: bytes) -> Iterator[bytes]:
    """The file with each of its bits changed, one at a time."""
    for bit in range(8 * len(file)):
        changed = bytearray(file)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)


def opens(untrusted: bytes, way: Open) -> bool:
    """Whether what should open the header does."""
    try:
        return way(decode_header(untrusted)).data_key == DATA_KEY
    except VaultError:
        return False
