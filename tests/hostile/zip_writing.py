"""A zip file put together by hand, since libraries put right what is wrong (APPNOTE 4.3)."""

import struct
import zlib
from dataclasses import dataclass, field


@dataclass
class Entry:
    """A member of a zip file, as it is written: what the directory says may be something else."""

    name: str
    data: bytes
    stored: bool = True
    level: int = 6
    local: dict[str, int] = field(default_factory=dict)
    central: dict[str, int] = field(default_factory=dict)
    local_name: str | None = None
    local_extra: bytes = b""
    extra: bytes = b""
    comment: bytes = b""
    behind: bytes = b""
    unlisted: bool = False


@dataclass
class Archive:
    """A zip file that is bent."""

    entries: list[Entry]
    comment: bytes = b""
    before: bytes = b""
    between: bytes = b""
    behind: bytes = b""


def packed(entry: Entry) -> tuple[bytes, dict[str, int]]:
    packer = zlib.compressobj(entry.level, zlib.DEFLATED, -15)
    data = entry.data if entry.stored else packer.compress(entry.data) + packer.flush()
    said = {
        "version": 20,
        "flags": 0,
        "method": 0 if entry.stored else 8,
        "time": 0,
        "date": 33,
        "crc": zlib.crc32(entry.data),
        "packed": len(data),
        "size": len(entry.data),
    }
    if not entry.name.isascii():
        said["flags"] = 0x800
    return data, said


def _local(entry: Entry, said: dict[str, int]) -> bytes:
    name = (entry.name if entry.local_name is None else entry.local_name).encode()
    numbers = (said | entry.local).values()
    head = struct.pack("<4s5H3L2H", b"PK\3\4", *numbers, len(name), len(entry.local_extra))
    return head + name + entry.local_extra


def _central(entry: Entry, said: dict[str, int], at: int) -> bytes:
    name, told = entry.name.encode(), said | entry.central
    inside, outside = told.pop("internal", 0), told.pop("external", 0o600 << 16)
    system, at = told.pop("system", 0), told.pop("at", at)
    lengths = (len(name), len(entry.extra), len(entry.comment))
    head = struct.pack(
        "<4s2B5H3L5H2L", b"PK\1\2", 20, system, *told.values(), *lengths, 0, inside, outside, at
    )
    return head + name + entry.extra + entry.comment


def written(archive: Archive) -> bytes:
    out, directory, count = bytearray(archive.before), b"", 0
    for entry in archive.entries:
        data, said = packed(entry)
        if not entry.unlisted:
            directory += _central(entry, said, len(out))
            count += 1
        out += _local(entry, said) + data + entry.behind
    out += archive.between
    end = (0, 0, count, count, len(directory), len(out), len(archive.comment))
    out += directory + struct.pack("<4s4H2LH", b"PK\5\6", *end) + archive.comment
    return bytes(out + archive.behind)
