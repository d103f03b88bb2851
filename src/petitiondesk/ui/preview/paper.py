"""Paper: the pages of a letter as they will be printed, one below the other, on the desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.tokens import LIGHT, tokens_of

_A4 = QSizeF(595.28, 841.89)
_KEPT_PIXELS = 4 * 1920 * 1080
"""So many pixels of pages are kept, four bytes each; the rest is drawn again when it is seen."""

_IN_VIEW = 3
"""So many pages are kept however large they are: more of that size are never in view at once."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its page, counted from 0, and its box there, in points."""

    page: int
    box: QRectF


@dataclass(slots=True)
class _Drawn:
    images: dict[int, QImage] = field(default_factory=dict)

    def keep(self, page: int, image: QImage) -> Iterator[int]:
        """Keep a picture, and yield the pages that gave theirs up for it."""
        self.images.pop(page, None)
        self.images[page] = image
        while len(self.images) > _IN_VIEW and self._pixels() > _KEPT_PIXELS:
            oldest = next(iter(self.images))
            del self.images[oldest]
            yield oldest

    def _pixels(self) -> int:
        return sum(image.width() * image.height() for image in self.images.values())


class Paper(QWidget):
    """Paints pages at a width that its owner chooses. The paper is white in every theme.

    ``block_clicked`` carries the id of the block under the mouse, ``dropped`` a page whose picture
    is not kept any longer.
    """

    block_clicked = Signal(str)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Document)
        self._sizes: tuple[QSizeF, ...] = (_A4,)
        self._drawn = _Drawn()
        self._places: Mapping[str, tuple[Place, ...]] = {}
        self._tinted = ""
        self._page_width = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def scale(self) -> float:
        """Device-independent pixels for each point."""
        return self._page_width / max(size.width() for size in self._sizes)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def set_page_width(self, width: float) -> None:
        """Lay the pages out at this width, in device-independent pixels."""
        self._page_width = max(1.0, width)
        self.setFixedSize(self._whole())
        self.update()

    def show_pages(self, sizes: Iterable[QSizeF], places: Mapping[str, tuple[Place, ...]]) -> None:
        """Show a new setting of the letter. Pages keep their old pictures until new ones come."""
        self._sizes = tuple(sizes) or (_A4,)
        self._places = places
        self._drawn.images = {
            page: image for page, image in self._drawn.images.items() if page < len(self._sizes)
        }
        self.setFixedSize(self._whole())
        self.update()

    def show_image(self, page: int, image: QImage) -> None:
        """Show the picture of a page."""
        for gone in self._drawn.keep(page, image):
            self.dropped.emit(gone)
        self.update(self.page_rect(page).toAlignedRect())

    def forget_images(self) -> None:
        """Drop all pictures: they show another language, edition or size."""
        self._drawn = _Drawn()
        self.update()

    def tint(self, block: str) -> None:
        """Tint the paragraph in hand; an empty id tints nothing."""
        if block != self._tinted:
            self._tinted = block
            self.update()

    def page_rect(self, page: int) -> QRectF:
        """Return where a page lies."""
        gap = self._gap()
        top = gap + sum(size.height() * self.scale + gap for size in self._sizes[:page])
        size = self._sizes[page] * self.scale
        return QRectF((self.width() - size.width()) / 2, top, size.width(), size.height())

    def rect_of(self, block: str) -> QRectF | None:
        """Return where a block begins; None where it is not on paper."""
        places = self._places.get(block)
        return self._on_paper(places[0]) if places else None

    def page_at(self, height: float) -> int:
        """Return the page at this height."""
        for page in range(len(self._sizes)):
            if height < self.page_rect(page).bottom():
                return page
        return len(self._sizes) - 1

    def block_at(self, at: QPointF) -> str:
        """Return the smallest block under a point; empty for none."""
        found = [
            (box.width() * box.height(), block)
            for block, places in self._places.items()
            for place in places
            if (box := self._on_paper(place)).contains(at)
        ]
        return min(found)[1] if found else ""

    def first_block_below(self, height: float) -> str:
        """Return the first block that begins at or below this height; empty for none."""
        below = [
            (top, block)
            for block, places in self._places.items()
            if (top := self._on_paper(places[0]).top()) >= height
        ]
        return min(below)[1] if below else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in range(len(self._sizes)):
            place = self.page_rect(page)
            if place.toAlignedRect().intersects(event.rect()):
                self._paint_page(painter, page, place)
        for each in self._places.get(self._tinted, ()):
            self._paint_tint(painter, self._on_paper(each))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.block_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        block = self.block_at(event.position())
        if block and event.button() is Qt.MouseButton.LeftButton:
            self.block_clicked.emit(block)

    def _paint_page(self, painter: QPainter, page: int, place: QRectF) -> None:
        shade = QColor(tokens_of(self.palette()).shadow)
        for spread, alpha in ((3, 14), (2, 22), (1, 36)):
            shade.setAlpha(alpha)
            painter.fillRect(place.adjusted(-spread, 1 - spread, spread, spread + 1), shade)
        painter.fillRect(place, Qt.GlobalColor.white)
        image = self._drawn.images.get(page)
        if image is not None:
            painter.drawImage(place, image)

    def _paint_tint(self, painter: QPainter, box: QRectF) -> None:
        # On white paper whatever the theme: so always the light set's accent.
        unit = measures().unit
        around = box.adjusted(-1.5 * unit, -unit / 2, unit, unit / 2)
        colour = QColor(LIGHT.accent)
        colour.setAlphaF(0.13)
        painter.fillRect(around, colour)
        # In the margin, left of the numbers that stand before a paragraph.
        edge = min(self._on_paper(place).left() for each in self._places.values() for place in each)
        bar = QRectF(edge - 3 * unit, around.top(), unit, around.height())
        painter.fillRect(bar, QColor(LIGHT.accent))

    def _on_paper(self, place: Place) -> QRectF:
        page = self.page_rect(min(place.page, len(self._sizes) - 1))
        scale, box = self.scale, place.box
        return QRectF(
            page.left() + box.left() * scale,
            page.top() + box.top() * scale,
            box.width() * scale,
            box.height() * scale,
        )

    def _whole(self) -> QSize:
        gap = self._gap()
        height = gap + sum(size.height() * self.scale + gap for size in self._sizes)
        return QSize(round(self._page_width + 2 * gap), round(height))

    @staticmethod
    def _gap() -> int:
        return 5 * measures().unit
