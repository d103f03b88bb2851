"""A letter that is open: carries wishes from its panels to the letter, and news back to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from petitiondesk.desk.drafting.drafts import OpenDraft
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.exporting.view import ExportView
from petitiondesk.ui.gate import Gate
from petitiondesk.ui.history.letter_history import LetterHistory
from petitiondesk.ui.keyboard.input_method import Composition
from petitiondesk.ui.keyboard.tab_order import move_focus
from petitiondesk.ui.letter.actions import offer_letter_actions
from petitiondesk.ui.letter.display import LetterDisplay
from petitiondesk.ui.letter.exports import LetterExports
from petitiondesk.ui.letter.panels import LetterPanels
from petitiondesk.ui.letter.paths import LetterPaths
from petitiondesk.ui.letter.preview import LetterPreview
from petitiondesk.ui.letter.rail import Rail
from petitiondesk.ui.letter.save_as_file import SaveAsFile
from petitiondesk.ui.letter.save_news import SaveNews
from petitiondesk.ui.letter.search import LetterSearch
from petitiondesk.ui.letter.top_bar import TopBar
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.toast import Toast


class LetterWindow(QWidget):
    """One open letter: joins its parts, and answers to menu, palette and keys.

    ``lock_wanted`` and ``left`` ask the main window to lock, or to show all letters again;
    ``open_wanted`` carries the id of another letter to open.
    """

    lock_wanted = Signal()
    left = Signal()
    open_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        opened: OpenDraft,
        make_page: Callable[[Step], StepPage],
        actions: Actions,
        composition: Composition,
    ) -> None:
        super().__init__()
        self._session = session
        self._composition = composition
        self._make_page = make_page
        self._actions = actions
        self.letter = session.open_letter(opened, self)
        offer_letter_actions(self, self, actions)
        self.panels = LetterPanels(TopBar(actions), Rail(), self._page)
        self.gate = Gate(self.letter, self.panels.question, self.say)
        self.toast = Toast(self)
        self.exports = LetterExports(session, self.letter, self)
        self.search = LetterSearch(
            self,
            session,
            self.letter,
            actions,
            go_to=self.go_to,
            open_other=self.open_wanted.emit,
        )
        self.save_as = SaveAsFile(self.letter, session.tasks, self, self.say)
        self.history = LetterHistory(
            session, self.letter, self.say, self, intact=opened.history_intact
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panels)
        self._preview = LetterPreview(self.panels.preview, self.letter, session)
        SaveNews(self.letter, self.panels, sample=session.sample)
        self.display = LetterDisplay(
            self.letter, self.panels, self._preview, self.gate, self.exports, actions
        )
        self._paths = LetterPaths(
            self.letter, self.panels, self.display, self.history, composition, column
        )
        self._wire()
        self.panels.top.make_menu()
        self.display.offer_translations()
        self._paths.begin_at(opened.place)
        self.letter.check_now()
        self.display.show()

    @property
    def step(self) -> Step:
        """The step whose page is open."""
        return self.panels.page.step

    def go_to_step(self, step: Step) -> None:
        """Open the page of a step."""
        self._paths.to_step(step)

    def go_by(self, steps: int) -> None:
        """Open the page before or after this one."""
        self._paths.by(steps)

    def go_to(self, where: str) -> None:
        """Open the page of a part, block or section, and put the caret into its field."""
        self._paths.to(where)

    def add_to(self, section: str) -> None:
        """Open the page of a list, and add a part at its end; a closed text is asked about."""
        if not self._paths.add_to(section):
            self.gate.ask_to_open()

    def show_argument(self) -> None:
        """Show what the demands rest on."""
        self._paths.to_argument()

    def endorse(self) -> None:
        """Sign the letter for one's organisation; what does so is read only now."""
        from petitiondesk.ui.endorsing import letter_endorsing  # noqa: PLC0415 - few sign here

        self._composition.settle()
        letter_endorsing.sign_letter(self._session, self.letter, self, self.say)

    def read_endorsement(self) -> None:
        """Show what an organisation signed."""
        from petitiondesk.ui.endorsing import letter_endorsing  # noqa: PLC0415 - few sign here

        letter_endorsing.read_one(self._session, self.letter, self, self.say)

    def toggle_reading(self) -> None:
        """F6: to the paper, and back to the same field."""
        self._paths.to_paper_or_back()

    def open_history(self) -> None:
        """Show the versions of the letter, in the place of its panels."""
        self._paths.to_history()

    def name_version(self) -> None:
        """Ask for a name for the letter as it is."""
        self.open_history()
        if self.history.page is not None:
            self.history.page.ask_name()

    def save(self) -> None:
        """Save now."""
        self._composition.settle()
        self.letter.save_now()

    def save_as_file(self) -> None:
        """Write the letter out of the vault, where the person says."""
        self._composition.settle()
        self.save_as.ask()

    def open_palette(self) -> None:
        """Ctrl+K: find or do anything."""
        self._composition.settle()
        self.search.open()

    def leave(self) -> None:
        """Ask for the list of all letters."""
        self._composition.settle()
        self.left.emit()

    def zoom(self, step: int) -> None:
        """Show the paper larger or smaller."""
        self.panels.preview.zoom(step)

    def open_menu(self) -> None:
        """F10."""
        self.panels.top.menu.showMenu()

    def undo(self) -> None:
        """Take the last step back, whatever page it was made on."""
        self._composition.settle()
        self.letter.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self._composition.settle()
        self.letter.redo()

    def refresh(self) -> None:
        """The vault keeps another identity, or other cards."""
        self.exports.refresh()

    def check_anew(self) -> None:
        """Other law is in force, other names are protected, or nobody could tell before."""
        self.letter.check_anew()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a short word at the foot of the window."""
        self.toast.say(sentence, undo=undo)

    def focusNextPrevChild(self, forward: bool) -> bool:
        search, history = self.search, self.history.page
        areas = self.panels.areas() if history is None else (history,)
        move_focus((search.palette_,) if search.is_open else areas, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(QApplication.focusWidget(), TextField) and bool(event.text().strip())
        if typing and self.letter.letter.closed is not None:
            self.gate.ask_to_open()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        panels, letter = self.panels, self.letter
        letter.place = self._paths.place
        letter.closed.connect(self.gate.ask_to_open)
        letter.unwatched.connect(lambda error: self.say(sentence_about(error)))
        panels.rail.chosen.connect(self.go_to_step)
        panels.rail.gate_pressed.connect(self.gate.press)
        panels.rail.lock_pressed.connect(self.lock_wanted)
        panels.footer.chosen.connect(self.go_to_step)
        panels.notice.pressed.connect(self.save)
        panels.top.find_pressed.connect(self.open_palette)
        self.toast.undo.connect(self.undo)
        letter.changed.connect(self.toast.end_offer)  # before what the change itself says

    def _page(self, step: Step) -> StepPage:
        """Make the page of a step, and carry its wishes."""
        page = self._make_page(step)
        page.edit_wanted.connect(self.letter.edit)
        page.edit_wanted.connect(lambda _edit: page.follow_caret_soon())
        page.said.connect(lambda words, undo: self.say(words, undo=undo))
        page.in_hand.connect(self._preview.take_in_hand)
        page.go_wanted.connect(self.go_to)
        page.gate_pressed.connect(self.gate.press)
        page.act_wanted.connect(lambda name: self._actions.named(name).trigger())
        if isinstance(page, ExportView):
            self.exports.serve(page)
        return page
