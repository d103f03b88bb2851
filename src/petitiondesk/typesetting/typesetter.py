"""The client of the typesetting workers: what the desk asks for pages and files.

Every method returns at once with a future. Futures are finished, and their callbacks called, on a
thread of the typesetter's: hand them over to the interface's own thread there.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.dispatcher import WORKERS, Dispatcher
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.jobs import (
    PDF,
    BuildJob,
    DocxJob,
    GlyphsJob,
    Job,
    LawJob,
    PdfJob,
    PictureJob,
    PreviewJob,
    RasterJob,
    ShowsJob,
    StampJob,
    WordsJob,
)
from petitiondesk.typesetting.manuscript import Manuscript, StampOrder
from petitiondesk.typesetting.messages import (
    FileKind,
    MissingGlyph,
    PdfFile,
    Pixels,
    Preview,
    TakeLaw,
    View,
)
from petitiondesk.typesetting.worker_process import DEFAULT_COMMAND, WorkerProcess


class Typesetter:
    """Starts one warm worker and keeps a spare one warm. May be used from any thread.

    Every future may end in a `TypesettingError`, or in a `WordsError` of a language whose words
    cannot be used; where a worker died at its job (at a file: two), in a
    `TypesettingFailedError`, where it hung, in a `TypesettingTooLongError`; the next job goes to
    another worker. Any future may be cancelled at any time.
    """

    def __init__(
        self,
        command: Sequence[str] = DEFAULT_COMMAND,
        *,
        templates: Path,
        assets: Path,
        spare: bool = True,
    ) -> None:
        """Start warming up.

        Args:
            command: starts a worker; the folders are added to it.
            templates: the folder with `layouts` and `words`.
            assets: the folder with `fonts` and `law`.
            spare: whether a second worker waits; a terminal, which never supersedes, needs none.
        """
        self._lock = threading.Lock()
        self._is_closed = False
        self._manuscript: Manuscript | None = None
        self._dispatcher = Dispatcher(
            lambda heard: WorkerProcess(command, templates=templates, assets=assets, heard=heard),
            workers=WORKERS if spare else 1,
        )

    def preview(self, manuscript: Manuscript, view: View) -> Future[Preview]:
        """Compose a manuscript, lay it out and show one of its pages.

        The latest wins: the futures of earlier previews, and of views of them, are cancelled.
        """
        with self._lock:
            self._manuscript = manuscript
            return self._submit(PreviewJob(manuscript, view))

    def raster(self, view: View) -> Future[Pixels]:
        """Show another page, or another size, of the manuscript that was previewed last."""
        with self._lock:
            if self._manuscript is None:
                failed: Future[Pixels] = Future()
                failed.set_exception(TypesettingFailedError(engine=PDF))
                return failed
            return self._submit(RasterJob(self._manuscript, view))

    def pdf(self, manuscript: Manuscript) -> Future[PdfFile]:
        """Make the final PDF."""
        with self._lock:
            return self._submit(PdfJob(manuscript))

    def stamp(self, order: StampOrder) -> Future[bytes]:
        """Make what is seen of a signature: a PDF of one page, as large as the place for it."""
        with self._lock:
            return self._submit(StampJob(order))

    def shows(self, order: StampOrder, untrusted: bytes, *, exactly: bool = False) -> Future[bool]:
        """Tell whether what is seen of a signature in a file from anywhere is what an order sets.

        Args:
            order: who is said to have signed, and when.
            untrusted: a content stream of a PDF; a picture where the order is for pixels.
            exactly: whether it was set with this build, so that nothing may differ.
        """
        with self._lock:
            return self._submit(ShowsJob(order, untrusted, exactly=exactly))

    def docx(self, manuscript: Manuscript) -> Future[bytes]:
        """Make the Word document."""
        with self._lock:
            return self._submit(DocxJob(manuscript))

    def missing_glyphs(self, manuscript: Manuscript) -> Future[tuple[MissingGlyph, ...]]:
        """Find the characters of its page that no typeface has."""
        with self._lock:
            return self._submit(GlyphsJob(manuscript))

    def picture(self, untrusted: bytes) -> Future[bytes]:
        """Decode a PNG or JPEG from outside in the worker, and write it anew with pixels only."""
        with self._lock:
            return self._submit(PictureJob(untrusted))

    def law_findings(self, letter: Letter, today: dt.date) -> Future[tuple[Finding, ...]]:
        """Check a whole letter against the law as it is known today.

        The latest wins: the futures of earlier checks of other letters are cancelled.
        """
        with self._lock:
            return self._submit(LawJob(letter, today))

    def words(self, kind: FileKind, data: bytes) -> Future[tuple[str, ...]]:
        """Read all words, and the metadata, of a file that was made here."""
        with self._lock:
            return self._submit(WordsJob(kind, data))

    def told(self, kind: FileKind, data: bytes) -> Future[tuple[str, ...]]:
        """Read what a page tells: the same for every layout of the same text."""
        with self._lock:
            return self._submit(WordsJob(kind, data, told=True))

    def build(self) -> Future[str]:
        """Name what pages are set with: the same build sets the same bytes."""
        with self._lock:
            return self._submit(BuildJob())

    def take_law(self, newer: Mapping[str, bytes]) -> None:
        """Check and cite with newer law data from now on.

        Args:
            newer: files by their name in `assets/law`, whole and verified; without any, what the
                program came with is in force again.
        """
        with self._lock:
            if not self._is_closed:
                self._dispatcher.take_law(TakeLaw(dict(newer)))

    def close(self) -> None:
        """End both workers and cancel what they were doing. Closing again does nothing."""
        with self._lock:
            was_closed, self._is_closed, self._manuscript = self._is_closed, True, None
        if not was_closed:
            self._dispatcher.close()

    def _submit(self, job: Job) -> Future:  # type: ignore[type-arg]  # the callers say of what
        if self._is_closed:
            job.future.cancel()
        else:
            self._dispatcher.submit(job)
        return job.future
