"""A letter that is open: carries wishes from its panels to the letter, and news back to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from petitiondesk.desk.drafts import OpenDraft, Place
from petitiondesk.desk.ports import Reason
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.export_run import ExportRun, ExportView, Made
from petitiondesk.ui.findings_by_step import step_of, step_of_section
from petitiondesk.ui.gate import Gate
from petitiondesk.ui.history.letter_history import LetterHistory
from petitiondesk.ui.input_method import Composition
from petitiondesk.ui.letter_actions import offer_letter_actions
from petitiondesk.ui.letter_panels import LetterPanels
from petitiondesk.ui.letter_preview import LetterPreview
from petitiondesk.ui.letter_search import LetterSearch
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.news import progress_of_steps, shown_on
from petitiondesk.ui.place import go_to_place, place_of, step_at, wait_for_place
from petitiondesk.ui.rail import Rail
from petitiondesk.ui.save_as_file import SaveAsFile
from petitiondesk.ui.save_news import SaveNews
from petitiondesk.ui.session import Session
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import STEPS, Step, step_title
from petitiondesk.ui.tab_order import move_focus
from petitiondesk.ui.top_bar import TopBar
from petitiondesk.ui.translation import number, translate
from petitiondesk.ui.widgets.text_field import TextField
from petitiondesk.ui.widgets.toast import Toast


class LetterWindow(QWidget):
    """One open letter.

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
        self.actions_offered = actions
        self.letter = session.open_letter(opened, self)
        self._left = opened.place
        self._made: Made | None = None
        offer_letter_actions(self, self, actions)
        self._make_page = make_page
        self.panels = LetterPanels(TopBar(actions), Rail(), self._page)
        self.gate = Gate(self.letter, self.panels.question, self.say)
        self.toast = Toast(self)
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
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panels)
        self._preview = LetterPreview(self.panels.preview, self.letter, session)
        SaveNews(self.letter, self.panels, sample=session.sample)
        self._wire()
        self._begin(opened.place)

    @property
    def step(self) -> Step:
        """The step whose page is open."""
        return self.panels.page.step

    def place(self) -> Place:
        """Return where the author is."""
        return place_of(self.panels.page)

    def go_to_step(self, step: Step) -> None:
        """Open the page of a step."""
        self._composition.settle()
        self.history.close()
        count = translate("LetterWindow", "Step %1 of %2")
        words = count.replace("%1", number(STEPS.index(step) + 1)).replace("%2", number(len(STEPS)))
        self._show_on(self.panels.page_of(step))
        self.panels.show_page(step, words)
        self.show_reading(reading=False)
        self.panels.page.take_focus()
        announce(self, step_title(step))

    def go_by(self, steps: int) -> None:
        """Open the page before or after this one."""
        index = STEPS.index(self.step) + steps
        if 0 <= index < len(STEPS):
            self.go_to_step(STEPS[index])

    def go_to(self, where: str) -> None:
        """Open the page of a part, block or section, and put the caret into its field."""
        self.go_to_step(step_of(self.letter.letter, where))
        self._put_beside(where)
        self.panels.page.go_to(where)

    def add_to(self, section: str) -> None:
        """Open the page of a list, and add a part at its end; a closed text is asked about."""
        self.go_to_step(step_of_section(section))
        if not self.panels.page.add_to(section):
            self.gate.ask_to_open()

    def _put_beside(self, where: str) -> None:
        """Show the language that a finding speaks of beside the text, if it is a translation."""
        courtesy = self.letter.letter.languages.courtesy
        about = [each.language for each in self.letter.findings if each.where == where]
        if about and about[0] in courtesy and self.panels.beside.value() != about[0]:
            self.panels.beside.set_value(about[0])
            self._show_on_page()

    def show_reading(self, *, reading: bool) -> None:
        """Give the paper the whole width, or the form back."""
        self.panels.show_reading(reading=reading)

    def toggle_reading(self) -> None:
        """F6: to the paper, and back to the same field."""
        self._composition.settle()
        self.history.close()
        if not self.panels.reading:
            self._left = self.place()
        self.show_reading(reading=not self.panels.reading)
        if self.panels.reading:
            self.panels.preview.take_focus()
        elif self._left.field:
            go_to_place(self.panels.page, self._left)
        else:
            self.panels.page.take_focus()

    def save(self) -> None:
        """Save now."""
        self._composition.settle()
        self.letter.save_now()

    def save_as_file(self) -> None:
        """Write the letter out of the vault, where the person says."""
        self._composition.settle()
        self.save_as.ask()

    def open_history(self) -> None:
        """Show the versions of the letter, in the place of its panels."""
        self._composition.settle()
        if self.history.page is None:
            self._left = self.place()
            self.panels.hide()
            self.history.open(self._column)

    def name_version(self) -> None:
        """Ask for a name for the letter as it is."""
        self.open_history()
        if self.history.page is not None:
            self.history.page.ask_name()

    def open_palette(self) -> None:
        """Ctrl+K."""
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

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a short word at the foot of the window."""
        self.toast.say(sentence, undo=undo)

    def focusNextPrevChild(self, forward: bool) -> bool:
        palette, history = self.search.palette_, self.history.page
        areas = self.panels.areas() if history is None else (history,)
        move_focus((palette,) if palette.isVisible() else areas, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(QApplication.focusWidget(), TextField) and bool(event.text().strip())
        if typing and self.letter.letter.closed is not None:
            self.gate.ask_to_open()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        panels, letter = self.panels, self.letter
        letter.place = self.place
        letter.changed.connect(self._show)
        letter.checked.connect(self._show_findings)
        letter.closed.connect(self.gate.ask_to_open)
        panels.rail.chosen.connect(self.go_to_step)
        panels.rail.gate_pressed.connect(self.gate.press)
        panels.rail.lock_pressed.connect(self.lock_wanted)
        panels.footer.chosen.connect(self.go_to_step)
        panels.read_wanted.connect(lambda reading: self.show_reading(reading=reading))
        panels.beside.chosen.connect(lambda _code: self._show_on_page())
        panels.preview.block_clicked.connect(self.go_to)
        panels.notice.pressed.connect(self.save)
        panels.top.find_pressed.connect(self.open_palette)
        self.toast.undo.connect(self.undo)
        self.history.closed.connect(self._show_panels)

    def _page(self, step: Step) -> StepPage:
        """Make the page of a step, and carry its wishes."""
        page = self._make_page(step)
        page.edit_wanted.connect(self.letter.edit)
        page.edit_wanted.connect(lambda _edit: page.follow_caret_soon())
        page.said.connect(lambda words, undo: self.say(words, undo=undo))
        page.in_hand.connect(self._preview.take_in_hand)
        page.go_wanted.connect(self.go_to)
        page.gate_pressed.connect(self.gate.press)
        if isinstance(page, ExportView):
            self._connect_export(page)
        return page

    def _connect_export(self, view: ExportView) -> None:
        run = ExportRun(self._session, view, self)
        view.export_wanted.connect(lambda order: run.start(self.letter.letter, order))
        view.cancel_wanted.connect(run.cancel)
        run.made.connect(self._take_made)

    def _take_made(self, made: Made) -> None:
        self._made = made
        self.letter.revise(Reason.SENT, letter=made.letter)
        self._show_findings()

    def _show_panels(self) -> None:
        self.panels.show()
        self._go_back_to(self.panels.page, self._left)

    def _begin(self, place: Place) -> None:
        self.panels.top.make_menu()
        self._offer_translations()
        self.go_to_step(step_at(place))
        self.letter.check_now()
        self._show()
        page = self.panels.page
        wait_for_place(page)
        QTimer.singleShot(0, page, lambda: self._go_back_to(page, place))

    def _go_back_to(self, page: StepPage, place: Place) -> None:
        """Give the keyboard to the page, and to the field that the author left."""
        if page is self.panels.page:
            page.take_focus()
        go_to_place(page, place)

    def _show(self) -> None:
        """Show the letter as it is now, wherever it can be seen."""
        letter, panels = self.letter.letter, self.panels
        panels.top.show_title(letter.subject.markup(letter.languages.prevailing))
        self.actions_offered.named("undo").setEnabled(self.letter.can_undo)
        self.actions_offered.named("redo").setEnabled(self.letter.can_redo)
        panels.rail.show_gate(closed=letter.closed is not None, words=self.gate.state_in_words())
        self._offer_translations()
        self._show_on_page()
        self._preview.show()

    def _show_on_page(self) -> None:
        self._show_on(self.panels.page)

    def _show_on(self, page: StepPage) -> None:
        beside = self.panels.beside.value() or ""
        page.show_letter(shown_on(page.step, self.letter.letter, self.letter.findings, beside))

    def _show_findings(self) -> None:
        progress = progress_of_steps(self.letter.letter, self.letter.findings, self._made)
        self.panels.rail.show_progress(progress)
        self._show_on_page()
        self._preview.show()

    def _offer_translations(self) -> None:
        courtesy = self.letter.letter.languages.courtesy
        none = translate("LetterWindow", "No translation beside the text")
        offered = [("", none), *((code, language_name(code)) for code in courtesy)]
        self.panels.offer_beside(offered)
