"""The data key, what is derived from it, and how it proves a header genuine."""

from typing import Final

import msgspec

from petitiondesk.crypto.key_derivation import derive_subkey
from petitiondesk.crypto.message_code import code_matches, message_code
from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.header import HEADER_VERSION, Header, Slot, authenticated_part

DATA_KEY_BYTES: Final = 32
_VAULT_ID_BYTES: Final = 16
_HEADER_LABEL: Final = b"petitiondesk vault 1 header"
_DATABASE_LABEL: Final = b"petitiondesk vault 1 database"
_BACKUP_LABEL: Final = b"petitiondesk vault 2 backup"


def new_data_key() -> bytes:
    """Make the random key of a new vault."""
    return random_bytes(DATA_KEY_BYTES)


def new_vault_id() -> str:
    """Make the random id of a new vault."""
    return random_bytes(_VAULT_ID_BYTES).hex()


def database_key(data_key: bytes, vault: str) -> bytes:
    """Derive the key of the database from the data key."""
    return _subkey(data_key, vault, _DATABASE_LABEL)


def backup_key(data_key: bytes, vault: str) -> bytes:
    """Derive the key of the code over a backup from the data key."""
    return _subkey(data_key, vault, _BACKUP_LABEL)


def seal_header(vault: str, epoch: int, slots: tuple[Slot, ...], data_key: bytes) -> Header:
    """Put slots together into a header and authenticate the whole."""
    header = Header(
        format="petitiondesk-vault",
        version=HEADER_VERSION,
        cipher="sqlite3mc-chacha20",
        vault=vault,
        epoch=epoch,
        slots=slots,
        mac="",
    )
    code = message_code(authenticated_part(header), _header_key(data_key, vault))
    return msgspec.structs.replace(header, mac=code.hex())


def is_genuine(header: Header, data_key: bytes) -> bool:
    """Tell whether somebody who had the data key sealed this header, just as it is."""
    key = _header_key(data_key, header.vault)
    return code_matches(bytes.fromhex(header.mac), authenticated_part(header), key)


def _header_key(data_key: bytes, vault: str) -> bytes:
    return _subkey(data_key, vault, _HEADER_LABEL)


def _subkey(data_key: bytes, vault: str, label: bytes) -> bytes:
    return derive_subkey(data_key, label=label, salt=bytes.fromhex(vault))
