"""A disk that keeps its word and not a byte more: what was not forced may be lost, half or all.

Until a file is forced, each of its writes may be missing, may have come before an earlier one, and
may be there in part, sector by sector. Until the folder is forced, each change of a name may be
missing, whatever became of the changes after it. No real disk and file system is as bad as this at
once; whoever survives it survives them.
"""

from dataclasses import dataclass, field

from tests.survival.dice import Dice
from tests.survival.strace_log import (
    Cut,
    Event,
    Forced,
    ForcedNames,
    Found,
    Made,
    Removed,
    Renamed,
    Said,
    Wrote,
)

SECTOR = 512

NameChange = Made | Renamed | Removed


@dataclass
class _File:
    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Wrote | Cut] = field(default_factory=list)


class Disk:
    """One folder of it."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        self._kept: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._waiting: list[tuple[NameChange, int]] = []

    def do(self, event: Event) -> None:
        """Do what the program did."""
        match event:
            case Found(files):
                self._find(files)
            case Wrote(file) | Cut(file):
                self._files[file].waiting.append(event)
            case Forced(file):
                _do_all(self._files[file].kept, self._files[file].waiting)
                self._files[file].waiting.clear()
            case ForcedNames():
                self._kept = dict(self._names)
                self._waiting.clear()
            case Made() | Renamed() | Removed():
                self._change_name(event)
            case Said():
                pass

    def after_power_cut(self, dice: Dice) -> dict[str, bytes]:
        """What is found when the power is back: the files by their names."""
        kept = dice.below(5) * 25
        names = dict(self._kept)
        for change, file in self._waiting:
            if dice.falls(kept):
                _do_name(names, change, file)
        contents = {file: self._content(file, kept, dice) for file in sorted(set(names.values()))}
        return {name: contents[file] for name, file in names.items()}

    def _find(self, files: tuple[tuple[str, int, bytes], ...]) -> None:
        for name, file, content in files:
            self._files[file] = _File(bytearray(content))
            self._kept[name] = self._names[name] = file

    def _change_name(self, change: NameChange) -> None:
        if isinstance(change, Made):
            self._files[change.file] = _File()
            file = change.file
        else:
            file = self._names[change.old if isinstance(change, Renamed) else change.name]
        self._waiting.append((change, file))
        _do_name(self._names, change, file)

    def _content(self, file: int, kept: int, dice: Dice) -> bytes:
        found = self._files[file]
        waiting = [each for each in found.waiting if dice.falls(kept)]
        if dice.falls(30):
            waiting = dice.shuffled(waiting)
        content = bytearray(found.kept)
        _do_all(content, [part for each in waiting for part in _torn(each, dice)])
        return bytes(content)


def _do_name(names: dict[str, int], change: NameChange, file: int) -> None:
    match change:
        case Made(name):
            names[name] = file
        case Renamed(old, new):
            names.pop(old, None)
            names[new] = file
        case Removed(name):
            names.pop(name, None)


def _do_all(content: bytearray, changes: list[Wrote | Cut]) -> None:
    for change in changes:
        if isinstance(change, Cut):
            del content[change.length :]
            content.extend(bytes(change.length - len(content)))
        else:
            content.extend(bytes(max(0, change.offset - len(content))))
            content[change.offset : change.offset + len(change.data)] = change.data


def _torn(change: Wrote | Cut, dice: Dice) -> list[Wrote | Cut]:
    """The change, or some of its sectors."""
    if isinstance(change, Cut) or len(change.data) <= SECTOR or not dice.falls(40):
        return [change]
    return [
        Wrote(change.file, change.offset + start, change.data[start : start + SECTOR])
        for start in range(0, len(change.data), SECTOR)
        if dice.falls(50)
    ]
