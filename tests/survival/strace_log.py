"""Has a program watched by strace, and reads from its log what the program did to one folder.

Every call by which a file may change is watched in the kernel, so that no library, and no way of
calling the system, is overlooked; a call that is not understood ends the reading.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_UNDERSTOOD = {
    "close", "fdatasync", "fsync", "ftruncate", "lseek", "mkdir", "open", "openat", "pwrite64",
    "rename", "renameat", "renameat2", "rmdir", "unlink", "unlinkat", "write",
}  # fmt: skip
_NOT_UNDERSTOOD = {
    "copy_file_range", "fallocate", "link", "linkat", "pwritev", "pwritev2", "sendfile", "symlink",
    "symlinkat", "sync_file_range", "truncate", "writev",
}  # fmt: skip
_STARTS = ("?clone", "?clone3")
LONGEST = 4 * 1024 * 1024
"""Bytes of one write that are written down; a longer one ends the reading."""

_LINE = re.compile(rb"(\d+) +(\w+)\((.*)\) += (-?\d+)(?: .*)?")
_UNFINISHED = b" <unfinished ...>"
_RESUMED = re.compile(rb"\d+ +<\.\.\. \w+ resumed>")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')


class UnknownCallError(AssertionError):
    """The program changed a file in a way that the simulation does not know."""


@dataclass(frozen=True)
class Found:
    """Names, numbers and contents of the files that were on the disk at the beginning."""

    files: tuple[tuple[str, int, bytes], ...]


@dataclass(frozen=True)
class Made:
    """A name now leads to a new, empty file."""

    name: str
    file: int


@dataclass(frozen=True)
class Wrote:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """The file now has this length."""

    file: int
    length: int


@dataclass(frozen=True)
class Forced:
    """The program waited until the file's bytes were on the disk."""

    file: int


@dataclass(frozen=True)
class ForcedNames:
    """The program waited until the folder's names were on the disk."""


@dataclass(frozen=True)
class Renamed:
    old: str
    new: str


@dataclass(frozen=True)
class Removed:
    name: str


@dataclass(frozen=True)
class Said:
    """The program wrote to the pipe that it was started with."""

    data: bytes


Event = Found | Made | Wrote | Cut | Forced | ForcedNames | Renamed | Removed | Said


def watched(command: tuple[str, ...], log: Path) -> tuple[str, ...]:
    """The command that runs `command` and writes down what it does.

    Its `prctl` calls do nothing: a process that is not dumpable could be watched by root alone.
    """
    calls = ",".join(sorted(_UNDERSTOOD | _NOT_UNDERSTOOD | {"prctl", *_STARTS}))
    options = ("-f", "--seccomp-bpf", "-xx", "-s", str(LONGEST), "-e", f"trace={calls}")
    return ("strace", *options, "-e", "inject=prctl:retval=0", "-o", str(log), *command)


class LogReader:
    """Reads the logs of one sitting after the other; files keep their numbers."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fsencode(folder)
        self._names: dict[str, int] = {}
        self._count = 0

    def found(self) -> Found:
        """The files that lie in the folder already."""
        paths = sorted(Path(os.fsdecode(self._folder)).iterdir())
        return Found(
            tuple((path.name, self.opened(path.name)[0], path.read_bytes()) for path in paths)
        )

    def events(self, log: Path) -> Iterator[Event]:
        """What the program did, in its order."""
        sitting = _Sitting(self)
        calls = [call.groups() for call in map(_LINE.fullmatch, _whole_lines(log)) if call]
        threads = _threads(calls)
        for thread, name, arguments, result in calls:
            # What the program starts has no business in the folder, and no file of it open.
            if thread in threads and int(result) >= 0:
                yield from sitting.read(name.decode(), arguments, int(result))

    def name_of(self, path: bytes) -> str | None:
        """The name of a file in the folder; None for what lies elsewhere."""
        folder, _, name = path.rpartition(b"/")
        return name.decode() if folder == self._folder else None

    def is_folder(self, path: bytes) -> bool:
        return path == self._folder

    def opened(self, name: str) -> tuple[int, bool]:
        """The number of a file, and whether it is new."""
        new = name not in self._names
        if new:
            self._count += 1
            self._names[name] = self._count
        return self._names[name], new

    def rename(self, old: str, new: str) -> None:
        self._names[new] = self._names.pop(old)

    def remove(self, name: str) -> None:
        del self._names[name]


def _threads(calls: Sequence[tuple[bytes, ...]]) -> set[bytes]:
    """The threads of the first process in the log."""
    threads = {calls[0][0]}
    for thread, name, arguments, result in calls:
        if thread in threads and name.startswith(b"clone") and b"CLONE_THREAD" in arguments:
            threads.add(result)
    return threads


def _whole_lines(log: Path) -> Iterator[bytes]:
    """The log's lines; a call during which another thread did something is where it came back."""
    begun: dict[bytes, bytes] = {}
    for line in log.read_bytes().splitlines():
        thread = line.split(b" ", 1)[0]
        if line.endswith(_UNFINISHED):
            begun[thread] = line.removesuffix(_UNFINISHED)
        elif resumed := _RESUMED.match(line):
            yield begun.pop(thread) + line[resumed.end() :]
        else:
            yield line


FOLDER = 0
ELSEWHERE = -1


class _Sitting:
    """One program: what its descriptors lead to, and where in the file they stand."""

    def __init__(self, reader: LogReader) -> None:
        self._reader = reader
        self._files: dict[bytes, int] = {}
        self._places: dict[bytes, int] = {}

    def read(self, call: str, arguments: bytes, result: int) -> Iterator[Event]:
        if call.startswith("clone"):
            return
        texts = [bytes.fromhex(t.replace(b"\\x", b"").decode()) for t in _TEXT.findall(arguments)]
        rest = _TEXT.sub(b"", arguments).replace(b" ", b"").split(b",")
        if call in {"open", "openat"}:
            yield from self._open(texts[0], arguments, str(result).encode())
        elif call in {"rename", "renameat", "renameat2", "unlink", "unlinkat"}:
            yield from self._change_names(texts)
        elif call == "close":
            self._files.pop(rest[0], None)
        elif call in _NOT_UNDERSTOOD and self._files.get(rest[0], ELSEWHERE) != ELSEWHERE:
            raise UnknownCallError(call)
        elif call in {"write", "pwrite64"}:
            if len(texts[0]) < result:
                raise UnknownCallError("a write that is too long")
            yield from self._write(rest, texts[0][:result])
        else:
            yield from self._change_file(call, rest, result)

    def _open(self, path: bytes, arguments: bytes, descriptor: bytes) -> Iterator[Event]:
        name = self._reader.name_of(path)
        self._places[descriptor] = 0
        self._files[descriptor] = FOLDER if self._reader.is_folder(path) else ELSEWHERE
        if name is not None:
            file, new = self._reader.opened(name)
            self._files[descriptor] = file
            if new:
                yield Made(name, file)
            elif b"O_TRUNC" in arguments:
                yield Cut(file, 0)

    def _change_names(self, paths: list[bytes]) -> Iterator[Event]:
        names = [name for name in map(self._reader.name_of, paths) if name is not None]
        if len(names) == 2:
            self._reader.rename(*names)
            yield Renamed(*names)
        elif names:
            assert len(paths) == 1, "a file came from elsewhere"
            self._reader.remove(names[0])
            yield Removed(names[0])

    def _write(self, rest: list[bytes], data: bytes) -> Iterator[Event]:
        descriptor = rest[0]
        file = self._files.get(descriptor)
        if file is None:
            yield Said(data)
        elif file > FOLDER:
            at_place = len(rest) == 4
            offset = int(rest[3]) if at_place else self._places[descriptor]
            if not at_place:
                self._places[descriptor] += len(data)
            yield Wrote(file, offset, data)

    def _change_file(self, call: str, rest: list[bytes], result: int) -> Iterator[Event]:
        file = self._files.get(rest[0], ELSEWHERE)
        if call == "lseek":
            self._places[rest[0]] = result
        elif call in {"fsync", "fdatasync"} and file == FOLDER:
            yield ForcedNames()
        elif file > FOLDER:
            yield Cut(file, int(rest[1])) if call == "ftruncate" else Forced(file)
