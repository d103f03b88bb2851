"""Ways to bend a zip file: each takes the dice and an archive."""

import struct
import zlib
from dataclasses import replace

from tests.hostile.zip_writing import Archive, Entry, packed
from tests.survival.dice import Dice


def any_entry(dice: Dice, archive: Archive) -> Entry:
    return dice.one_of(archive.entries)


def _extra(dice: Dice) -> bytes:
    data = bytes(dice.below(256) for _ in range(dice.below(9)))
    return struct.pack("<2H", dice.one_of((0xCAFE, 1, 0x5455, 0x7075)), len(data)) + data


def reorder(dice: Dice, archive: Archive) -> None:
    archive.entries = dice.shuffled(archive.entries)


def swap_two(dice: Dice, archive: Archive) -> None:
    at = dice.below(len(archive.entries) - 1)
    archive.entries[at : at + 2] = reversed(archive.entries[at : at + 2])


def duplicate(dice: Dice, archive: Archive) -> None:
    copy = replace(any_entry(dice, archive))
    if dice.falls(50):
        copy.data = copy.data[: dice.below(len(copy.data) + 1)]
    archive.entries.insert(dice.below(len(archive.entries) + 1), copy)


def other_case(dice: Dice, archive: Archive) -> None:
    entry = any_entry(dice, archive)
    entry.name = dice.one_of((entry.name.upper(), entry.name.title(), entry.name.swapcase()))


def other_name(dice: Dice, archive: Archive) -> None:
    entry, name = any_entry(dice, archive), any_entry(dice, archive).name
    spelt = (f"/{entry.name}", entry.name.replace("/", "\\"), f"./{entry.name}", f"{entry.name}\0x")
    entry.name = dice.one_of((*spelt, name, f"{entry.name} ", f"{entry.name}/", "word/%64.xml", ""))


def another_local_name(dice: Dice, archive: Archive) -> None:
    entry = any_entry(dice, archive)
    entry.local_name = dice.one_of((any_entry(dice, archive).name, entry.name.upper(), "", "x"))


def extra_field(dice: Dice, archive: Archive) -> None:
    entry = any_entry(dice, archive)
    entry.extra, entry.local_extra = dice.one_of(
        ((_extra(dice), b""), (b"", _extra(dice)), (one := _extra(dice), one))
    )


def entry_comment(dice: Dice, archive: Archive) -> None:
    any_entry(dice, archive).comment = b"see annex"


def archive_comment(dice: Dice, archive: Archive) -> None:
    archive.comment = dice.one_of((b"see annex", b"PK\5\6" + bytes(18), bytes(dice.below(99))))


def hidden_bytes(dice: Dice, archive: Archive) -> None:
    what = dice.one_of((b"hidden", b"PK\3\4", bytes(1)))
    match dice.below(4):
        case 0:
            archive.before = what
        case 1:
            archive.between = what
        case 2:
            archive.behind = what
        case _:
            any_entry(dice, archive).behind = what


def packed_otherwise(dice: Dice, archive: Archive) -> None:
    chosen = archive.entries if dice.falls(30) else [any_entry(dice, archive)]
    for entry in chosen:
        entry.stored, entry.level = False, dice.one_of((0, 1, 6, 9))


def headers_disagree(dice: Dice, archive: Archive) -> None:
    entry = any_entry(dice, archive)
    said = dice.one_of((entry.local, entry.central))
    key = dice.one_of(("version", "flags", "method", "time", "date", "crc", "packed", "size"))
    said[key] = dice.one_of((0, 1, 8, 20, 0x800, len(entry.data), len(entry.data) + 1, 0xFFFF))


def directory_says(dice: Dice, archive: Archive) -> None:
    key = dice.one_of(("internal", "external", "system", "at"))
    any_entry(dice, archive).central[key] = dice.one_of((1, 3, 19, 255))


def not_listed(dice: Dice, archive: Archive) -> None:
    if dice.falls(50):
        any_entry(dice, archive).unlisted = True
    else:
        at = dice.below(len(archive.entries))
        archive.entries.insert(at, Entry("word/hidden.xml", b"<a/>", unlisted=True))


def streams_joined(dice: Dice, archive: Archive) -> None:
    entry = any_entry(dice, archive)
    entry.behind = zlib.compress(b"hidden")[2:-4]
    entry.local["packed"] = entry.central["packed"] = len(packed(entry)[0]) + len(entry.behind)


def folder(dice: Dice, archive: Archive) -> None:
    entry = Entry(dice.one_of(("word/", "hidden/", "docProps/hidden/")), b"")
    archive.entries.insert(dice.below(len(archive.entries)), entry)


ZIP_BENDS = (
    *(reorder, swap_two, duplicate, other_case, other_name, another_local_name, extra_field),
    *(entry_comment, archive_comment, hidden_bytes, packed_otherwise, headers_disagree),
    *(directory_says, not_listed, streams_joined, folder),
)
