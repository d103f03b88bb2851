"""Writing the files of an export: all are there, whole and judged, or none is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.export_order import ExportedFile, Progress, Stage, Watch
from petitiondesk.desk.export_plan import Piece
from petitiondesk.desk.ports import Manuscript
from petitiondesk.desk.waiting import go_on
from petitiondesk.desk.whole_file import WholeFiles, read_limited

if TYPE_CHECKING:  # most exports are judged by nobody
    from petitiondesk.desk.verdict import Verdict


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
    judge: Callable[[Path, Piece], Verdict | None] = lambda *_: None,
) -> tuple[ExportedFile, ...]:
    """Write files, and their sums beside them; nothing has its name before all are judged.

    Args:
        typeset: the files.
        watch: hears of it, and may cancel.
        replace: whether existing files may be replaced.
        judge: looks at each as it was written, says what to think of it, and raises where that is
            not what it should be.

    Raises:
        OutputError: a file could not be written, or is not what was written.
        CancelledError: the watch cancelled.
    """
    with WholeFiles(replace=replace) as files:
        written: list[Path] = []
        verdicts: list[Verdict | None] = []
        for done, ready in enumerate(typeset):
            watch.report(Progress(Stage.WRITE, done, len(typeset)))
            path = ready.piece.path
            written.append(files.write(path, ready.content, between=lambda: go_on(watch)))
        for done, (ready, temporary) in enumerate(zip(typeset, written, strict=True)):
            watch.report(Progress(Stage.VERIFY, done, len(typeset)))
            verdicts.append(judge(temporary, ready.piece))
        go_on(watch)
        if not typeset[0].manuscript.draft:
            files.write(typeset[0].piece.sums, _sums(typeset))
        files.name_all()
        return tuple(map(_read_back, typeset, verdicts))


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
