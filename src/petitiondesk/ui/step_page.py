"""The page of one step: heading, one sentence, what is left, and the form in a scroll area."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.banner import Banner
from petitiondesk.ui.widgets.labels import Heading, PlainLabel

_FULL_SCROLL = 1000

WIDEST = 92
"""A form is no wider than so many digits: longer lines are hard to follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a page shows.

    Attributes:
        letter: as it is now.
        findings: of this step, those that block first.
        sentences: what each finding says, in the same order.
        courtesy: the language shown beside the prevailing one; empty for none.
        all_findings: of the whole letter, for the page that exports it.
        begun: whether anything was written here yet; until then nothing is behind.
        today: the day (ISO 8601), on which what is found may be kept with a reason.
        unchecked: the ids of legal bases of which nobody knows yet whether they hold.
        checking: whether the law has not said yet what it finds in the letter as it is.
        law_unknown: whether it will not say it: nobody could ask it.
    """

    letter: Letter
    findings: tuple[Finding, ...] = ()
    sentences: tuple[str, ...] = ()
    courtesy: str = ""
    all_findings: tuple[Finding, ...] = ()
    begun: bool = True
    today: str = ""
    unchecked: frozenset[str] = frozenset()
    checking: bool = False
    law_unknown: bool = False

    @property
    def locked(self) -> bool:
        """Whether the text is closed and may only be read."""
        return self.letter.closed is not None

    def sentence_about(self, where: str) -> str:
        """Return what the first finding about a part, block or section says; empty for none."""
        pairs = zip(self.findings, self.sentences, strict=True)
        return next((said for finding, said in pairs if finding.where == where), "")


class StepPage(QWidget):
    """A page. Subclasses fill :attr:`content` and say how they show a letter.

    ``edit_wanted`` carries an edit (a value of ``letter.edits``), ``said`` a sentence for the
    toast and whether Undo stands beside it, ``in_hand`` the block and language that the caret
    came to, ``go_wanted`` a part, block or section on another page to go to;
    ``gate_pressed`` asks to close or open the text; ``act_wanted`` carries the name of an action of
    the window; ``edges_moved`` says that the form stands elsewhere.
    """

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    in_hand = Signal(str, str)
    go_wanted = Signal(str)
    gate_pressed = Signal()
    act_wanted = Signal(str)
    edges_moved = Signal()

    step: Step
    primary: QPushButton | None = None
    """What the page is for, where that is not the next step: it takes the place of Next."""

    def __init__(self, heading: str, lead: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = measures().unit
        self.heading = Heading(heading)
        self.banner = Banner(translate("StepPage", "Go to field"))
        self.banner.followed.connect(self._follow)
        self.content = QVBoxLayout()
        self.content.setSpacing(5 * unit)
        self._first_finding = ""
        form = self._form = QWidget()
        form.setMaximumWidth(measures().wide(WIDEST))
        column = QVBoxLayout(form)
        column.setContentsMargins(7 * unit, 5 * unit, 7 * unit, 8 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self.heading)
        column.addWidget(PlainLabel(lead, tone=Tone.MUTED))
        column.addWidget(self.banner)
        column.addSpacing(2 * unit)
        column.addLayout(self.content)
        column.addStretch(1)
        self._area = _form_area(form)
        self._area.verticalScrollBar().rangeChanged.connect(
            lambda _least, _most: self.edges_moved.emit()
        )
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)

    def show_letter(self, shown: Shown) -> None:
        """Show the letter; called after every edit, so only what differs may change.

        Subclasses call this first.
        """
        weighty = [
            (finding, sentence)
            for finding, sentence in zip(shown.findings, shown.sentences, strict=True)
            if finding.severity is not Severity.NOTE and finding.kept is None
        ]
        blocking = [each for each in weighty if each[0].severity is not Severity.WARNING]
        first, sentence = weighty[0] if weighty else (None, "")
        self._first_finding = first.where if first else ""
        if blocking and not shown.begun:
            self.banner.show_needs(len(blocking), sentence)
        elif blocking:
            self.banner.show_things(len(blocking), sentence)
        else:
            self.banner.show_advice(len(weighty), sentence)

    def field_for(self, where: str) -> QWidget | None:
        """Return the field that mends a finding about this part, block or section."""
        raise NotImplementedError

    def add_to(self, section: str) -> bool:
        """Add a part to a list of this page, as its button does; tell whether that is possible."""
        del section
        return False

    def show_argument(self) -> None:
        """Show over the window what the demands rest on, where the page knows it."""

    def take_focus(self) -> None:
        """Take the focus when the page is opened: never onto a button that acts."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def edges(self) -> tuple[int, int]:
        """Return how far the form's words are from the left and the right edge of the page."""
        form = self._form
        left = form.mapTo(self, QPoint(0, 0)).x() + 7 * measures().unit
        right = self.width() - left - form.width() + 14 * measures().unit
        return left, right

    def go_to(self, where: str) -> bool:
        """Put the caret into the field of a finding and show all of it; tell whether it is here."""
        field = self.field_for(where)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, lambda: self.reveal(field))
        return True

    def reveal(self, field: QWidget) -> None:
        """Scroll as little as shows the whole field and its label."""
        inside = self._area.widget()
        if inside is None or not inside.isAncestorOf(field):
            return
        top = field.mapTo(inside, QPoint(0, 0)).y() - 3 * measures().line
        bottom = top + field.height() + 5 * measures().line
        bar = self._area.verticalScrollBar()
        view = bar.pageStep()
        if bottom > bar.value() + view:
            bar.setValue(min(bottom - view, top) if bottom - top > view else bottom - view)
        if top < bar.value():
            bar.setValue(top)

    def follow_caret_soon(self) -> None:
        """Bring the caret into view, once what is typed is laid out: nobody writes unseen."""
        QTimer.singleShot(0, self, self._follow_caret)

    def _follow_caret(self) -> None:
        field, inside = QApplication.focusWidget(), self._area.widget()
        if field is None or inside is None or not inside.isAncestorOf(field):
            return
        caret = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = field.mapTo(inside, caret.center())
        self._area.ensureVisible(place.x(), place.y(), 0, 2 * measures().line)

    def scrolled(self) -> int:
        """Return how far the form is scrolled, in thousandths."""
        bar = self._area.verticalScrollBar()
        return round(_FULL_SCROLL * bar.value() / bar.maximum()) if bar.maximum() else 0

    def set_scrolled(self, thousandths: int) -> None:
        """Scroll the form back to where :meth:`scrolled` said."""
        bar = self._area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * thousandths / _FULL_SCROLL))

    def scroll_by(self, by: int) -> None:
        """Scroll by so many pixels; where the form is too short for it, it grows at its foot."""
        bar = self._area.verticalScrollBar()
        wanted = bar.value() + by
        self._form.setMinimumHeight(bar.pageStep() + wanted if by > 0 else 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar.setValue(wanted)

    def _follow(self) -> None:
        self.go_to(self._first_finding)


def _form_area(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
