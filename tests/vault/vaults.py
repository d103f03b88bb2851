"""Small vaults to test with: real ones, at the least cost that a vault may have."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.vault import slots
from petitiondesk.vault.client import VaultClient, create
from petitiondesk.vault.data_key import seal_header
from petitiondesk.vault.errors import WrongPassphraseOrDamagedError
from petitiondesk.vault.header import Header, PassphraseSlot, Slot, decode_header
from petitiondesk.vault.messages_checks import Damage
from petitiondesk.vault.proof import RecoveryCode

LEAST_COST = Argon2Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
PASSPHRASE = "пять слов для одного сейфа"
ENCODED_PASSPHRASE = PASSPHRASE.encode()
DATA_KEY = bytes(range(32))
DATABASE_KEY = bytes(range(32, 64))
VAULT_ID = "0123456789abcdef" * 2
NOW = "2026-11-21T10:00:00Z"
CLOSED = {"header.json", "vault.db", "lock"}
"""The files of a vault that is closed, and has nothing to be put in order."""


def a_vault(folder: Path) -> VaultClient:
    """A new vault, open."""
    return create(folder, PASSPHRASE, cost=LEAST_COST)


def keep(vault: VaultClient, letter_id: str, draft: bytes) -> None:
    """Store a draft whose other parts do not matter."""
    vault.drafts.put(letter_id, b"summary", draft, passages=(), changed=NOW)


def rekey(vault: VaultClient, passphrase: str, **options: RecoveryCode | None) -> None:
    """Give a vault a new data key, to the last step."""
    for _ in vault.care.new_key(passphrase, **options):
        pass


def damage_of(vault: VaultClient) -> list[Damage]:
    """Check everything in a vault."""
    return [damage for step in vault.care.verify(thorough=True) for damage in step.damage]


@cache
def a_slot() -> PassphraseSlot:
    """A slot of the vault `VAULT_ID`; made once, since its key is dear."""
    return slots.make_passphrase_slot(VAULT_ID, DATA_KEY, ENCODED_PASSPHRASE, LEAST_COST)


@cache
def wrapping_key() -> bytes:
    """The key that `a_slot` is wrapped with."""
    return slots.passphrase_key(a_slot().kdf, ENCODED_PASSPHRASE)


def a_header(epoch: int = 1, *more: Slot) -> Header:
    """A genuine header."""
    return seal_header(VAULT_ID, epoch, (a_slot(), *more), DATA_KEY)


def data_key_of(untrusted_header: bytes) -> bytes:
    """Open a header file as its passphrase would, without deriving the key anew."""
    header = decode_header(untrusted_header)
    return slots.open_header(
        header,
        PassphraseSlot,
        lambda _: wrapping_key(),
        refusal=WrongPassphraseOrDamagedError(),
    ).data_key


def stop_giving_space_to(process_id: int) -> tuple[int, int]:
    """Let a running process write no byte to a file any longer; returns what it could before."""
    _, hard = resource.prlimit(process_id, resource.RLIMIT_FSIZE)
    return resource.prlimit(process_id, resource.RLIMIT_FSIZE, (0, hard))


@contextmanager
def no_space_left_for(process_id: int) -> Iterator[None]:
    """A full disk, for one process and for a while."""
    before = stop_giving_space_to(process_id)
    try:
        yield
    finally:
        resource.prlimit(process_id, resource.RLIMIT_FSIZE, before)


def every_file_below(folder: Path) -> dict[str, bytes]:
    """The bytes of every file, by its name."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
