"""What the client of the workers has been asked for, and which of it still matters."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.failures import error_of
from petitiondesk.typesetting.messages import (
    DocxMade,
    DocxRequest,
    Failed,
    GlyphsFound,
    GlyphsRequest,
    PdfMade,
    PdfRequest,
    PictureMade,
    PictureRequest,
    Previewed,
    PreviewRequest,
    Rastered,
    RasterRequest,
    Request,
    Response,
    View,
)

PDF = "pdf"
DOCX = "docx"


class Job:
    """Something asked for: the request, and the future that the asker holds."""

    engine = PDF

    def __init__(self, request: Request, taken: Callable[[Response], object]) -> None:
        self.request = request
        self.future: Future[Any] = Future()
        self._taken = taken

    def is_superseded_by(self, _newer: Job) -> bool:
        """Tell whether nobody needs this any more, once `newer` has been asked for."""
        return False

    def finish(self, response: Response) -> None:
        """Give the asker what the response holds, or the error it carries."""
        if not self.future.set_running_or_notify_cancel():
            return
        if isinstance(response, Failed):
            self.future.set_exception(error_of(response))
            return
        result = self._taken(response)
        if result is None:
            self.future.set_exception(TypesettingFailedError(engine=self.engine))
        else:
            self.future.set_result(result)

    def fail(self) -> None:
        """Tell the asker that nothing came of it."""
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(TypesettingFailedError(engine=self.engine))


class PreviewJob(Job):
    """A preview: only the latest is wanted."""

    def __init__(self, tree: PageTree, view: View) -> None:
        super().__init__(
            PreviewRequest(tree, view),
            lambda response: response.preview if isinstance(response, Previewed) else None,
        )
        self.tree = tree

    def is_superseded_by(self, newer: Job) -> bool:
        """Tell whether `newer` is a preview too."""
        return isinstance(newer, PreviewJob)


class RasterJob(Job):
    """Another view of a tree that has been laid out; of each page only the latest is wanted."""

    def __init__(self, tree: PageTree, view: View) -> None:
        super().__init__(RasterRequest(view), _pixels)
        self.tree = tree
        self.view = view

    def is_superseded_by(self, newer: Job) -> bool:
        """Tell whether `newer` shows the same page, or another tree."""
        if isinstance(newer, RasterJob):
            return newer.view.page == self.view.page
        return isinstance(newer, PreviewJob)

    def lay_out_anew(self) -> None:
        """Ask for the layout too: the worker that had it is gone."""
        self.request = PreviewRequest(self.tree, self.view)


class DocxJob(Job):
    """A Word document."""

    engine = DOCX

    def __init__(self, tree: PageTree) -> None:
        super().__init__(
            DocxRequest(tree),
            lambda response: response.data if isinstance(response, DocxMade) else None,
        )


def pdf_job(tree: PageTree) -> Job:
    """Return the job of a final PDF."""
    return Job(
        PdfRequest(tree), lambda response: response.file if isinstance(response, PdfMade) else None
    )


def glyphs_job(tree: PageTree) -> Job:
    """Return the job of finding missing glyphs."""
    return Job(
        GlyphsRequest(tree),
        lambda response: response.missing if isinstance(response, GlyphsFound) else None,
    )


def picture_job(untrusted: bytes) -> Job:
    """Return the job of making a picture safe."""
    return Job(
        PictureRequest(untrusted),
        lambda response: response.data if isinstance(response, PictureMade) else None,
    )


def _pixels(response: Response) -> object:
    match response:
        case Rastered():
            return response.pixels
        case Previewed():
            return response.preview.pixels
        case _:
            return None
