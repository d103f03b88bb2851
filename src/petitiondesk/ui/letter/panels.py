"""Where the panels of a letter stand: rail, bar, form and paper, side by side or one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.footer import Footer
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.letter.rail import Rail
from petitiondesk.ui.letter.top_bar import TopBar
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.preview.preview import PreviewPane
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.choice import Option
from petitiondesk.ui.widgets.labels import SmallLabel
from petitiondesk.ui.widgets.late_choice import LateChoice
from petitiondesk.ui.widgets.notice import Notice
from petitiondesk.ui.widgets.question import Question

WIDE_CHARACTERS = 160
"""A window narrower than this many digits shows form or paper, not both."""

LOW_LINES = 30
"""A window lower than this many lines leaves out what the rail says too, for the form's sake."""

FORM_CHARACTERS = 60
"""A form beside the paper is at least so many digits wide; the paper takes what it can use."""


class LetterPanels(QWidget):
    """Lays out; routes nothing.

    ``read_wanted`` says that the person chose the form (False) or the paper (True).
    """

    read_wanted = Signal(bool)

    def __init__(self, top: TopBar, rail: Rail, make_page: Callable[[Step], StepPage]) -> None:
        super().__init__()
        self.top, self.rail = top, rail
        self._make_page = make_page
        self._pages: dict[Step, StepPage] = {}
        self.footer = Footer()
        self.preview = PreviewPane()
        self.question = Question()
        self.notice = Notice(translate("LetterPanels", "Save again"))
        self.beside = LateChoice(translate("LetterPanels", "Translation beside the text"))
        self._count = SmallLabel(wraps=False)
        self._stack = QStackedWidget()
        self._form = QWidget()
        self._reading = False
        self._dragged = False
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.top.view.chosen.connect(self.read_wanted)

    @property
    def reading(self) -> bool:
        """Whether the paper has the whole width."""
        return self._reading

    @property
    def page(self) -> StepPage:
        """The page that is open."""
        page = self._stack.currentWidget()
        assert isinstance(page, StepPage)
        return page

    def page_of(self, step: Step) -> StepPage:
        """Return the page of a step, made at the first visit."""
        if step not in self._pages:
            self._pages[step] = self._make_page(step)
            self._stack.addWidget(self._pages[step])
            put_in_order(self.areas())
            self._pages[step].edges_moved.connect(self._align_soon)
        return self._pages[step]

    def show_page(self, step: Step, words: str) -> None:
        """Open the page of a step; ``words`` count it. It is laid out before it is painted."""
        self._stack.setCurrentWidget(self.page_of(step))
        self._count.setText(words)
        self.rail.show_current(step)
        self.footer.show_step(step, self.page.primary)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._align_soon()

    def show_reading(self, *, reading: bool) -> None:
        """Give the whole width to the paper, or the form back."""
        self._reading = reading
        self.top.view.set_value(reading=reading)
        self._place()

    def show_notice(self, sentence: str) -> None:
        """Say over the form what is wrong, or that nothing is; the field in hand stays in place."""
        before = self._height_of_form()
        self.notice.show_words(sentence)
        if self._form.isVisible():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.page.scroll_by(self._height_of_form() - before)

    def offer_beside(self, options: Sequence[Option]) -> None:
        """Offer translations to be shown beside the text."""
        self.beside.set_options(options)
        if self.beside.value() is None:
            self.beside.set_value(options[0][0])
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def areas(self) -> tuple[QWidget, ...]:
        """Return the areas in the order of Tab: rail, form, paper, bar; the lock comes last."""
        rail = self.rail
        return (*rail.rows(), rail.gate, self._form, self.preview, self.top, rail.lock)

    def _place(self) -> None:
        wide = self.width() >= measures().wide(WIDE_CHARACTERS)
        low = self.height() < LOW_LINES * measures().line
        self._slim_bar.setVisible(not low or not self.beside.isHidden())
        self.footer.set_low(low=low)
        self._form.setVisible(not self._reading)
        self.preview.setVisible(self._reading or wide)
        if not self._dragged:
            self._share()
        self._align_soon()

    def _share(self) -> None:
        """Give the paper what it can use: nobody can approve what they cannot read."""
        room = self._split.width() - self._split.handleWidth()
        form = max(measures().wide(FORM_CHARACTERS), room - self.preview.widest())
        self._split.setSizes([form, max(0, room - form)])

    def _keep_share(self) -> None:
        self._dragged = True

    def _height_of_form(self) -> int:
        """Return where the form begins, however far it is scrolled."""
        return self.page.heading.mapTo(self, QPoint(0, 0)).y()

    def _align_soon(self) -> None:
        """Align once the form stands where it will stay."""
        QTimer.singleShot(0, self, self._align_with_form)

    def _align_with_form(self) -> None:
        """Let count, choice and footer begin and end where the words of the form do."""
        if isinstance(self._stack.currentWidget(), StepPage):
            left, right = self.page.edges()
            if self.isRightToLeft():  # layouts mirror their margins
                left, right = right, left
            for row in (self._slim, self.footer.row):
                margins = row.contentsMargins()
                row.setContentsMargins(left, margins.top(), right, margins.bottom())

    def _arrange(self) -> None:
        self._arrange_form()
        split = self._split
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._form)
        split.addWidget(self.preview)
        split.splitterMoved.connect(self._keep_share)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.notice)
        right.addWidget(split, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _arrange_form(self) -> None:
        unit = measures().unit
        bar = self._slim_bar = QFrame()
        bar.setProperty("face", "top")
        slim = self._slim = QHBoxLayout(bar)
        slim.setContentsMargins(7 * unit, 2 * unit, 7 * unit, 2 * unit)
        slim.addWidget(self._count)
        slim.addStretch(1)
        slim.addWidget(self.beside)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.question)
        column.addWidget(self._stack, 1)
        column.addWidget(self.footer)
