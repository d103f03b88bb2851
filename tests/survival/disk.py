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
    Made,
    Removed,
    Renamed,
    Said,
    Wrote,
)

SECTOR = 512


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
        self._waiting: list[Made | Renamed | Removed] = []
        self._sources: dict[int, int] = {}

    def do(self, event: Event) -> None:
        """Do what the program did."""
        match event:
            case Wrote(file) | Cut(file):
                self._files[file].waiting.append(event)
            case Forced(file):
                _do_all(self._files[file].kept, self._files[file].waiting)
                self._files[file].waiting.clear()
            case ForcedNames():
                self._kept = dict(self._names)
                self._waiting.clear()
            case Made(_, file):
                self._files[file] = _File()
                self._change_name(event)
            case Renamed() | Removed():
                self._change_name(event)
            case Said():
                pass

    def after_power_cut(self, dice: Dice) -> dict[str, bytes]:
        """What is found when the power is back: the files by their names."""
        kept = dice.below(5) * 25
        names = dict(self._kept)
        for change, file in self._changes():
            if dice.falls(kept):
                _do_name(names, change, file)
        contents = {file: self._content(file, kept, dice) for file in sorted(set(names.values()))}
        return {name: contents[file] for name, file in names.items()}

    def _change_name(self, change: Made | Renamed | Removed) -> None:
        file = change.file if isinstance(change, Made) else self._names.get(_subject(change), 0)
        self._sources[len(self._waiting)] = file
        self._waiting.append(change)
        _do_name(self._names, change, file)

    def _changes(self) -> list[tuple[Made | Renamed | Removed, int]]:
        return [(change, self._sources[place]) for place, change in enumerate(self._waiting)]

    def _content(self, file: int, kept: int, dice: Dice) -> bytes:
        found = self._files[file]
        waiting = [each for each in found.waiting if dice.falls(kept)]
        if dice.falls(30):
            waiting = dice.shuffled(waiting)
        content = bytearray(found.kept)
        _do_all(content, [part for each in waiting for part in _torn(each, dice)])
        return bytes(content)


def _subject(change: Renamed | Removed) -> str:
    return change.old if isinstance(change, Renamed) else change.name


def _do_name(names: dict[str, int], change: Made | Renamed | Removed, file: int) -> None:
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
