"""Check a file: choose it, wait, and read what to think of it. Nothing of the file is drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.desk import Desk
from petitiondesk.desk.identities.identity import read_certificate
from petitiondesk.desk.verdicts.verdict import Verdict
from petitiondesk.desk.verdicts.verify_file import Stage
from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.inspections import Inspect
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.session import Session
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.verdict.answer import Answer
from petitiondesk.ui.verdict.checker import Checker
from petitiondesk.ui.verdict.report import report_text
from petitiondesk.ui.verdict.report_keeping import ReportKeeping
from petitiondesk.ui.verdict.strangers import Strangers
from petitiondesk.ui.verdict.told import Told, told
from petitiondesk.ui.verdict.trust_box import TrustBox
from petitiondesk.ui.widgets.buttons import PrimaryButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.question import Question, show_in_view
from petitiondesk.ui.widgets.running import Running

_PATTERNS: Final = "*.pdf *.docx *.p7s *.letter *.json"
_LETTERS: Final = (".letter", ".json")


class VerdictSheet(Sheet):
    """Lies over the window, with a vault open or not. ``letter_wanted`` carries a letter file.

    Args:
        parent: the window.
        desk: sets a page once more where no vault is open.
        tasks: runs the checks.
        session: of the open vault; None where none is open.
        inspect: takes a file apart.
    """

    letter_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        tasks: TaskRunner,
        session: Session | None,
        inspect: Inspect = inspect_file,
    ) -> None:
        super().__init__(parent, translate("VerdictSheet", "Check a file"))
        self._desk, self._tasks, self._session = desk, tasks, session
        self._path: Path | None = None
        self._chosen: tuple[Certificate, ...] = ()
        self._result: QWidget | None = None
        self.answer: Answer | None = None
        self.strangers: Strangers | None = None
        self.keeping: ReportKeeping | None = None
        self.checker = Checker(desk, tasks, session, self, inspect)
        self.choose = PrimaryButton(translate("VerdictSheet", "Choose a file…"), "folder-open")
        self.question = Question()
        self.running = Running()
        self.trust = TrustBox(has_vault=session is not None)
        self._said = PlainLabel()
        self._lay_out()
        self._wire()
        self.checker.look_up()
        self.show()
        self.raise_()
        self.choose.setFocus()

    def take(self, path: Path) -> None:
        """Check a file; a letter file may be opened instead, where a vault is open."""
        if path.is_dir():
            self.say(translate("VerdictSheet", "This is a folder. Choose one file in it."))
        elif self._session is not None and path.suffix.casefold() in _LETTERS:
            self._ask_about_letter(path)
        else:
            self.check(path)

    def refuse_several(self) -> None:
        """Say that files are checked one at a time."""
        self.say(translate("VerdictSheet", "One file at a time: choose the first of them."))

    def check(self, path: Path) -> None:
        """Check a file, whatever it is."""
        self._path = path
        self._clear()
        self.choose.setEnabled(False)
        self._show_stage(Stage.READ)
        self.running.cancel.setFocus()
        self.checker.check(path, self._chosen)

    def say(self, sentence: str, tone: Tone = Tone.PROBLEM) -> None:
        """Say what came of something; an empty sentence takes it away."""
        self._said.setText(sentence)
        self._said.set_tone(tone)
        self._said.setVisible(bool(sentence))
        if sentence:
            show_in_view(self._said)
            announce(self, sentence)

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text()

    def _ask_about_letter(self, path: Path) -> None:
        self._clear()
        self.question.ask(
            translate("VerdictSheet", "This is a letter file. Nobody signs such files."),
            translate("VerdictSheet", "Open it as a letter"),
            translate("VerdictSheet", "Leave it"),
            lambda: self._want_letter(path),
            other=(translate("VerdictSheet", "Check it all the same"), lambda: self.check(path)),
        )

    def _want_letter(self, path: Path) -> None:
        self.close_up()
        self.letter_wanted.emit(path)

    def _choose_file(self) -> None:
        title = translate("VerdictSheet", "Check a file")
        everything = translate("VerdictSheet", "All files (%1)").replace("%1", "*")
        ours = translate("VerdictSheet", "Files to check (%1)").replace("%1", _PATTERNS)
        choose_file(self, title, f"{ours};;{everything}", self.take)

    def _trust(self, path: Path) -> None:
        """Trust the card in a file for this check, and check once more what was checked."""
        self._tasks.run(
            lambda: read_certificate(path),
            owner=self,
            on_success=self._add,
            on_failure=self._fail_to_trust,
        )

    def _add(self, card: Certificate) -> None:
        self._chosen = tuple(dict.fromkeys((*self._chosen, card)))
        self.trust.show_added(self._chosen)
        self._check_again()

    def _check_again(self) -> None:
        if self._path is not None:
            self.check(self._path)

    def _fail_to_trust(self, error: PetitionDeskError) -> None:
        self.say(sentence_about(error))

    def _cancel(self) -> None:
        self.checker.cancel()
        self._settle()
        self.say(translate("VerdictSheet", "Cancelled. Nothing is known of the file."), Tone.MUTED)

    def _fail(self, sentence: str) -> None:
        self._settle()
        self.say(sentence)

    def _settle(self) -> None:
        self.running.hide()
        self.choose.setEnabled(True)
        self.choose.setFocus()

    def _tell(self, verdict: Verdict) -> None:
        self._settle()
        self.choose.setText(translate("VerdictSheet", "Check another file…"))
        result = told(verdict)
        self._result = self._made(result)
        self._results.addWidget(self._result)
        self.show_top()
        announce(self, f"{result.sentence} {result.remedy}")

    def _made(self, result: Told) -> QWidget:
        """Return the answer, whose cards may be verified, and what to do with it."""
        self.answer = Answer(result)
        text = report_text(result, self._desk.clock.now())
        self.keeping = ReportKeeping(text, self._tasks, self.say)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * measures().unit)
        column.addWidget(self.answer)
        if result.strangers:
            self.strangers = Strangers(result.strangers, self._session)
            self.strangers.verified.connect(self._check_again)
            self.answer.put_below_banner(self.strangers)
        column.addWidget(self.keeping)
        return around

    def _clear(self) -> None:
        self.say("")
        self.question.hide()
        gone, self._result = self._result, None
        self.answer = self.strangers = self.keeping = None
        if gone is not None:
            self._results.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _show_stage(self, stage: Stage) -> None:
        stages = list(Stage)
        self.running.show_progress(_in_words(stage), stages.index(stage), len(stages))

    def _wire(self) -> None:
        self.choose.clicked.connect(self._choose_file)
        self.running.cancelled.connect(self._cancel)
        self.trust.chosen.connect(self._trust)
        self.checker.known.connect(self.trust.show_known)
        self.checker.told.connect(self._show_stage)
        self.checker.judged.connect(self._tell)
        self.checker.failed.connect(self._fail)
        self.left.connect(self.checker.cancel)

    def _lay_out(self) -> None:
        words = translate(
            "VerdictSheet",
            "A PDF, a Word document, a signature (.p7s) or a letter file, from anywhere. Nothing of"
            " it is opened or shown.",
        )
        self._results = QVBoxLayout()
        self._said.hide()
        self.body.addWidget(PlainLabel(words, tone=Tone.MUTED))
        self.body.addLayout(Flow(self.choose))
        hint = translate("VerdictSheet", "Or drop the file on this window.")
        self.body.addWidget(SmallLabel(hint))
        self.body.addWidget(self.question)
        self.body.addWidget(self.running)
        self.body.addWidget(self._said)
        self.body.addLayout(self._results)
        self.body.addWidget(self.trust)
        self.body.addStretch(1)


def _in_words(stage: Stage) -> str:
    return {
        Stage.READ: translate("VerdictSheet", "Reading the file…"),
        Stage.SIGNATURES: translate("VerdictSheet", "Checking who signed it…"),
        Stage.PAGE: translate("VerdictSheet", "Setting the page once more, to compare it…"),
    }[stage]
