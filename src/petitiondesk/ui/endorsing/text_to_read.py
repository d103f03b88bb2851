"""The whole text that would be signed, page by page, in the language that is read."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.agreeing.endorse_letter import is_closed, text_number
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.preview.feed import PreviewFeed, Wish
from petitiondesk.ui.preview.paper import Place
from petitiondesk.ui.preview.preview import PreviewPane
from petitiondesk.ui.vault_settings.check_number import CheckNumber
from petitiondesk.ui.widgets.labels import PlainLabel

_LINES = 26
"""So many lines of the interface the paper is high at least."""


class _Pages(PreviewPane):
    """Knows which pages of the text it has shown. ``drawn`` says that one more is there to see."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._there: set[int] = set()

    def begin(self) -> None:
        """Another text is awaited: what is on the paper does not count."""
        self.count = 0
        self._there = set()

    def seen(self) -> set[int]:
        """Return the pages that can be seen now."""
        return self._there & set(self.pages_in_view()) if self.count else set()

    def show_pages(self, sizes: Sequence[QSizeF], places: Mapping[str, tuple[Place, ...]]) -> None:
        self.begin()
        super().show_pages(sizes, places)
        self.count = len(sizes)

    def show_image(self, page: int, image: QImage) -> None:
        super().show_image(page, image)
        self._there.add(page)
        self.drawn.emit()


class TextToRead(QWidget):
    """``read`` says that the last of its pages was shown, or that another language begins.

    All of the letter is shown, withheld names included: whoever signs a text has read all of it.
    The pages come from a typesetter that nobody else uses, so that no other text can be between.

    Args:
        letter: as it would be signed.
        library: the words of its pages.
        typesetter: makes the typesetter; asked once, in a worker.
        tasks: asks for pages.
    """

    read = Signal()

    def __init__(
        self,
        letter: Letter,
        library: Library,
        typesetter: Callable[[], Typesetter],
        tasks: TaskRunner,
    ) -> None:
        super().__init__()
        self._letter = letter
        self._closed = is_closed(letter)
        self.language = letter.languages.prevailing
        self._seen: set[int] = set()
        self._said, self._state = PlainLabel(), PlainLabel(tone=Tone.ATTENTION)
        self.pane = _Pages()
        self.pane.setMinimumHeight(_LINES * measures().line)
        self.pane.bar.audience.hide()
        self.pane.bar.language_chosen.connect(self._choose)
        self.pane.view_changed.connect(self._look)
        self.pane.drawn.connect(self._look)
        self._feed = PreviewFeed(self.pane, functools.cache(typesetter), library, tasks)
        self.number = CheckNumber(translate("TextToRead", "Number of this text"))
        self.number.show_number(text_number(agreed_digest(letter)))
        self._lay_out()
        self._choose(self.language)

    @property
    def whole(self) -> bool:
        """Whether every page was shown in the language that is read."""
        return self.pane.count > 0 and self._seen >= set(range(self.pane.count))

    def _choose(self, code: str) -> None:
        self.language = code
        self._seen = set()
        self.pane.begin()
        self.pane.bar.show_letter(self._letter, code, Audience.ARCHIVE)
        self._feed.show(Wish(self._letter, code, Audience.ARCHIVE, draft=not self._closed))
        self._say()
        self.read.emit()

    def _look(self) -> None:
        before = self.whole
        self._seen |= self.pane.seen()
        self._say()
        if self.whole and not before:
            self.read.emit()

    def _say(self) -> None:
        count = self.pane.count
        if self.whole:
            words = translate("TextToRead", "All pages were shown in %1.")
        elif not count:
            words = translate("TextToRead", "You sign the text as you read it in %1.")
        else:
            words = translate(
                "TextToRead", "Read the whole text in %1 before you sign: %2 of %3 pages shown."
            )
        said = words.replace("%1", language_name(self.language))
        self._said.setText(said.replace("%2", number(len(self._seen))).replace("%3", number(count)))
        self._said.set_tone(Tone.READY if self.whole else Tone.INK)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        self._state.setText(
            translate(
                "TextToRead",
                "The text is not closed: it may still change. You sign it as it is now, and no"
                " other.",
            )
        )
        self._state.setVisible(not self._closed)
        about = PlainLabel(
            translate(
                "TextToRead",
                "It stands for this text in all its languages. Whoever has the same number has"
                " exactly the same text.",
            ),
            tone=Tone.MUTED,
        )
        for piece in (self._said, self._state, self.pane, self.number, about):
            column.addWidget(piece)
        self.setFocusProxy(self.pane)
