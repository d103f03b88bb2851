"""The step "Export and check"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.export_order import ExportResult, Progress, Stage
from petitiondesk.letter.finding import is_ready
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.export_checks import ExportChecks
from petitiondesk.ui.pages.export_choices import ExportChoices
from petitiondesk.ui.pages.export_outcome import ExportOutcome
from petitiondesk.ui.pages.section import Section
from petitiondesk.ui.step_page import Shown, StepPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.tab_order import put_in_order
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.running import Running


class ExportPage(StepPage):
    """Choose, check, make, and read back what was made.

    ``export_wanted`` carries an ``ExportOrder``; ``cancel_wanted`` asks to stop one.
    """

    export_wanted = Signal(object)
    cancel_wanted = Signal()

    step = Step.EXPORT

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            translate("ExportPage", "Export and check"),
            translate(
                "ExportPage", "Make the files that you hand over. Nothing is sent from here."
            ),
        )
        del context
        self._ready = False
        self._is_draft = True
        self._letter: Letter | None = None
        self.choices = ExportChoices()
        self.checks = ExportChecks()
        self.make = self.primary = PrimaryButton("")
        self._draft = PlainLabel()
        self._missing = SmallLabel(tone=Tone.ATTENTION)
        self.progress = Running()
        self.outcome = ExportOutcome()
        self._lay_out()
        self.choices.changed.connect(self._forget_outcome)
        self.checks.go_wanted.connect(self.go_wanted)
        self.outcome.go_wanted.connect(self.go_wanted)
        self.make.clicked.connect(self._want)
        self.progress.cancelled.connect(self.cancel_wanted)

    def show_letter(self, shown: Shown) -> None:
        # Without findings: the page shows those of all steps itself, each with its way to a field.
        super().show_letter(Shown(letter=shown.letter))
        self._letter = shown.letter
        self._ready = is_ready(shown.all_findings)
        self.outcome.show_letter(shown.letter)
        self.choices.show_letter(shown.letter)
        self.checks.show_findings(shown.letter, shown.all_findings, checking=shown.checking)
        put_in_order((self.choices, self.checks, self.progress, self.outcome, self.make))
        draft = self._is_draft = not self._ready or shown.letter.consent is Consent.REQUIRED
        self._draft.setText(self._draft_in_words(draft=draft))
        self._draft.set_tone(Tone.ATTENTION if draft else Tone.READY)
        self.make.setText(
            translate("ExportPage", "Make a draft")
            if draft
            else translate("ExportPage", "Make the files")
        )

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        self.choices.first_choice().setFocus()

    def field_for(self, where: str) -> QWidget | None:
        del where
        return None

    def show_progress(self, progress: Progress) -> None:
        """Say how far the export is; once the files have their names it cannot be cancelled."""
        had_focus = self.make.hasFocus()
        self.make.hide()
        words = _stage_in_words(progress.stage)
        self.progress.show_progress(words, progress.done, max(1, progress.total))
        self.progress.cancel.setEnabled(progress.stage not in (Stage.SIGN, Stage.VERIFY))
        if had_focus:
            self.progress.cancel.setFocus()
        self._reveal_soon(self.progress)

    def show_result(self, result: ExportResult) -> None:
        """Show what was made, or what forbade it."""
        self._end()
        if self._letter is not None:
            self.outcome.show_result(self._letter, result)
        put_in_order((self.progress, self.outcome))
        if result.files:  # pressed once more, Enter must not make the same files again
            self.outcome.setFocus()
        self._reveal_soon(self.outcome)

    def show_earlier(self, result: ExportResult) -> None:
        """Show what was made before the letter was left and opened again."""
        self.outcome.show_files(result)

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong."""
        self._end()
        self.outcome.show_failure(sentence)
        self._reveal_soon(self.outcome)

    def show_cancelled(self, sentence: str) -> None:
        """Say that the person stopped it, and nothing went wrong."""
        self._end()
        self.outcome.show_cancelled(sentence)
        self._reveal_soon(self.outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        running = self.progress.isVisible() and self.progress.cancel.isEnabled()
        if running and event.key() == Qt.Key.Key_Escape:
            self.cancel_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _reveal_soon(self, part: QWidget) -> None:
        """Show all of a part that has just been filled: it is laid out after this moment."""

        def reveal() -> None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.reveal(part)

        QTimer.singleShot(0, part, reveal)

    def _end(self) -> None:
        self.progress.hide()
        self.make.show()
        self.make.setFocus()

    def _want(self) -> None:
        order = self.choices.order(draft=self._is_draft)
        if order is None:
            words, choice = self.choices.missing()
            self._missing.setText(words)
            self._missing.show()
            announce(self, words)
            choice.setFocus()
            self._reveal_soon(self._missing)
        else:
            self.outcome.hide()
            self.export_wanted.emit(order)

    def _forget_outcome(self) -> None:
        self._missing.hide()
        self.outcome.hide()

    def _draft_in_words(self, *, draft: bool) -> str:
        if not draft:
            return translate("ExportPage", "The letter is ready. The files are final.")
        if not self._ready:
            return translate(
                "ExportPage", "The letter is not finished yet. Every page is marked as a draft."
            )
        return translate(
            "ExportPage",
            "Every page is marked as a draft, until every organisation has endorsed the text.",
        )

    def _lay_out(self) -> None:
        choose = Section(translate("ExportPage", "1. Choose"))
        choose.put(self.choices, self._missing)
        check = Section(translate("ExportPage", "2. Check"))
        check.put(self.checks)
        make = Section(translate("ExportPage", "3. Make"))
        make.put(self._draft)
        make.body.addWidget(self.make, alignment=Qt.AlignmentFlag.AlignLeading)  # or in a footer
        make.put(self.progress, self.outcome)
        self._missing.hide()
        for section in (choose, check, make):
            self.content.addWidget(section)


def _stage_in_words(stage: Stage) -> str:
    return {
        Stage.CHECK: translate("ExportPage", "Checking the letter…"),
        Stage.TYPESET: translate("ExportPage", "Setting the pages…"),
        Stage.SIGN: translate("ExportPage", "Signing the files…"),
        Stage.WRITE: translate("ExportPage", "Writing the files…"),
        Stage.VERIFY: translate("ExportPage", "Reading the files back…"),
    }[stage]
