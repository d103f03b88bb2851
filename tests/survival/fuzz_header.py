"""Gives the header's reader one hostile file after the other: run as a program.

Usage: python -m tests.survival.fuzz_header SECONDS SEED. While a file is read, the process may take
little more memory than it has: whoever asks for more meets MemoryError, and the program ends with
it. Making a hostile file may take more than that. Prints one line when the time is over.
"""

import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.header import PassphraseSlot, decode_header, encode_header
from petitiondesk.vault.slots import cost_of, slots_of
from tests.survival.dice import Dice
from tests.survival.header_mutations import mutated
from tests.survival.header_secrets import WAYS, every_slot, opens
from tests.vault.vaults import a_header

MORE = 48 * 1024 * 1024
"""Bytes of address space: less than the least derivation takes."""

SLOWEST = 0.5
"""Seconds that no header may take, however hostile (of the processor, not of the clock)."""


def main() -> None:
    seconds, dice = float(sys.argv[1]), Dice(sys.argv[2])
    seeds = (every_slot(), encode_header(a_header()))
    inputs = read = 0
    slowest, end = 0.0, time.monotonic() + seconds
    while time.monotonic() < end:
        untrusted = mutated(dice.one_of(seeds), dice)
        started = time.process_time()
        with little_memory():
            read += is_read(untrusted)
        slowest = max(slowest, time.process_time() - started)
        inputs += 1
    assert slowest < SLOWEST, slowest
    told = f"{inputs} hostile headers, {read} of them read, slowest {slowest * 1000:.1f} ms"
    sys.stdout.write(f"{told}: no crash, no more than {MORE >> 20} MiB\n")


def is_read(untrusted: bytes) -> bool:
    """Whether the reader takes it for a header; if so, nothing but the genuine one may open."""
    try:
        header = decode_header(untrusted)
    except VaultError:
        return False
    assert encode_header(header) == untrusted
    for slot in slots_of(header, PassphraseSlot):
        with suppress(VaultError):
            assert cost_of(slot.kdf).memory_kib <= 1024 * 1024
    opened = any(opens(untrusted, WAYS[way]) for way in ("recovery code", "keyring"))
    assert not opened or untrusted == every_slot()
    return True


@contextmanager
def little_memory() -> Iterator[None]:
    """Allow `MORE` beyond what the process has, for as long as this lasts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MORE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


if __name__ == "__main__":
    main()
