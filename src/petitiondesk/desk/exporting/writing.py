"""Writing the files of an export: all are there, whole and judged, or none is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

import msgspec

from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.exporting.order import ExportedFile, Progress, Stage, Watch
from petitiondesk.desk.exporting.plan import Piece
from petitiondesk.desk.ports import Manuscript
from petitiondesk.desk.waiting import Asker, MadeT, go_on, outcome
from petitiondesk.desk.whole_file import WholeFiles, read_limited

if TYPE_CHECKING:  # most exports are judged by nobody
    from petitiondesk.desk.verdicts.verdict import Verdict


_WRITERS: Final = 4
"""So many files are on their way to the disk at once: they wait for it together."""

_JUDGES: Final = 2
"""So many are judged at once: there are as many workers to set their pages once more."""


class _UntilLeft:
    """Cancels for threads whom the person cancels, or for whom nobody waits any more.

    Args:
        asker: asks for the person.
    """

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._left = Event()

    def leave(self) -> None:
        """Have every thread told, at the next moment it asks."""
        self._left.set()

    def cancelled(self) -> bool:
        """Tell whether what is made is for nobody."""
        return self._left.is_set() or self._asker.cancelled()


class Typeset(msgspec.Struct, frozen=True):
    """A file that was set, and what it was set from.

    Attributes:
        piece: which one it is.
        manuscript: what it was set from.
        content: its bytes.
        pages: how many it has; 0 where that is for others to count.
    """

    piece: Piece
    manuscript: Manuscript
    content: bytes
    pages: int


def write_files(
    typeset: Sequence[Typeset],
    watch: Watch,
    *,
    replace: bool,
    judge: Callable[[Path, Piece, Asker], Verdict | None] = lambda *_: None,
) -> tuple[ExportedFile, ...]:
    """Write files, and their sums beside them; nothing has its name before all are judged.

    Args:
        typeset: the files.
        watch: hears of it, and may cancel.
        replace: whether existing files may be replaced.
        judge: looks at each as it was written, says what to think of it, and raises where that is
            not what it should be; it gives up where the asker cancels.

    Raises:
        OutputError: a file could not be written, or is not what was written.
        CancelledError: the watch cancelled.
    """
    with WholeFiles(replace=replace) as files:

        def write(ready: Typeset, asker: Asker) -> Path:
            return files.write(ready.piece.path, ready.content, between=lambda: go_on(asker))

        written = _side_by_side(write, typeset, Stage.WRITE, watch, at_once=_WRITERS)
        temporary = {ready.piece: path for ready, path in zip(typeset, written, strict=True)}

        def look_at(ready: Typeset, asker: Asker) -> Verdict | None:
            return judge(temporary[ready.piece], ready.piece, asker)

        verdicts = _side_by_side(look_at, typeset, Stage.VERIFY, watch, at_once=_JUDGES)
        go_on(watch)
        if not typeset[0].manuscript.draft:
            files.write(typeset[0].piece.sums, _sums(typeset))
        files.name_all()
        return tuple(map(_read_back, typeset, verdicts))


def _side_by_side(
    do: Callable[[Typeset, Asker], MadeT],
    typeset: Sequence[Typeset],
    stage: Stage,
    watch: Watch,
    *,
    at_once: int,
) -> list[MadeT]:
    """Return what is made of every file, a few at a time; once one fails, no other is begun.

    Raises:
        CancelledError: the watch cancelled.
    """
    made: list[MadeT] = []
    asker = _UntilLeft(watch)
    watch.report(Progress(stage, 0, len(typeset)))
    with ThreadPoolExecutor(at_once) as threads:
        coming = [threads.submit(do, each, asker) for each in typeset]
        try:
            for future in coming:
                made.append(outcome(future, watch))
                if len(made) < len(typeset):
                    watch.report(Progress(stage, len(made), len(typeset)))
        finally:
            asker.leave()  # the pool waits for its threads, even where an interrupt ends all
            for future in coming:
                future.cancel()
    return made


def _sums(typeset: Sequence[Typeset]) -> bytes:
    """Return the list by which anybody checks the files of a folder (``sha256sum --check``)."""
    import hashlib  # noqa: PLC0415 - see below

    lines = (f"{hashlib.sha256(t.content).hexdigest()}  {t.piece.path.name}\n" for t in typeset)
    return "".join(lines).encode()


def _read_back(ready: Typeset, verdict: Verdict | None) -> ExportedFile:
    """Describe the file as it stands on the disk, and not as it was meant to be."""
    path = ready.piece.path
    written = read_limited(path, len(ready.content))
    if written != ready.content:
        raise OutputError(path=path, trouble=OutputTrouble.OTHER)
    import hashlib  # noqa: PLC0415 - brings OpenSSL, three megabytes that writing does without

    digest = hashlib.sha256(written).hexdigest()
    piece = ready.piece
    return ExportedFile(path, piece.kind, piece.language, digest, ready.pages, verdict)
