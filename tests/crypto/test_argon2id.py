"""Argon2id gives what the standard and another implementation give, within its limits."""

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from petitiondesk.crypto import argon2id
from petitiondesk.crypto.argon2_cost import DEFAULT, Argon2Cost
from petitiondesk.crypto.argon2id import derive_key
from petitiondesk.crypto.errors import CostRefusedError, NotEnoughMemoryError

MIB = 1024
LEAST = Argon2Cost(memory_kib=64 * MIB, iterations=3, lanes=4)


def test_the_library_computes_the_vector_of_rfc_9106():
    """RFC 9106 section 5.3; its 32 KiB lie far below what we would spend."""
    derivation = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert derivation.derive(b"\x01" * 32).hex() == expected


def test_a_key_is_the_one_that_the_reference_implementation_derives():
    """The expected key was computed with the reference implementation in C (argon2-cffi)."""
    key = derive_key("짧은 passphrase".encode(), bytes(range(16)), LEAST)
    assert key.hex() == "d8c4102bec5b0d61e69ff73fbdd1bdf944cea8e4a2d7d2495f5529ab47ae6b56"


def test_a_new_vault_spends_256_mib_three_passes_and_four_lanes():
    assert Argon2Cost(memory_kib=256 * MIB, iterations=3, lanes=4) == DEFAULT


@pytest.mark.parametrize(
    ("memory_kib", "iterations", "lanes"),
    [
        (64 * MIB - 1, 3, 4),
        (64 * MIB, 2, 4),
        (64 * MIB, 3, 3),
        (1024 * MIB + 1, 3, 4),
        (2 * 1024 * MIB, 3, 4),
        (64 * MIB, 65, 4),
        (64 * MIB, 3, 17),
        (2**62, 2**62, 2**62),
        (-1, 3, 4),
    ],
)
def test_a_cost_outside_the_limits_cannot_be_made(memory_kib: int, iterations: int, lanes: int):
    with pytest.raises(CostRefusedError) as refusal:
        Argon2Cost(memory_kib=memory_kib, iterations=iterations, lanes=lanes)
    assert refusal.value.memory_kib == memory_kib


def test_one_gibibyte_is_still_taken():
    assert Argon2Cost(memory_kib=1024 * MIB, iterations=3, lanes=4).memory_kib == 1024 * MIB


class _Starved:
    """Stands in for the library on a machine that gives no memory."""

    def __init__(self, **_: object) -> None: ...

    def derive(self, _: bytes) -> bytes:
        raise MemoryError


def test_a_machine_without_memory_is_told_how_much_was_needed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(argon2id, "Argon2id", _Starved)
    with pytest.raises(NotEnoughMemoryError) as failure:
        derive_key(b"passphrase", bytes(16), LEAST)
    assert failure.value.memory_kib == LEAST.memory_kib
