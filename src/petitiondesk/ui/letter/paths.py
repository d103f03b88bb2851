"""Leads the author about in a letter: to a step, a field, the paper or the history, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.findings_by_step import step_of, step_of_section
from petitiondesk.ui.history.letter_history import LetterHistory
from petitiondesk.ui.keyboard.input_method import Composition
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.letter.display import LetterDisplay
from petitiondesk.ui.letter.panels import LetterPanels
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.place import go_to_place, place_of, step_at, wait_for_place
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import STEPS, Step, step_title


class LetterPaths(QObject):
    """Knows where the author is, and where they were before they left the form.

    Args:
        letter: the letter in hand.
        panels: between which they lead.
        display: shows the letter on a page before it is opened.
        history: the versions, in the place of the panels.
        composition: the half-typed syllable, which is finished before anybody goes.
        column: where panels and history stand.
    """

    def __init__(
        self,
        letter: OpenLetter,
        panels: LetterPanels,
        display: LetterDisplay,
        history: LetterHistory,
        composition: Composition,
        column: QVBoxLayout,
    ) -> None:
        super().__init__(panels)
        self._letter = letter
        self._panels = panels
        self._display = display
        self._history = history
        self._composition = composition
        self._column = column
        self._left = Place()
        panels.read_wanted.connect(lambda reading: panels.show_reading(reading=reading))
        panels.preview.block_clicked.connect(self.to)
        history.closed.connect(self._back_from_history)

    def place(self) -> Place:
        """Return where the author is."""
        return place_of(self._panels.page)

    def begin_at(self, place: Place) -> None:
        """Open the page of a place; its field gets the caret once the page is laid out."""
        self._left = place
        self.to_step(step_at(place))
        page = self._panels.page
        wait_for_place(page)
        QTimer.singleShot(0, page, lambda: self._go_back(page, place))

    def to_step(self, step: Step) -> None:
        """Open the page of a step."""
        self._composition.settle()
        self._history.close()
        panels = self._panels
        self._display.show_on(panels.page_of(step))
        panels.show_page(step, _place_in_words(step))
        panels.show_reading(reading=False)
        panels.page.take_focus()
        announce(panels, step_title(step))

    def by(self, steps: int) -> None:
        """Open the page before or after this one."""
        index = STEPS.index(self._panels.page.step) + steps
        if 0 <= index < len(STEPS):
            self.to_step(STEPS[index])

    def to(self, where: str) -> None:
        """Open the page of a part, block or section, and put the caret into its field."""
        self.to_step(step_of(self._letter.letter, where))
        self._display.show_language_of(where)
        self._panels.page.go_to(where)

    def add_to(self, section: str) -> bool:
        """Open the page of a list and add a part at its end; a closed text is left alone."""
        self.to_step(step_of_section(section))
        return self._panels.page.add_to(section)

    def to_argument(self) -> None:
        """Show what the demands rest on, over whatever is shown."""
        self._composition.settle()
        page = self._panels.page_of(Step.DEMANDS)
        self._display.show_on(page)
        page.show_argument()

    def to_paper_or_back(self) -> None:
        """Go to the paper, or back to the same field."""
        self._composition.settle()
        self._history.close()
        panels = self._panels
        if not panels.reading:
            self._left = self.place()
        panels.show_reading(reading=not panels.reading)
        if panels.reading:
            panels.preview.take_focus()
        elif self._left.field:
            go_to_place(panels.page, self._left)
        else:
            panels.page.take_focus()

    def to_history(self) -> None:
        """Show the versions of the letter, in the place of its panels."""
        self._composition.settle()
        if self._history.page is None:
            self._left = self.place()
            self._panels.hide()
            self._history.open(self._column)

    def _back_from_history(self) -> None:
        self._panels.show()
        self._go_back(self._panels.page, self._left)

    def _go_back(self, page: StepPage, place: Place) -> None:
        """Give the keyboard to the page, and to the field that the author left."""
        if page is self._panels.page:
            page.take_focus()
        go_to_place(page, place)


def _place_in_words(step: Step) -> str:
    count = translate("LetterWindow", "Step %1 of %2")
    return count.replace("%1", number(STEPS.index(step) + 1)).replace("%2", number(len(STEPS)))
