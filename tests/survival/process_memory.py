"""Searches the memory of running processes (Linux), as somebody with every right could."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

CHUNK = 16 * 1024 * 1024
_CAP_SYS_PTRACE = 19


def may_look() -> bool:
    """Whether we may look into a process that does not let its own account look into it."""
    status = dict(
        line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines()
    )
    return bool(int(status["CapEff"], 16) >> _CAP_SYS_PTRACE & 1)


def copies_in(process: int, needles: Mapping[str, bytes]) -> Counter[str] | None:
    """How often each needle is in a process's writable memory.

    None where the system does not let us look: then it does not let anybody else of this account.
    """
    found = Counter(dict.fromkeys(needles, 0))
    try:
        with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
            for start, end in _writable(process):
                for chunk in _chunks(memory, start, end, max(map(len, needles.values())) - 1):
                    found.update({name: chunk.count(each) for name, each in needles.items()})
    except PermissionError:
        return None
    return found


def _writable(process: int) -> list[tuple[int, int]]:
    regions = []
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("rw"):
            start, end = (int(each, 16) for each in place.split("-"))
            regions.append((start, end))
    return regions


def _chunks(memory: BinaryIO, start: int, end: int, overlap: int) -> Iterator[bytes]:
    """A region in pieces, each beginning with the end of the one before, less what was counted.

    What lies across two pieces is counted; what lies in the overlap alone is too short to be.
    """
    kept = b""
    with suppress(OSError):  # a region that was given back meanwhile, or that no one can read
        while start < end:
            memory.seek(start)
            piece = memory.read(min(CHUNK, end - start))
            if not piece:
                return
            yield kept + piece
            kept, start = piece[len(piece) - overlap :], start + len(piece)
