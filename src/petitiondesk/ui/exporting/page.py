"""The step "Export and check"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.exporting.order import ExportResult, Progress
from petitiondesk.letter.edition import edition
from petitiondesk.letter.finding import is_ready
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.exporting.checks import ExportChecks, Standing, standing_of
from petitiondesk.ui.exporting.choices import ExportChoices
from petitiondesk.ui.exporting.endorsements import EndorsementBox
from petitiondesk.ui.exporting.kind_words import kind_in_words
from petitiondesk.ui.exporting.outcome import ExportOutcome
from petitiondesk.ui.exporting.progress import SealingProgress
from petitiondesk.ui.exporting.seal import SealBox
from petitiondesk.ui.exporting.signer import Missing
from petitiondesk.ui.exporting.survey import Survey
from petitiondesk.ui.exporting.view import Said
from petitiondesk.ui.exporting.wish import ExportWish, Own
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.fold import unfold_around
from petitiondesk.ui.pages.section import Section
from petitiondesk.ui.pages.unchecked_notice import UncheckedNotice
from petitiondesk.ui.step_page import Shown, StepPage
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.entering import goes_on
from petitiondesk.ui.widgets.labels import PlainLabel

_PENDING = "consent.pending"
"""What the list of endorsements says with names."""


class ExportPage(StepPage):
    """Choose, seal, check, make, and read back what was made.

    ``export_wanted`` carries an ``ExportWish``; ``cancel_wanted`` asks to stop one;
    ``endorsements_added`` carries paths, ``endorsement_removed`` the name of a file;
    ``folder_wanted`` carries a folder that is to be opened.
    """

    export_wanted = Signal(object)
    cancel_wanted = Signal()
    endorsements_added = Signal(object)
    endorsement_removed = Signal(str)
    folder_wanted = Signal(object)

    step = Step.EXPORT

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            translate("ExportPage", "Export and check"),
            translate(
                "ExportPage", "Make the files that you hand over. Nothing is sent from here."
            ),
        )
        del context
        self._ready = self._settled = False
        self._survey = Survey()
        self._letter: Letter | None = None
        self.choices = ExportChoices()
        self.seal = SealBox()
        self.endorsements = EndorsementBox()
        self.checks = ExportChecks()
        self.unchecked = UncheckedNotice(self)
        self.make = self.primary = PrimaryButton("")
        self._draft = PlainLabel()
        self._missing = {
            part: PlainLabel(tone=Tone.ATTENTION) for part in (self.choices, self.seal)
        }
        self.progress = SealingProgress()
        self.outcome = ExportOutcome()
        self._lay_out()
        self._wire()

    def show_letter(self, shown: Shown) -> None:
        # Without findings: the page shows those of all steps itself, each with its way to a field.
        super().show_letter(Shown(letter=shown.letter))
        self._letter = shown.letter
        self._ready = is_ready(shown.all_findings)
        standing = standing_of(shown)
        self._settled = standing is Standing.DONE
        self.outcome.show_letter(shown.letter)
        self.choices.show_letter(shown.letter)
        found = tuple(each for each in shown.all_findings if each.rule != _PENDING)
        self.checks.show_findings(shown.letter, found, standing)
        self.unchecked.show_letter(shown)
        self.endorsements.setVisible(shown.letter.consent is Consent.REQUIRED)
        self._show_kind()
        put_in_order(
            (
                self.choices,
                self.seal,
                self.endorsements,
                self.unchecked,
                self.checks,
                self.progress,
                self.outcome,
                self.make,
            )
        )

    def show_survey(self, survey: Survey) -> None:
        """Show who has endorsed the text."""
        self._survey = survey
        self._show_kind()

    def show_own(self, own: Own) -> None:
        """Show the identity that the vault keeps."""
        self.seal.signer.show_own(own)

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        self.choices.first_choice().setFocus()

    def field_for(self, where: str) -> QWidget | None:
        del where
        return None

    def show_progress(self, progress: Progress) -> None:
        """Say how far the export is; from the first signature on it cannot be cancelled."""
        had_focus = self.make.hasFocus()
        self.make.hide()
        self.progress.show_stage(progress)
        if had_focus:
            self.progress.cancel.setFocus()
        self._reveal_soon(self.progress)

    def show_result(self, result: ExportResult, said: Said) -> None:
        """Show what was made and what is said about it, or what forbade it."""
        self._end()
        if self._letter is not None:
            self.outcome.show_result(self._letter, result, said)
        put_in_order((self.progress, self.outcome))
        if result.files:  # pressed once more, Enter must not make the same files again
            self.outcome.setFocus()
            self.folder_wanted.emit(result.files[0].path.parent)
        self._reveal_soon(self.outcome)

    def show_earlier(self, result: ExportResult, said: Said) -> None:
        """Show what was made before the letter was left and opened again."""
        self.outcome.show_files(result, said)

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
        elif not goes_on(self, event):
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

    def _enter(self) -> None:
        """Enter behind a passphrase does what the button does, where there is one."""
        if not self.make.isHidden():
            self._want()

    def _want(self) -> None:
        wish = self._wish()
        if isinstance(wish, ExportWish):
            self._forget_outcome()
            self.export_wanted.emit(wish)
            self.seal.signer.forget()
        else:
            self._say_missing(*wish)

    def _say_missing(self, words: str, choice: QWidget) -> None:
        """Say what is still to be chosen at the head of its part, and go there."""
        self._hide_missing()
        part = self.seal if self.seal.isAncestorOf(choice) else self.choices
        said = self._missing[part]
        said.setText(words)
        said.show()
        announce(self, words)
        unfold_around(choice)
        choice.setFocus()
        self._reveal_soon(choice)
        self._reveal_soon(said)

    def _hide_missing(self) -> None:
        for each in self._missing.values():
            each.hide()

    def _wish(self) -> ExportWish | Missing:
        """Return what is asked for, or what is still to be chosen and where."""
        order = self.choices.order(self.seal.places())
        if order is None:
            return self.choices.missing()
        if order.draft:  # nobody seals a draft
            return ExportWish(order=order)
        missing = self.seal.missing()
        if missing is not None:
            return missing
        return ExportWish(order=order, signer=self.seal.signer.signer(), means=self.seal.means())

    def _forget_outcome(self) -> None:
        self._hide_missing()
        self.outcome.hide()
        self._show_kind()

    def _show_kind(self) -> None:
        """Say whether drafts or final files are made, and show the seal where there is one."""
        letter = self._letter
        if letter is None:
            return
        asked = letter.consent is Consent.REQUIRED
        possible = self._ready and (self._survey.complete or not asked)
        self.choices.show_kind(draft=not possible)
        draft = self.choices.makes_drafts()
        audience = self.choices.audience.value()
        sheets = self.choices.makes_sheets()
        self.seal.show_letter(letter, audience, draft=draft, sheets=sheets)
        if asked:
            named = {each.id for each in edition(letter, audience).content.signatories}
            self.endorsements.show_survey(self._survey, named)
        words, tone = kind_in_words(
            draft=draft, ready=self._ready, possible=possible, settled=self._settled
        )
        self._draft.setText(words)
        self._draft.set_tone(tone)
        self.make.setText(
            translate("ExportPage", "Make a draft")
            if draft
            else translate("ExportPage", "Make the files")
        )

    def _wire(self) -> None:
        for part in (self.choices, self.seal):
            part.changed.connect(self._forget_outcome)
        for leading in (self.checks, self.outcome):
            leading.go_wanted.connect(self.go_wanted)
        self.seal.signer.entered.connect(self._enter)
        self.seal.signer.identity_wanted.connect(lambda: self.act_wanted.emit("identity"))
        self.endorsements.cards_wanted.connect(lambda: self.act_wanted.emit("cards"))
        self.endorsements.added.connect(self.endorsements_added)
        self.endorsements.removed.connect(self.endorsement_removed)
        self.outcome.folder_wanted.connect(self.folder_wanted)
        self.outcome.signing_wanted.connect(lambda: self.act_wanted.emit("sign_file"))
        self.make.clicked.connect(self._want)
        self.progress.cancelled.connect(self.cancel_wanted)

    def _lay_out(self) -> None:
        choose = Section(translate("ExportPage", "1. Choose"))
        choose.put(self._missing[self.choices], self.choices)
        seal = Section(translate("ExportPage", "2. Seal"))
        seal.put(self._missing[self.seal], self.seal)
        check = Section(translate("ExportPage", "3. Check"))
        check.put(self.endorsements, self.unchecked, self.checks)
        make = Section(translate("ExportPage", "4. Make"))
        make.put(self._draft)
        make.body.addWidget(self.make, alignment=Qt.AlignmentFlag.AlignLeading)  # or in a footer
        make.put(self.progress, self.outcome)
        self._hide_missing()
        for section in (choose, seal, check, make):
            self.content.addWidget(section)
