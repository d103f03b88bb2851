"""The bar over the paper: which language, whose edition, which page, how large, and how fresh."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import blocks
from petitiondesk.ui.language.translation import counted, number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.widgets.buttons import SymbolButton
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.late_choice import LateChoice

_NEWS = 20
"""Room for so many digits is kept for news: the paper must not jump when they come and go."""


class PreviewBar(QWidget):
    """Says what the paper shows; its choices and buttons are wishes.

    All stands in one line where that has room; elsewhere the choices have one of their own.
    """

    language_chosen = Signal(str)
    audience_chosen = Signal(object)
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.language = LateChoice(translate("Preview", "Language of the page"))
        self.audience = Choice(translate("Preview", "Whose edition"), _audiences())
        self.audience.set_value(Audience.PUBLIC)
        self._pages = SmallLabel(wraps=False)
        self._state = SmallLabel(wraps=False)
        self._withheld = SmallLabel()
        self.smaller = SymbolButton("zoom-out", translate("Preview", "Smaller (Ctrl+−)"))
        self.larger = SymbolButton("zoom-in", translate("Preview", "Larger (Ctrl++)"))
        self.language.chosen.connect(self.language_chosen.emit)
        self.audience.chosen.connect(self.audience_chosen.emit)
        self.smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self.larger.clicked.connect(lambda: self.zoomed.emit(1))
        self._arrange()

    def show_letter(self, letter: Letter, language: str, audience: Audience) -> None:
        """Offer the languages of the letter, and say how complete each is."""
        self.language.set_options(
            [(code, _completeness(letter, code)) for code in letter.languages.all]
        )
        self.language.set_value(language)
        self.audience.set_value(audience)
        shown = edition(letter, audience)
        count = sum(group.count for group in shown.withheld)
        words = counted("Preview", "1 name withheld", "%Ln names withheld", count) if count else ""
        self._withheld.setText(words)
        self._withheld.setVisible(bool(count))
        self._turn()

    def show_page(self, page: int, of: int) -> None:
        """Say which page is in view."""
        words = translate("Preview", "Page %1 of %2")
        self._pages.setText(words.replace("%1", number(page)).replace("%2", number(of)))
        self._turn()

    def show_state(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say that the paper is behind the form; empty while it is not."""
        self._state.setText(words)
        self._state.set_tone(tone)
        self._turn()

    def state_in_words(self) -> str:
        """Return what is said about freshness."""
        return self._state.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def in_one_line(self) -> bool:
        """Return whether all stands side by side."""
        return self._rows.direction() is QBoxLayout.Direction.LeftToRight

    def _turn(self) -> None:
        side_by_side = self._wanted_width() <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(across if side_by_side else down)
        self._rows.setSpacing((3 if side_by_side else 1) * measures().unit)

    def _wanted_width(self) -> int:
        """Return the width that all has side by side, whether there is news or not."""
        margins, sizes = self._rows.contentsMargins(), measures()
        news = max(0, sizes.wide(_NEWS) - self._state.sizeHint().width())
        rows = self._choices.sizeHint().width() + self._paper.sizeHint().width()
        return rows + news + margins.left() + margins.right() + 3 * sizes.unit

    def _arrange(self) -> None:
        unit = measures().unit
        choices, paper = self._choices, self._paper = QHBoxLayout(), QHBoxLayout()
        for row in (choices, paper):
            row.setSpacing(2 * unit)
        choices.addWidget(self.language)
        choices.addWidget(self.audience)
        choices.addWidget(self._withheld, 1)
        choices.addStretch(0)
        paper.addWidget(self._pages)
        paper.addWidget(self._state, 1)
        paper.addWidget(self.smaller)
        paper.addWidget(self.larger)
        rows = self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        rows.setContentsMargins(4 * unit, 2 * unit, 3 * unit, 2 * unit)
        rows.addLayout(choices)
        rows.addLayout(paper, 1)


def _audiences() -> Sequence[tuple[Audience, str]]:
    return (
        (Audience.PUBLIC, translate("Preview", "Public")),
        (Audience.RECIPIENT, translate("Preview", "For the recipient")),
        (Audience.ARCHIVE, translate("Preview", "Archive")),
    )


def _completeness(letter: Letter, code: str) -> str:
    """Return a language's name, and for a translation how many paragraphs it has so far."""
    name = language_name(code)
    if code == letter.languages.prevailing:
        return name
    written = [block for _path, block in blocks(letter) if not block.is_empty()]
    done = sum(bool(block.markup(code).strip()) for block in written)
    if done == len(written):
        return name
    words = translate("Preview", "%1: %2 of %3 paragraphs")
    return words.replace("%1", name).replace("%2", number(done)).replace("%3", number(len(written)))
