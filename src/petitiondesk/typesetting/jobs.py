"""What the client of the workers has been asked for, and which of it still matters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final

from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.errors import (
    BadPictureError,
    PictureFault,
    TypesettingError,
    TypesettingFailedError,
    TypesettingTooLongError,
)
from petitiondesk.typesetting.failures import error_of
from petitiondesk.typesetting.manuscript import Manuscript, StampOrder
from petitiondesk.typesetting.messages import (
    BuildNamed,
    BuildRequest,
    DocxMade,
    DocxRequest,
    Failed,
    FileKind,
    GlyphsFound,
    GlyphsRequest,
    LawChecked,
    LawRequest,
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
    ShowsRequest,
    ShowsTold,
    StampMade,
    StampRequest,
    View,
    WordsRead,
    WordsRequest,
)

PDF = "pdf"
DOCX = "docx"

VIEW_LIMIT: Final = 120.0
PDF_LIMIT: Final = 300.0
DOCX_LIMIT: Final = 120.0
GLYPHS_LIMIT: Final = 60.0
PICTURE_LIMIT: Final = 60.0
LAW_LIMIT: Final = 60.0
WORDS_LIMIT: Final = 60.0
"""How long, in seconds, a worker may be at a job of each kind before it is taken to hang.

The longest letter that was measured, with a list of 3,000 items, took 17 seconds on a busy machine:
an old laptop that is five times slower stays below. The time in the queue does not count.
"""


class Job:
    """Something asked for: the request, and the future that the asker holds.

    A system short of memory may end any worker: what a person waits for is tried once more. What
    is made of a file from outside is not: it may have been crafted to end them.
    """

    engine = PDF
    limit = PDF_LIMIT
    deaths_allowed = 0

    def __init__(self, request: Request, taken: Callable[[Response], object]) -> None:
        self.request = request
        self.future: Future[Any] = Future()
        self._taken = taken
        self._deaths = 0

    def outlives_its_worker(self) -> bool:
        """Tell, where a worker died at it, whether another one is to try."""
        self._deaths += 1
        return self._deaths <= self.deaths_allowed

    def is_superseded_by(self, _newer: Job) -> bool:
        """Tell whether nobody needs this any more, once `newer` has been asked for."""
        return False

    def finish(self, response: Response) -> None:
        """Give the asker what the response holds, or the error it carries."""
        if isinstance(response, Failed):
            self._end(error_of(response))
        elif (result := self._taken(response)) is None:
            self.fail()
        elif self.future.set_running_or_notify_cancel():
            self.future.set_result(result)

    def fail(self) -> None:
        """Tell the asker that nothing came of it."""
        self._end(TypesettingFailedError(engine=self.engine))

    def give_up(self) -> None:
        """Tell the asker that its worker was ended, since it was at it for longer than `limit`."""
        self._end(self._too_long())

    def _too_long(self) -> TypesettingError:
        return TypesettingTooLongError(minutes=round(self.limit / 60))

    def _end(self, error: PetitionDeskError) -> None:
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(error)


class ViewJob(Job):
    """Something to be seen of a manuscript, whose layout its worker keeps."""

    limit = VIEW_LIMIT

    def __init__(
        self, request: Request, taken: Callable[[Response], object], manuscript: Manuscript
    ) -> None:
        super().__init__(request, taken)
        self.manuscript = manuscript


class PreviewJob(ViewJob):
    """A preview: only the latest is wanted."""

    def __init__(self, manuscript: Manuscript, view: View) -> None:
        super().__init__(
            PreviewRequest(manuscript, view),
            lambda response: response.preview if isinstance(response, Previewed) else None,
            manuscript,
        )

    def is_superseded_by(self, newer: Job) -> bool:
        """Tell whether `newer` is a preview too."""
        return isinstance(newer, PreviewJob)


class RasterJob(ViewJob):
    """Another view of what has been laid out; of each page only the latest is wanted."""

    def __init__(self, manuscript: Manuscript, view: View) -> None:
        super().__init__(RasterRequest(view), _pixels, manuscript)
        self.view = view

    def is_superseded_by(self, newer: Job) -> bool:
        """Tell whether `newer` shows the same page, or another manuscript."""
        if isinstance(newer, RasterJob):
            return newer.view.page == self.view.page
        return isinstance(newer, PreviewJob)

    def lay_out_anew(self) -> None:
        """Ask for the layout too: the worker that had it is gone."""
        self.request = PreviewRequest(self.manuscript, self.view)


class PdfJob(Job):
    """A final PDF."""

    deaths_allowed = 1

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            PdfRequest(manuscript),
            lambda response: response.file if isinstance(response, PdfMade) else None,
        )


class StampJob(Job):
    """What is seen of a signature."""

    limit = VIEW_LIMIT
    deaths_allowed = 1

    def __init__(self, order: StampOrder) -> None:
        super().__init__(
            StampRequest(order),
            lambda response: response.data if isinstance(response, StampMade) else None,
        )


class ShowsJob(Job):
    """Comparing what is seen of a signature with what is to be seen of it."""

    limit = VIEW_LIMIT

    def __init__(self, order: StampOrder, untrusted: bytes, *, exactly: bool) -> None:
        super().__init__(
            ShowsRequest(order, untrusted, exactly),
            lambda response: response.same if isinstance(response, ShowsTold) else None,
        )


class DocxJob(Job):
    """A Word document."""

    engine = DOCX
    limit = DOCX_LIMIT
    deaths_allowed = 1

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            DocxRequest(manuscript),
            lambda response: response.data if isinstance(response, DocxMade) else None,
        )


class GlyphsJob(Job):
    """Finding missing glyphs."""

    limit = GLYPHS_LIMIT

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(
            GlyphsRequest(manuscript),
            lambda response: response.missing if isinstance(response, GlyphsFound) else None,
        )


class PictureJob(Job):
    """Making a picture safe. One that takes too long is no picture for a letter."""

    limit = PICTURE_LIMIT

    def __init__(self, untrusted: bytes) -> None:
        super().__init__(
            PictureRequest(untrusted),
            lambda response: response.data if isinstance(response, PictureMade) else None,
        )

    def _too_long(self) -> TypesettingError:
        return BadPictureError(reason=PictureFault.TOO_SLOW)


class LawJob(Job):
    """A check against the law: of each letter as it is, only the latest is wanted."""

    limit = LAW_LIMIT

    def __init__(self, letter: Letter, today: dt.date) -> None:
        super().__init__(
            LawRequest(letter, today),
            lambda response: response.findings if isinstance(response, LawChecked) else None,
        )
        self.letter = letter

    def is_superseded_by(self, newer: Job) -> bool:
        """Tell whether `newer` is such a check too, of another letter, or of one that was edited.

        Whoever asks about the same one, as an export does, takes nobody's answer away.
        """
        return isinstance(newer, LawJob) and newer.letter != self.letter


class WordsJob(Job):
    """Reading a finished file."""

    limit = WORDS_LIMIT

    def __init__(self, kind: FileKind, data: bytes, *, told: bool = False) -> None:
        super().__init__(
            WordsRequest(kind, data, told),
            lambda response: response.words if isinstance(response, WordsRead) else None,
        )


class BuildJob(Job):
    """Naming what pages are set with."""

    limit = GLYPHS_LIMIT

    def __init__(self) -> None:
        super().__init__(
            BuildRequest(),
            lambda response: response.name if isinstance(response, BuildNamed) else None,
        )


def _pixels(response: Response) -> object:
    match response:
        case Rastered():
            return response.pixels
        case Previewed():
            return response.preview.pixels
        case _:
            return None
