"""The client of the typesetting workers: what the desk asks for pages and files.

Every method returns at once with a future. Futures are finished, and their callbacks called, on a
thread of the typesetter's: hand them over to the interface's own thread there.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.dispatcher import WORKERS, Dispatcher
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.glyphs import MissingGlyph
from petitiondesk.typesetting.jobs import (
    PDF,
    DocxJob,
    GlyphsJob,
    Job,
    PdfJob,
    PictureJob,
    PreviewJob,
    RasterJob,
)
from petitiondesk.typesetting.messages import PdfFile, Pixels, Preview, View
from petitiondesk.typesetting.worker_process import DEFAULT_COMMAND, WorkerProcess


class Typesetter:
    """Starts one warm worker and keeps a spare one warm. May be used from any thread.

    Every future may end in a `TypesettingError`; where a worker died at its job, in a
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
            templates: the folder with `layouts`.
            assets: the folder with `fonts`.
            spare: whether a second worker waits; a terminal, which never supersedes, needs none.
        """
        self._lock = threading.Lock()
        self._is_closed = False
        self._tree: PageTree | None = None
        self._dispatcher = Dispatcher(
            lambda heard: WorkerProcess(command, templates=templates, assets=assets, heard=heard),
            workers=WORKERS if spare else 1,
        )

    def preview(self, tree: PageTree, view: View) -> Future[Preview]:
        """Lay a tree out and show one of its pages.

        The latest wins: the futures of earlier previews, and of views of them, are cancelled.
        """
        with self._lock:
            self._tree = tree
            return self._submit(PreviewJob(tree, view))

    def raster(self, view: View) -> Future[Pixels]:
        """Show another page, or another size, of the tree that was previewed last."""
        with self._lock:
            if self._tree is None:
                failed: Future[Pixels] = Future()
                failed.set_exception(TypesettingFailedError(engine=PDF))
                return failed
            return self._submit(RasterJob(self._tree, view))

    def pdf(self, tree: PageTree) -> Future[PdfFile]:
        """Make the final PDF."""
        with self._lock:
            return self._submit(PdfJob(tree))

    def docx(self, tree: PageTree) -> Future[bytes]:
        """Make the Word document."""
        with self._lock:
            return self._submit(DocxJob(tree))

    def missing_glyphs(self, tree: PageTree) -> Future[tuple[MissingGlyph, ...]]:
        """Find the characters that no typeface has."""
        with self._lock:
            return self._submit(GlyphsJob(tree))

    def picture(self, untrusted: bytes) -> Future[bytes]:
        """Decode a PNG or JPEG from outside in the worker, and write it anew with pixels only."""
        with self._lock:
            return self._submit(PictureJob(untrusted))

    def close(self) -> None:
        """End both workers and cancel what they were doing. Closing again does nothing."""
        with self._lock:
            was_closed, self._is_closed, self._tree = self._is_closed, True, None
        if not was_closed:
            self._dispatcher.close()

    def _submit(self, job: Job) -> Future:  # type: ignore[type-arg]  # the callers say of what
        if self._is_closed:
            job.future.cancel()
        else:
            self._dispatcher.submit(job)
        return job.future
