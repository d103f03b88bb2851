"""The live page beside the form: the real PDF, drawn elsewhere; nothing here waits for it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.preview.bar import PreviewBar
from petitiondesk.ui.preview.paper import Paper, Place

_ZOOMS = (0.6, 0.8, 1.0, 1.25, 1.6, 2.0, 2.5)
_FULL = _ZOOMS.index(1.0)
_WIDEST = 115


class _Desk(QScrollArea):
    """What the paper lies on: the wheel scrolls, and with Ctrl it zooms, up or down by a step."""

    zoomed = Signal(int)

    def seen(self) -> int:
        """Return the height of what can be seen at once.

        Not asked of the viewport: for a widget that Qt made, PySide finds out which of its hundred
        classes it is, and so loads them all.
        """
        return self.verticalScrollBar().pageStep()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class PreviewPane(QFrame):
    """Bar and paper. It keeps its paragraph, never takes the focus unasked, and never jumps.

    ``block_clicked`` carries a block's id; ``view_changed`` says that other pages, or the same
    ones in another size, are in view now.
    """

    block_clicked = Signal(str)
    view_changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "desk")
        self.bar = PreviewBar()
        self.paper = Paper()
        self.paper.setAccessibleName(translate("Preview", "The page as it will be printed"))
        self._zoom = _FULL
        self._in_hand = ""
        self._area = _Desk()
        self._area.setWidget(self.paper)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._area.setAccessibleName(translate("Preview", "Preview"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("face", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._area, 1)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(120)
        self._settled.timeout.connect(self.view_changed)
        self.bar.zoomed.connect(self.zoom)
        self.paper.block_clicked.connect(self.block_clicked)
        self._area.verticalScrollBar().valueChanged.connect(self._moved)
        self._area.zoomed.connect(self.zoom)

    def take_focus(self) -> None:
        """Take the keyboard, so that arrows and Page Down scroll the paper."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pages(self, sizes: Sequence[QSizeF], places: Mapping[str, tuple[Place, ...]]) -> None:
        """Show a new setting, with the same paragraph at the same height as before."""
        anchor, offset = self._anchor()
        self.paper.show_pages(sizes, places)
        self._fit()
        if anchor and (now := self.paper.rect_of(anchor)) is not None:
            self._area.verticalScrollBar().setValue(round(now.top() - offset))
        self._moved()

    def show_image(self, page: int, image: QImage) -> None:
        """Show the picture of a page."""
        self.paper.show_image(page, image)

    def show_text(self, text: str) -> None:
        """Let assistive technology read the page."""
        self.paper.setAccessibleDescription(text)

    def take_in_hand(self, block: str) -> None:
        """Tint a block; scroll to it only if none of it is in view."""
        self._in_hand = block
        self.paper.tint(block)
        place = self.paper.rect_of(block)
        if place is None:
            return
        bar, view = self._area.verticalScrollBar(), self._area.seen()
        if place.bottom() < bar.value() or place.top() > bar.value() + view - measures().line:
            bar.setValue(round(place.top() - view / 3))
        across = self._area.horizontalScrollBar()
        if across.maximum():
            across.setValue(round(place.left() - 4 * measures().unit))

    def zoom(self, step: int) -> None:
        """Show the paper larger or smaller; 0 gives it the whole width again."""
        wanted = _FULL if step == 0 else max(0, min(len(_ZOOMS) - 1, self._zoom + step))
        if wanted != self._zoom:
            self._zoom = wanted
            anchor, offset = self._anchor()
            self._fit()
            if anchor and (now := self.paper.rect_of(anchor)) is not None:
                self._area.verticalScrollBar().setValue(round(now.top() - offset))

    def pages_in_view(self) -> range:
        """Return the pages of which something can be seen."""
        top = self._area.verticalScrollBar().value()
        last = self.paper.page_at(top + self._area.seen())
        return range(self.paper.page_at(top), last + 1)

    def pixels_per_point(self) -> float:
        """Return how many device pixels a point of the page takes on this screen."""
        return self.paper.scale * self.devicePixelRatioF()

    def show_waiting(self, *, waiting: bool, behind: bool) -> None:
        """Say in words that a new page is being drawn."""
        words = translate("Preview", "Behind by a moment") if behind else ""
        drawing = translate("Preview", "Drawing…")
        self.bar.show_state(drawing if waiting and not behind else words if waiting else "")

    def show_problem(self, sentence: str) -> None:
        """Say that the page could not be set."""
        self.bar.show_state(sentence, Tone.PROBLEM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def widest(self) -> int:
        """Return the width, in pixels, beyond which the paper grows no more."""
        return measures().wide(_WIDEST) + self._gap()

    def _gap(self) -> int:
        return 12 * measures().unit + self._area.verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        room = min(self._area.width() - self._gap(), measures().wide(_WIDEST))
        before = self.paper.scale
        self.paper.set_page_width(room * _ZOOMS[self._zoom])
        if not math.isclose(before, self.paper.scale):
            self._settled.start()

    def _anchor(self) -> tuple[str, float]:
        """Return the paragraph to keep in place, and how far below the upper edge it begins."""
        top, view = self._area.verticalScrollBar().value(), self._area.seen()
        for block in (self._in_hand, self.paper.first_block_below(top)):
            place = self.paper.rect_of(block)
            if place is not None and -place.height() <= place.top() - top <= view:
                return block, place.top() - top
        return "", 0.0

    def _moved(self) -> None:
        middle = self._area.verticalScrollBar().value() + self._area.seen() // 3
        self.bar.show_page(self.paper.page_at(middle) + 1, self.paper.page_count)
        self._settled.start()
