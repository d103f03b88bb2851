"""Feeds the preview: a pause after the last key, then the newest letter, and only the newest."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSizeF, QTimer
from PySide6.QtGui import QImage

from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import prepare_page, separate_addressees
from petitiondesk.desk.ports import Manuscript, Pixels, Preview, Typesetter, View
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.errors import TypesettingTooLongError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.messages import failure_in_words
from petitiondesk.ui.preview.paper import Place
from petitiondesk.ui.preview.preview import PreviewPane

PAUSE_MS = 250
"""From the last change to asking for a new page."""

WORDS_AFTER_MS = 400
"""A page that takes longer is announced in words."""

_SAME_SCALE = 1e-4
"""Scales that differ by less draw the same page: by half a pixel at most where it is 5,000 wide."""

_TRIES = 2
"""So many failures in a row are tried again without a word: a worker may have been ended."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the preview is to show."""

    letter: Letter
    language: str
    audience: Audience
    draft: bool


class PreviewFeed(QObject):
    """Asks for pages and hands them to the pane; what was asked for earlier is dropped."""

    def __init__(
        self,
        pane: PreviewPane,
        typesetter: Callable[[], Typesetter],
        library: Library,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._typesetter = typesetter
        self._library = library
        self._tasks = tasks
        self._wish: Wish | None = None
        self._asked = 0
        self._set = 0
        self._showing = ("", Audience.PUBLIC)
        self._drawn: dict[int, tuple[int, float]] = {}
        self._failures = 0
        self._pause = _single_shot(self, PAUSE_MS, self._ask)
        self._words = _single_shot(self, WORDS_AFTER_MS, self._say_waiting)
        pane.view_changed.connect(self._draw_what_is_in_view)
        pane.paper.dropped.connect(lambda page: self._drawn.pop(page, None))

    def show(self, wish: Wish) -> None:
        """Show this after a short pause; whatever was wished before is forgotten."""
        if wish == self._wish:
            return
        first, before = self._wish is None, self._wish
        if before is not None and _readers(before) != _readers(wish):
            self._asked += 1  # pages that are on their way are those of another text
        self._wish = wish
        self._failures = 0
        self._pause.start(0 if first else PAUSE_MS)

    def _ask(self) -> None:
        wish = self._wish
        if wish is None:
            return
        self._asked += 1
        number = self._asked
        self._words.start()
        self._tasks.run(
            lambda: (_prepare(wish, self._library), self._typesetter()),
            owner=self,
            on_success=lambda made: self._set_page(number, *made),
            on_failure=lambda error: self._failed(number, error),
        )

    def _set_page(self, number: int, manuscript: Manuscript, typesetter: Typesetter) -> None:
        if number != self._asked or self._wish is None:
            return
        showing = _readers(self._wish)
        scale = self._pane.pixels_per_point()
        page = self._pane.pages_in_view().start if showing == self._showing else 0
        self._tasks.follow(
            typesetter.preview(manuscript, View(page=page, scale=scale)),
            owner=self,
            on_success=lambda preview: self._show(number, scale, showing, preview),
            on_failure=lambda error: self._failed(number, error),
        )

    def _show(
        self, number: int, scale: float, showing: tuple[str, Audience], preview: Preview
    ) -> None:
        if number != self._asked:
            return
        self._set = number
        self._failures = 0
        self._words.stop()
        if showing != self._showing:
            self._showing = showing
            self._pane.paper.forget_images()
        self._drawn = {preview.pixels.page: (number, scale)}
        sizes = [QSizeF(page.width, page.height) for page in preview.pages]
        self._pane.show_pages(sizes, _places(preview))
        self._pane.show_image(preview.pixels.page, _image(preview.pixels))
        self._pane.show_text(preview.words)
        self._pane.show_waiting(waiting=False, behind=False)
        self._draw_what_is_in_view()

    def _draw_what_is_in_view(self) -> None:
        """Ask for the first page in view that is not drawn in this size."""
        if not self._set or self._set != self._asked:
            return
        wanted = (self._set, self._pane.pixels_per_point())
        for page in self._pane.pages_in_view():
            if not _is_drawn(self._drawn.get(page), wanted):
                self._drawn[page] = wanted
                self._draw(page, wanted)
                return

    def _draw(self, page: int, wanted: tuple[int, float]) -> None:
        self._tasks.follow(
            self._typesetter().raster(View(page=page, scale=wanted[1])),
            owner=self,
            on_success=lambda pixels: self._show_page(wanted, pixels),
            on_failure=lambda _error: self._set_again(),
        )

    def _set_again(self) -> None:
        """The worker has no pages any more, since it was ended: let it set them anew."""
        if self._failures < _TRIES:
            self._failures += 1
            self._pause.start()

    def _show_page(self, wanted: tuple[int, float], pixels: Pixels) -> None:
        if wanted[0] == self._set:
            self._pane.show_image(pixels.page, _image(pixels))
            self._draw_what_is_in_view()

    def _failed(self, number: int, error: PetitionDeskError) -> None:
        if number != self._asked:
            return
        hung = isinstance(error, TypesettingTooLongError)  # it would hang again, for minutes
        if self._failures < _TRIES and not hung:
            self._set_again()
        else:
            self._words.stop()
            self._pane.show_problem(failure_in_words(error).what)

    def _say_waiting(self) -> None:
        self._pane.show_waiting(waiting=True, behind=self._set > 0)


def _readers(wish: Wish) -> tuple[str, Audience]:
    return wish.language, wish.audience


def _prepare(wish: Wish, library: Library) -> Manuscript:
    addressee = separate_addressees(wish.letter)[0]
    return prepare_page(
        wish.letter,
        wish.language,
        library,
        audience=wish.audience,
        addressee=addressee,
        draft=wish.draft,
    )


def _is_drawn(drawn: tuple[int, float] | None, wanted: tuple[int, float]) -> bool:
    """Tell whether a page was drawn from the same setting in the same size."""
    if drawn is None or drawn[0] != wanted[0]:
        return False
    return math.isclose(drawn[1], wanted[1], rel_tol=_SAME_SCALE)


def _image(pixels: Pixels) -> QImage:
    rows = pixels.width * 3  # nothing is copied: the image keeps the bytes alive
    return QImage(pixels.data, pixels.width, pixels.height, rows, QImage.Format.Format_BGR888)


def _places(preview: Preview) -> dict[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = {}
    for box in preview.boxes:
        place = Place(box.page, QRectF(box.x, box.y, box.width, box.height))
        found.setdefault(box.source, []).append(place)
    return {source: tuple(places) for source, places in found.items()}


def _single_shot(parent: QObject, after_ms: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(call)
    return timer
