"""The simulated disk keeps what was forced, and nothing else for certain."""

from collections.abc import Sequence

from tests.survival.dice import Dice
from tests.survival.disk import SECTOR, Disk
from tests.survival.strace_log import (
    Cut,
    Event,
    Forced,
    ForcedNames,
    Made,
    Removed,
    Renamed,
    Wrote,
)

OLD, NEW = b"o" * 4 * SECTOR, b"n" * 4 * SECTOR
WRITTEN = (Made("file", 1), Wrote(1, 0, OLD), Forced(1), ForcedNames())


def left_after(*events: Event, cuts: int = 400) -> Sequence[dict[str, bytes]]:
    disk, dice = Disk(), Dice("disk")
    for event in events:
        disk.do(event)
    return [disk.after_power_cut(dice) for _ in range(cuts)]


def test_what_was_forced_is_there():
    assert all(left == {"file": OLD} for left in left_after(*WRITTEN))


def test_a_write_that_was_not_forced_may_be_missing_whole_or_torn():
    found = {left["file"] for left in left_after(*WRITTEN, Wrote(1, 0, NEW))}
    assert {OLD, NEW} < found
    assert all(len(each) == len(OLD) for each in found)
    assert all(len(set(each[n : n + SECTOR])) == 1 for each in found for n in range(0, 4, SECTOR))


def test_a_later_write_may_be_there_without_the_one_before():
    events = (*WRITTEN, Wrote(1, 0, b"first"), Wrote(1, SECTOR, b"then"))
    found = {left["file"] for left in left_after(*events)}
    assert any(each.startswith(b"o") and each[SECTOR:].startswith(b"then") for each in found)


def test_a_forced_file_may_have_no_name_yet():
    nameless = left_after(Made("file", 1), Wrote(1, 0, OLD), Forced(1))
    assert {tuple(left.items()) for left in nameless} == {(), (("file", OLD),)}


def test_a_renamed_file_is_found_under_one_of_its_names():
    found = [tuple(left) for left in left_after(*WRITTEN, Renamed("file", "other"))]
    assert set(found) == {("file",), ("other",)}


def test_a_removed_or_shortened_file_may_be_as_before():
    assert {tuple(left) for left in left_after(*WRITTEN, Removed("file"))} == {(), ("file",)}
    assert {left["file"] for left in left_after(*WRITTEN, Cut(1, 3))} == {OLD, OLD[:3]}
